/** What cases are filtered by, and how a choice of filters stands in an address. */

/** In the order in which they are shown. `place` is chosen on the map alone. */
export const facetKeys = [
  'region',
  'country',
  'place',
  'sector',
  'kind',
  'type',
  'stage',
  'role',
  'intervention',
  'result',
  'source',
  'depth',
  'evidence',
] as const
export type FacetKey = (typeof facetKeys)[number]

/** Stands for "the documents give none" in every facet. */
export const none = 'none'

/** Stands in the facet of countries for "several countries, which the documents do not name". */
export const international = 'international'

/** What is filtered on in a case; a card has all of it. */
export interface FilterableCase {
  readonly id: string
  readonly title: Readonly<Record<'fr' | 'en', string>>
  readonly summary: Readonly<Record<'fr' | 'en', string>>
  readonly countries: readonly string[]
  readonly scope: 'international' | 'unknown' | null
  readonly regions: readonly { readonly id: string }[]
  readonly places: readonly { readonly id: string; readonly name: Readonly<Record<'fr' | 'en', string>> }[]
  readonly sectors: readonly { readonly id: string }[]
  readonly kind: { readonly id: string }
  readonly type: { readonly id: string } | null
  readonly stage: { readonly id: string } | null
  readonly roles: readonly string[]
  readonly actions: readonly string[]
  readonly outcomes: readonly string[]
  readonly documents: readonly string[]
  readonly depth: string
  readonly evidence: string
  readonly period: string
  readonly size: number | null
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

/** The sector of cases whose sector no document gives. */
const unknownSector = 'not-documented'

const given: Readonly<Record<FacetKey, (one: FilterableCase) => readonly string[]>> = {
  region: (one) => ids(one.regions),
  country: (one) => (one.scope === international ? [international] : one.countries),
  place: (one) => ids(one.places),
  sector: (one) => ids(one.sectors).filter((id) => id !== unknownSector),
  kind: (one) => [one.kind.id],
  type: (one) => (one.type ? [one.type.id] : []),
  stage: (one) => (one.stage ? [one.stage.id] : []),
  role: (one) => one.roles,
  intervention: (one) => one.actions,
  result: (one) => one.outcomes,
  source: (one) => one.documents,
  depth: (one) => [one.depth],
  evidence: (one) => [one.evidence],
}

/** The values that a case has in a facet; `none` alone where it has none. */
export function valuesOf(one: FilterableCase, facet: FacetKey): readonly string[] {
  const values = given[facet](one)
  return values.length > 0 ? values : [none]
}

/** A choice: a case answers to it that has the words and, in each facet with choices, at least one of them. */
export interface Filters {
  /** Words that must all stand in the title, the summary or the place; in either language. */
  readonly words: string
  readonly choices: Readonly<Partial<Record<FacetKey, readonly string[]>>>
}

export const noFilters: Filters = { words: '', choices: {} }

export const chosenIn = (filters: Filters, facet: FacetKey): readonly string[] => filters.choices[facet] ?? []

/** The facets with choices. */
export const activeFacets = (filters: Filters): FacetKey[] =>
  facetKeys.filter((facet) => chosenIn(filters, facet).length > 0)

export function withChoices(filters: Filters, facet: FacetKey, values: readonly string[]): Filters {
  const { [facet]: _, ...others } = filters.choices
  return { ...filters, choices: values.length > 0 ? { ...others, [facet]: values } : others }
}

/** A part of a choice: a facet, or the words. */
export type FilterPart = FacetKey | 'words'

/** The parts in which something is chosen. */
export const activeParts = (filters: Filters): FilterPart[] => [
  ...(filters.words.trim() === '' ? [] : (['words'] as const)),
  ...activeFacets(filters),
]

/** The choice with some parts of it given up. */
export function withoutParts({ words, choices }: Filters, parts: readonly FilterPart[]): Filters {
  const kept = Object.entries(choices).filter(([facet]) => !parts.some((part) => part === facet))
  return { words: parts.includes('words') ? '' : words, choices: Object.fromEntries(kept) }
}

/** Chooses a value, or takes the choice back. */
export function toggled(filters: Filters, facet: FacetKey, value: string): Filters {
  const chosen = chosenIn(filters, facet)
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return withChoices(filters, facet, next)
}

/** The name that the words have in an address. */
const wordsParameter = 'q'

/** Whatever can be asked for a parameter of an address. */
interface Parameters {
  get(name: string): string | null
}

/** Reads a choice from an address; whatever is not a value is left out. */
export function readFilters(parameters: Parameters): Filters {
  const choices = facetKeys.flatMap((facet) => {
    const values = (parameters.get(facet) ?? '').split(',').filter((value) => /^[A-Za-z0-9-]{1,80}$/.test(value))
    return values.length > 0 ? [[facet, [...new Set(values)]]] : []
  })
  const words = (parameters.get(wordsParameter) ?? '').trim().slice(0, 200)
  return { words, choices: Object.fromEntries(choices) as Filters['choices'] }
}

/** A choice as the parameters of an address; the same choice gives the same parameters. */
export function writeFilters(filters: Filters): [name: string, value: string][] {
  return [
    ...(filters.words.trim() === '' ? [] : [[wordsParameter, filters.words.trim()] as [string, string]]),
    ...activeFacets(filters).map((facet): [string, string] => [facet, chosenIn(filters, facet).join(',')]),
  ]
}
