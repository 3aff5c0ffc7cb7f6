/** What the measures of an indicator say, as what is exported reckons it too. */
import type { Indicators } from '../../../../../electron/api/views/workbook/index.ts'

export * from '../../../../../content/reckoning/indicator.ts'

export type FollowedIndicator = Indicators['indicators'][number]
