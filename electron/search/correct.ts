/** Finds what was meant by a word that neither language of the library knows. Rules C1 to C5 of docs/search.md. */
import type { Language } from '../../content/schema/common.ts'
import { fold } from './analyse.ts'
import type { Column, SearchIndex } from './index/weigh.ts'

export interface Correction {
  readonly word: string
  /** The word with its accents. */
  readonly form: string
  readonly languages: readonly Language[]
}

/** One bit for each letter of the alphabet, one for all else: words two edits apart differ in four bits at most. */
function maskOf(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) - 97
    mask |= 1 << (code >= 0 && code < 26 ? code : 26)
  }
  return mask
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** How many letters may be wrong in a word of a length: none in short ones, which are acronyms more often than not. */
export const mistakesIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** Letters added, left out, changed or swapped between two words; `limit + 1` where there are more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before = new Uint8Array(b.length + 1)
  let last = Uint8Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, last, before)
    if (Math.min(...row) > limit) return limit + 1
    ;[before, last] = [last, row]
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}

/** Edits from the first `i` letters of `a` to each beginning of `b`, from those of `i - 1` and `i - 2`. */
function nextRow(a: string, b: string, i: number, last: Uint8Array, before: Uint8Array): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(b.length + 1)
  row[0] = i
  const letter = a.charCodeAt(i - 1)
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1)
    let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (letter === other ? 0 : 1))
    const swapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other
    if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
    row[j] = least
  }
  return row
}

const trigramsOf = (word: string): Set<string> => {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

/** The share of trigrams that two words have in common (Dice). */
export function likeness(a: string, b: string): number {
  const [one, other] = [trigramsOf(a), trigramsOf(b)]
  let common = 0
  for (const trigram of one) if (other.has(trigram)) common++
  return (2 * common) / (one.size + other.size)
}

/** Lengths and letters of the words of a column, so that most words are passed over without a look at them. */
interface Shapes {
  readonly column: Column
  readonly lengths: Uint8Array
  readonly masks: Int32Array
}

const shortest = 4
const longest = 40

function shapesOf(column: Column): Shapes {
  const lengths = new Uint8Array(column.words.length)
  const masks = new Int32Array(column.words.length)
  column.words.forEach((word, number) => {
    const found = (column.starts[number + 1] ?? 0) > (column.starts[number] ?? 0)
    // A length of 0 is that of no word: what stands in no text, and numbers, are nothing to correct to.
    if (!found || word.length < shortest || word.length > longest || /\d/.test(word)) return
    lengths[number] = word.length
    masks[number] = maskOf(word)
  })
  return { column, lengths, masks }
}

interface Best {
  word: string
  form: string
  score: number
}

export class Corrector {
  readonly #index: SearchIndex
  readonly #shapes: readonly Shapes[]

  constructor(index: SearchIndex) {
    this.#index = index
    this.#shapes = [shapesOf(index.columns.fr), shapesOf(index.columns.en)]
  }

  /** The likeliest word of the library for an unknown one, or undefined where none is near enough or the word is itself a name. */
  correct(typed: string): Correction | undefined {
    const word = fold(typed)
    const most = mistakesIn(word.length)
    if (most === 0 || word.length > longest || /\d/.test(word) || this.#index.countries.has(word)) return undefined
    let best: Best | undefined
    for (const shapes of this.#shapes) best = nearest(word, most, shapes, best)
    if (!best) return undefined
    const { word: found, form } = best
    const languages = (['fr', 'en'] as const).filter((language) => this.#has(language, found))
    return { word: found, form, languages }
  }

  #has(language: Language, word: string): boolean {
    const { numbers, starts } = this.#index.columns[language]
    const number = numbers.get(word)
    return number !== undefined && (starts[number + 1] ?? 0) > (starts[number] ?? 0)
  }
}

function nearest(
  word: string,
  most: number,
  { column, lengths, masks }: Shapes,
  before: Best | undefined,
): Best | undefined {
  const mask = maskOf(word)
  let best = before
  for (let number = 0; number < lengths.length; number++) {
    const length = lengths[number] ?? 0
    if (length < word.length - most || length > word.length + most || length === 0) continue
    if (bits(mask ^ (masks[number] ?? 0)) > 2 * most) continue
    const other = column.words[number] ?? ''
    const edits = distance(word, other, most)
    if (edits > most || !allowed(word, other, edits, column.names[number] === 1)) continue
    const frequency = (column.starts[number + 1] ?? 0) - (column.starts[number] ?? 0)
    const score = likeness(word, other) - edits + Math.log2(frequency + 1) / 30
    if (!best || score > best.score) best = { word: other, form: column.forms[number] ?? other, score }
  }
  return best
}

/** A name is reached by one mistake at most, and not in its first letter; two mistakes are too many where little is alike. */
function allowed(word: string, other: string, edits: number, name: boolean): boolean {
  if (name && (edits > 1 || word[0] !== other[0])) return false
  return edits < 2 || likeness(word, other) >= 0.4
}
