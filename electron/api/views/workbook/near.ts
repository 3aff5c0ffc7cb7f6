/** Cases of the library that resemble a cluster, with why. */
import { z } from 'zod'
import { Bilingual } from '../../../../content/schema/index.ts'
import { CaseCard } from '../cases.ts'

/** What a case has in common with a cluster, the most telling first. */
export const NearKind = z.enum(['sector', 'type', 'country', 'region', 'stage', 'firms', 'jobs'])
export type NearKind = z.infer<typeof NearKind>

export const NearCase = z.strictObject({
  case: CaseCard,
  /** `name` is the sector, the country…; for a size, what is counted. */
  reasons: z
    .array(
      z.strictObject({
        kind: NearKind,
        name: Bilingual,
        /** The size of the case, where sizes are alike. */
        value: z.number().nullable(),
      }),
    )
    .min(1),
})
export type NearCase = z.infer<typeof NearCase>
