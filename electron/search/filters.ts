/** Which documents the filters of a search leave, and how many each of their values would. Rules F3 to F5 of docs/search.md. */
import type { Language } from '../../content/schema/common.ts'
import type { SearchFacet, SearchView } from '../api/views/index.ts'
import { facetNames, isKindName, type FacetName, type Facets } from './facets.ts'
import { placeOfKind } from './kinds.ts'
import type { FieldAsk } from './plan.ts'

type Unmatched = SearchView['unmatched'][number]

/** A condition on one field: a document has one of the values, or has none of them. */
interface Condition {
  readonly name: FacetName
  readonly without: boolean
  readonly documents: ReadonlySet<number>
}

export interface Filters {
  readonly conditions: readonly Condition[]
  /** Where one language alone is asked for. */
  readonly language: Language | undefined
  readonly unmatched: readonly Unmatched[]
}

/** How many values that could be meant are named. */
const examples = 8

function languageOf(values: readonly string[]): Language | undefined {
  const languages = new Set(
    values.map((value) => (/^(?:fr|fran|french)/i.test(value) ? 'fr' : /^(?:en|ang)/i.test(value) ? 'en' : undefined)),
  )
  const [only] = languages
  return languages.size === 1 ? only : undefined
}

function conditionOf(
  facets: Facets,
  name: FacetName,
  { values, without }: FieldAsk,
  unmatched: Unmatched[],
): Condition {
  const meant = values.flatMap((value) => {
    const found = facets.resolve(name, value)
    const known = found.length > 0 || (name === 'kind' && isKindName(value))
    if (!known)
      unmatched.push({
        field: name,
        value,
        known: facets
          .values(name)
          .toSorted((a, b) => b.documents.length - a.documents.length)
          .slice(0, examples)
          .map(({ label }) => label),
      })
    return found
  })
  return { name, without, documents: new Set(meant.flatMap(({ documents }) => documents)) }
}

export function filtersOf(facets: Facets, asked: readonly FieldAsk[]): Filters {
  const unmatched: Unmatched[] = []
  const conditions = asked.flatMap((ask) =>
    ask.field === 'language' ? [] : [conditionOf(facets, ask.field, ask, unmatched)],
  )
  const languages = asked.filter(({ field, without }) => field === 'language' && !without)
  const language = languageOf(languages.flatMap(({ values }) => values))
  for (const { values } of languages)
    if (!language)
      unmatched.push(
        ...values.map((value) => ({
          field: 'language' as const,
          value,
          known: [
            { fr: 'français', en: 'French' },
            { fr: 'anglais', en: 'English' },
          ],
        })),
      )
  return { conditions, language, unmatched }
}

const passes = (document: number, { documents, without }: Condition) => documents.has(document) !== without

/** The documents that pass every condition, but for those that choose among the values of one field. */
export function filtered(documents: Uint32Array, { conditions }: Filters, but?: FacetName): Uint32Array {
  const asked = conditions.filter(({ name, without }) => name !== but || without)
  return asked.length === 0 ? documents : documents.filter((document) => asked.every((one) => passes(document, one)))
}

/** How many values of a field are offered. */
const offered = 40

/** For each field, how many of the documents that answer each value would leave. */
export function countsOf(facets: Facets, documents: Uint32Array, filters: Filters): SearchFacet[] {
  const left = filtered(documents, filters)
  const chosen = new Set(filters.conditions.map(({ name }) => name))
  return facetNames.map((name) => {
    const counts = facets.count(name, chosen.has(name) ? filtered(documents, filters, name) : left)
    const values = facets
      .values(name)
      .map(({ value, label }, place) => ({ value, label, count: counts[place] ?? 0 }))
      .filter(({ count }) => count > 0)
    const order =
      name === 'kind'
        ? values.toSorted((a, b) => placeOfKind(a.value) - placeOfKind(b.value))
        : values.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    return { name, values: name === 'kind' ? order : order.slice(0, offered) }
  })
}
