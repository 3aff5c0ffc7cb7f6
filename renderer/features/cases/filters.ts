/** What cases are filtered by. */
import type { Bilingual } from '../../../content/schema/common.ts'
import type { CaseCard } from '../../../electron/api/views/index.ts'

export type FilterKey = 'country' | 'place' | 'sector' | 'type' | 'kind'
export type Filters = Partial<Record<FilterKey, string | null>>

export interface Facet {
  readonly key: FilterKey
  /** A country has no name here: the reader's language gives it. */
  values(one: CaseCard): readonly { id: string; name?: Bilingual }[]
}

export const facets: readonly Facet[] = [
  { key: 'country', values: (one) => one.countries.map((id) => ({ id })) },
  { key: 'place', values: (one) => one.places },
  { key: 'sector', values: (one) => one.sectors },
  { key: 'type', values: (one) => (one.type ? [one.type] : []) },
  { key: 'kind', values: (one) => [one.kind] },
]

/** True where a case answers to every filter. */
export function matches(one: CaseCard, filters: Filters): boolean {
  return facets.every((facet) => {
    const wanted = filters[facet.key]
    return !wanted || facet.values(one).some(({ id }) => id === wanted)
  })
}
