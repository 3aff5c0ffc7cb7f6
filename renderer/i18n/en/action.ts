import type { action as french } from '../fr/action.ts'
import type { Same } from '../same.ts'

export const action: Same<typeof french> = {
  domain: 'Domain',
  scope: 'For whom',
  scopes: { group: 'a group of firms', cluster: 'the whole cluster', either: 'either' },
  level: 'Level',
  levels: { micro: 'micro', meso: 'meso', macro: 'macro', meta: 'meta' },
  cases: 'Cases that carried it out or wanted it',
  none: 'No case of this edition mentions it.',
}
