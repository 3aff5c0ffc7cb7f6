/** Finds what was meant by a word that neither language of the library knows. Rules C1 to C5 of docs/search.md. */
import type { Language } from '../../content/schema/common.ts'
import { fold } from './analyse.ts'
import type { Column, SearchIndex } from './index/weigh.ts'
import { soundOf } from './sound.ts'

export interface Correction {
  readonly word: string
  /** The word with its accents. */
  readonly form: string
  readonly languages: readonly Language[]
  /** How many mistakes it is away. */
  readonly edits: number
}

/** One bit for each letter of the alphabet, one for all else: each edit changes two bits at most. */
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
export const mistakesIn = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3)

/** Letters added, left out, changed or swapped between two words; `limit + 1` where there are more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let [before, last, row] = rowsFor(b.length + 1)
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i, { before, last, row }) > limit) return limit + 1
    ;[before, last, row] = [last, row, before]
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}

interface Rows {
  readonly before: Uint16Array
  readonly last: Uint16Array
  readonly row: Uint16Array
}

/** Kept from word to word: thousands are compared for one correction. */
const keptRows = [64, 64, 64].map((length) => new Uint16Array(length))

function rowsFor(length: number): [Uint16Array, Uint16Array, Uint16Array] {
  const [one, two, three] = length <= 64 ? keptRows : []
  return one && two && three
    ? [one, two, three]
    : [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)]
}

/** Edits from the first `i` letters of `a` to each beginning of `b`, from those of `i - 1` and `i - 2`. @returns the least of them */
function fillRow(a: string, b: string, i: number, { before, last, row }: Rows): number {
  row[0] = i
  let smallest = i
  const letter = a.charCodeAt(i - 1)
  const previous = i > 1 ? a.charCodeAt(i - 2) : -1
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1)
    let least = (last[j - 1] ?? 0) + (letter === other ? 0 : 1)
    least = Math.min(least, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
    if (j > 1 && previous === other && letter === b.charCodeAt(j - 2)) least = Math.min(least, (before[j - 2] ?? 0) + 1)
    row[j] = least
    if (least < smallest) smallest = least
  }
  return smallest
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
  /** Numbers of the words by what they sound like. */
  readonly bySound: ReadonlyMap<string, readonly number[]>
}

const shortest = 4
const longest = 40

const frequencyOf = ({ starts }: Column, number: number) => (starts[number + 1] ?? 0) - (starts[number] ?? 0)

function shapesOf(column: Column): Shapes {
  const lengths = new Uint8Array(column.words.length)
  const masks = new Int32Array(column.words.length)
  const bySound = new Map<string, number[]>()
  column.words.forEach((word, number) => {
    // A length of 0 is that of no word: what stands in no text, and numbers, are nothing to correct to.
    if (frequencyOf(column, number) === 0 || word.length < shortest || word.length > longest || /\d/.test(word)) return
    lengths[number] = word.length
    masks[number] = maskOf(word)
    const sound = soundOf(word)
    const alike = bySound.get(sound)
    if (alike) alike.push(number)
    else bySound.set(sound, [number])
  })
  return { column, lengths, masks, bySound }
}

interface Best {
  readonly word: string
  readonly form: string
  readonly score: number
  readonly edits: number
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
    if (word.length < shortest || word.length > longest || /\d/.test(word) || this.#index.countries.has(word))
      return undefined
    let best: Best | undefined
    for (const shapes of this.#shapes) best = nearest(word, shapes, best)
    if (!best) return undefined
    const { word: found, form, edits } = best
    const languages = (['fr', 'en'] as const).filter((language) => this.#has(language, found))
    return { word: found, form, languages, edits }
  }

  #has(language: Language, word: string): boolean {
    const column = this.#index.columns[language]
    const number = column.numbers.get(word)
    return number !== undefined && frequencyOf(column, number) > 0
  }
}

function nearest(word: string, shapes: Shapes, before: Best | undefined): Best | undefined {
  const { column, lengths, masks } = shapes
  const most = mistakesIn(word.length)
  const mask = maskOf(word)
  let best = before
  const consider = (number: number, edits: number) => {
    const other = column.words[number] ?? ''
    const score = likeness(word, other) - edits + Math.log2(frequencyOf(column, number) + 1) / 30
    if (!best || score > best.score) best = { word: other, form: column.forms[number] ?? other, score, edits }
  }
  for (let number = 0; number < lengths.length; number++) {
    const length = lengths[number] ?? 0
    if (length < word.length - most || length > word.length + most || length === 0) continue
    if (bits(mask ^ (masks[number] ?? 0)) > 2 * most) continue
    const other = column.words[number] ?? ''
    const edits = distance(word, other, most)
    if (edits <= most && allowed(word, other, edits, column.names[number] === 1)) consider(number, edits)
  }
  for (const number of soundsLike(word, shapes)) consider(number, heardAs)
  return best
}

/** What is written as it is heard is one mistake, however many letters differ. */
const heardAs = 1

function soundsLike(word: string, { column, bySound }: Shapes): readonly number[] {
  const sound = soundOf(word)
  if (sound.length < shortest) return []
  const same = bySound.get(sound) ?? []
  return same.filter((number) => column.names[number] !== 1 || column.words[number]?.[0] === word[0])
}

/**
 * A name is reached by one mistake at most, and not in its first letter. Two mistakes are too many where the first letter is another or
 * little is alike, and in a short word where they are more than letters swapped or doubled; three where half of it is not alike.
 */
function allowed(word: string, other: string, edits: number, name: boolean): boolean {
  if (name && (edits > 1 || word[0] !== other[0])) return false
  if (edits < 2) return true
  if (word[0] !== other[0]) return false
  if (word.length < 8 && maskOf(word) !== maskOf(other)) return false
  return likeness(word, other) >= (edits > 2 ? 0.5 : 0.4)
}
