/** The values by which documents are filtered and counted, their names in both languages, and what a typed value means. Rules F1 to F5 of docs/search.md. */
import type { Bilingual } from '../../content/schema/common.ts'
import { fold, tokensOf } from './analyse.ts'
import { kindNames } from './kinds.ts'
import type { FieldName } from './query/fields.ts'

export type Documents = ReadonlySet<number>

export interface FacetValue {
  readonly value: string
  readonly label: Bilingual
  /** Other words by which it is asked for. */
  readonly also: readonly string[]
  readonly documents: Documents
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

export class Facets {
  readonly #values: ReadonlyMap<FacetName, ReadonlyMap<string, FacetValue>>

  constructor(entries: Iterable<{ name: FacetName; value: string; document: number }>, labels: Labels) {
    const values = new Map<FacetName, Map<string, FacetValue & { documents: Set<number> }>>()
    for (const name of facetNames) values.set(name, new Map())
    for (const { name, value, document } of entries) {
      const known = values.get(name)
      const entry = known?.get(value)
      if (entry) entry.documents.add(document)
      else known?.set(value, { value, ...labels(name, value), documents: new Set([document]) })
    }
    this.#values = values
  }

  values(name: FacetName): FacetValue[] {
    return [...(this.#values.get(name)?.values() ?? [])]
  }

  /** The values that a typed one means: those of exactly this name or id, or else those whose name has words that begin like it. */
  resolve(name: FacetName, typed: string): FacetValue[] {
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
