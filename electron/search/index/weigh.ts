/** Weighs the postings of an index, so that a query has only to add up. */
import { stemOf } from '../analyse.ts'
import { fields, type Weights } from '../weights.ts'
import { columnNames, type ColumnName, type DocumentLinks, type RawIndex } from './build.ts'
import type { RawColumn } from './column.ts'
import { familyOf } from './families.ts'
import { Groups } from './groups.ts'

export interface Column extends Omit<RawColumn, 'counts'> {
  readonly numbers: ReadonlyMap<string, number>
  /** Numbers of the words of each stem; names are kept apart, each by itself. */
  readonly byStem: Groups
  /** Numbers of the words of each family, names left out. */
  readonly byFamily: Groups
  /** The weight of each posting, saturated: 255 × w ÷ (w + saturation). */
  readonly weights: Uint8Array
}

export interface SearchIndex {
  readonly size: number
  readonly columns: Readonly<Record<ColumnName, Column>>
  readonly links: DocumentLinks
  readonly names: Groups
  /** Words that name a country, whether or not a text has it: never taken for another word. */
  readonly countries: ReadonlySet<string>
}

/** What a saturated weight of eight bits was before it was saturated. */
export function desaturate(saturation: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, value) => (saturation * value) / (255.5 - value))
}

const mean = (all: Uint32Array): number => {
  let sum = 0
  let filled = 0
  for (const one of all) {
    sum += one
    if (one > 0) filled++
  }
  return filled === 0 ? 1 : sum / filled
}

/** For each document and field, by how much a count is multiplied. */
function factorsOf(lengths: readonly Uint32Array[], weights: Weights): Float32Array[] {
  return fields.map((field, index) => {
    const all = lengths[index] ?? new Uint32Array(0)
    const average = mean(all)
    const share = weights.length[field]
    return Float32Array.from(all, (length) => weights.boost[field] / (1 - share + (share * length) / average))
  })
}

function weighColumn(raw: RawColumn, factors: readonly Float32Array[], saturation: number): Uint8Array {
  const weighed = new Uint8Array(raw.documents.length)
  for (let posting = 0; posting < weighed.length; posting++) {
    const counts = raw.counts[posting] ?? 0
    const document = raw.documents[posting] ?? 0
    let weight = 0
    for (let field = 0; field < fields.length; field++) {
      const count = (counts >>> (field * 8)) & 255
      if (count > 0) weight += count * (factors[field]?.[document] ?? 0)
    }
    weighed[posting] = Math.max(1, Math.round((255 * weight) / (weight + saturation)))
  }
  return weighed
}

/** The words that have postings, in groups: `key` gives a word's group, or undefined where it has none. */
function group({ words, starts }: RawColumn, key: (word: string, number: number) => string | undefined): Groups {
  const groups = new Map<string, number[]>()
  words.forEach((word, number) => {
    if ((starts[number + 1] ?? 0) === (starts[number] ?? 0)) return
    const name = key(word, number)
    if (name === undefined) return
    const members = groups.get(name)
    if (members) members.push(number)
    else groups.set(name, [number])
  })
  return Groups.of(groups)
}

/** Words of one stem, and of one family; a name stands for itself alone. */
function groupsOf(raw: RawColumn, name: ColumnName): Pick<Column, 'byStem' | 'byFamily'> {
  if (name === 'term') return { byStem: Groups.none(), byFamily: Groups.none() }
  const unlessName = (of: typeof stemOf) => (word: string, number: number) =>
    raw.names[number] ? undefined : of(word, name)
  return { byStem: group(raw, unlessName(stemOf)), byFamily: group(raw, unlessName(familyOf)) }
}

export function weigh(raw: RawIndex, weights: Weights, countries: Iterable<string> = []): SearchIndex {
  const factors = { fr: factorsOf(raw.lengths.fr, weights), en: factorsOf(raw.lengths.en, weights) }
  const both = fields.map((_, field) =>
    Float32Array.from(
      { length: raw.size },
      (_unused, document) => Math.max(factors.fr[field]?.[document] ?? 0, factors.en[field]?.[document] ?? 0) / 2,
    ),
  )
  const column = (name: ColumnName): Column => {
    const { counts: _, ...rest } = raw.columns[name]
    return {
      ...rest,
      numbers: new Map(rest.words.map((word, number) => [word, number])),
      ...groupsOf(raw.columns[name], name),
      weights: weighColumn(raw.columns[name], name === 'term' ? both : factors[name], weights.saturation),
    }
  }
  const [fr, en, term] = columnNames.map((name) => column(name))
  return {
    size: raw.size,
    columns: { fr: fr as Column, en: en as Column, term: term as Column },
    links: raw.links,
    names: raw.names,
    countries: new Set(countries),
  }
}
