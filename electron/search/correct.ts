/** Finds what was meant by a word that neither language of the library knows. Rules C1 to C5 of docs/search.md. */
import type { Language } from '../../content/schema/common.ts'
import { fold, tokensOf } from './analyse.ts'
import type { Column, SearchIndex } from './index/weigh.ts'

export interface Correction {
  readonly word: string
  /** The word with its accents. */
  readonly form: string
  readonly languages: readonly Language[]
}

interface Candidate {
  readonly word: string
  readonly form: string
  readonly mask: number
  /** In how many documents it stands. */
  readonly frequency: number
  readonly name: boolean
  languages: Language[]
}

/** One bit for each letter of the alphabet, one for all digits: words two edits apart differ in four bits at most. */
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
  let [before, last] = [new Uint8Array(b.length + 1), Uint8Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint8Array(b.length + 1)
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row[j] = best
      if (best < least) least = best
    }
    if (least > limit) return limit + 1
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? limit + 1
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

function regionNames(): string[] {
  const codes = Array.from({ length: 26 * 26 }, (_, at) =>
    String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
  )
  return (['fr', 'en'] as const).flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    return codes.flatMap((code) => tokensOf(names.of(code) ?? '').map(({ word }) => word))
  })
}

/** Words that name a country, whether or not the library has it: never taken for another word. */
let countries: ReadonlySet<string> | undefined

export class Corrector {
  /** Candidates by length. */
  readonly #byLength = new Map<number, Candidate[]>()

  constructor(index: SearchIndex) {
    const known = new Map<string, Candidate>()
    for (const language of ['fr', 'en'] as const) this.#gather(index.columns[language], language, known)
    for (const candidate of known.values()) {
      const { length } = candidate.word
      const same = this.#byLength.get(length)
      if (same) same.push(candidate)
      else this.#byLength.set(length, [candidate])
    }
  }

  #gather(column: Column, language: Language, known: Map<string, Candidate>): void {
    column.words.forEach((word, number) => {
      const frequency = (column.starts[number + 1] ?? 0) - (column.starts[number] ?? 0)
      if (frequency === 0 || word.length < 4 || /\d/.test(word)) return
      const before = known.get(word)
      if (before) before.languages.push(language)
      else
        known.set(word, {
          word,
          form: column.forms[number] ?? word,
          mask: maskOf(word),
          frequency,
          name: column.names[number] === 1,
          languages: [language],
        })
    })
  }

  /** The likeliest word of the library for an unknown one, or undefined where none is near enough or the word is itself a name. */
  correct(typed: string): Correction | undefined {
    const word = fold(typed)
    const most = mistakesIn(word.length)
    if (most === 0 || word.length > 40 || /\d/.test(word)) return undefined
    countries ??= new Set(regionNames())
    if (countries.has(word)) return undefined
    const mask = maskOf(word)
    let best: { candidate: Candidate; score: number } | undefined
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        if (bits(mask ^ candidate.mask) > 2 * most) continue
        const edits = distance(word, candidate.word, most)
        if (edits > most || !allowed(word, candidate, edits)) continue
        const score = likeness(word, candidate.word) - edits + Math.log2(candidate.frequency + 1) / 30
        if (!best || score > best.score) best = { candidate, score }
      }
    }
    return best && { word: best.candidate.word, form: best.candidate.form, languages: best.candidate.languages }
  }
}

/** A name is reached by one mistake at most, and not in its first letter; two mistakes are too many where little is alike. */
function allowed(word: string, { word: other, name }: Candidate, edits: number): boolean {
  if (name && (edits > 1 || word[0] !== other[0])) return false
  return edits < 2 || likeness(word, other) >= 0.4
}
