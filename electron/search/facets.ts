/** The values by which documents are filtered and counted, their names in both languages, and what a typed value means. Rules F1 to F5 of docs/search.md. */
import type { Bilingual } from '../../content/schema/common.ts'
import { fold, tokensOf } from './analyse.ts'
import { packLinks, type Links } from './index/build.ts'
import { kindNames } from './kinds.ts'
import type { FieldName } from './query/fields.ts'

export interface FacetValue {
  readonly value: string
  readonly label: Bilingual
  /** Other words by which it is asked for. */
  readonly also: readonly string[]
  /** Each once. */
  readonly documents: readonly number[]
}

/** Fields that a language is no part of: that one chooses the texts, not the documents. */
export type FacetName = Exclude<FieldName, 'language'>
export const facetNames = [
  'kind',
  'source',
  'country',
  'sector',
  'type',
  'year',
] as const satisfies readonly FacetName[]

export interface Labels {
  (name: FacetName, value: string): { readonly label: Bilingual; readonly also: readonly string[] }
}

const wordsIn = (text: string) => tokensOf(text).map(({ word }) => word)

function yearRange(typed: string): [number, number] | undefined {
  const range = /^(\d{4})(?:\s*(?:-|–|\.\.|\/)\s*(\d{4}))?$/.exec(typed.trim())
  if (!range) return undefined
  const first = Number(range[1])
  return [first, Number(range[2] ?? first)]
}

/** True where every typed word begins a word of the name. */
function answers(typed: readonly string[], name: string): boolean {
  const words = wordsIn(name)
  return typed.every((one) => words.some((word) => word.startsWith(one)))
}

/** The values of one field, and for each document which of them it has. */
interface FacetColumn {
  readonly values: readonly FacetValue[]
  /** Places of the values of each document. */
  readonly of: Links
}

function columnOf(name: FacetName, entries: readonly FacetEntry[], size: number, labels: Labels): FacetColumn {
  const byValue = new Map<string, Set<number>>()
  for (const { value, document } of entries) {
    const known = byValue.get(value)
    if (known) known.add(document)
    else byValue.set(value, new Set([document]))
  }
  const values = [...byValue].map(([value, documents]) => ({
    value,
    ...labels(name, value),
    documents: [...documents],
  }))
  const pairs = values.flatMap(({ documents }, place) =>
    documents.map((document): [number, number] => [document, place]),
  )
  return { values, of: packLinks(size, pairs) }
}

export interface FacetEntry {
  readonly name: FacetName
  readonly value: string
  readonly document: number
}

export class Facets {
  readonly #columns: ReadonlyMap<FacetName, FacetColumn>

  constructor(entries: Iterable<FacetEntry>, labels: Labels) {
    const all = [...entries]
    const size = all.reduce((most, { document }) => Math.max(most, document + 1), 0)
    this.#columns = new Map(
      facetNames.map((name) => {
        const own = all.filter((entry) => entry.name === name)
        return [name, columnOf(name, own, size, labels)]
      }),
    )
  }

  values(name: FacetName): readonly FacetValue[] {
    return this.#columns.get(name)?.values ?? []
  }

  /** How many of some documents have each value, in the order of `values`. */
  count(name: FacetName, documents: Iterable<number>): Uint32Array {
    const column = this.#columns.get(name)
    const counts = new Uint32Array(column?.values.length ?? 0)
    if (!column) return counts
    const { starts, targets } = column.of
    for (const document of documents) {
      const end = starts[document + 1] ?? 0
      for (let at = starts[document] ?? end; at < end; at++) {
        const place = targets[at] ?? 0
        counts[place] = (counts[place] ?? 0) + 1
      }
    }
    return counts
  }

  /** The values that a typed one means: those of exactly this name or id, or else those whose name has words that begin like it. */
  resolve(name: FacetName, typed: string): readonly FacetValue[] {
    const all = this.values(name)
    if (name === 'year') {
      const range = yearRange(typed)
      return range ? all.filter(({ value }) => Number(value) >= range[0] && Number(value) <= range[1]) : []
    }
    const folded = wordsIn(typed).join(' ')
    if (folded === '') return []
    const namesOf = ({ value, label, also }: FacetValue) => [value, label.fr, label.en, ...also]
    const same = all.filter((one) => namesOf(one).some((own) => wordsIn(own).join(' ') === folded))
    if (same.length > 0) return same
    const words = folded.split(' ')
    return all.filter((one) => namesOf(one).some((own) => answers(words, own)))
  }
}

/** True where a kind is known by a name, whether or not anything of it is there. */
export function isKindName(typed: string): boolean {
  const folded = fold(typed)
  return Object.entries(kindNames).some(([kind, { name, also }]) =>
    [kind, name.fr, name.en, ...also].some((own) => fold(own) === folded),
  )
}
