/**
 * Finds a quoted stretch again in a text that may have changed since: by its words, by the words before and after it, and
 * at last by likeness. The form is the TextQuoteSelector of the W3C Web Annotation Data Model, with the place as a hint.
 */
import search from 'approx-string-match'

/** A stretch as it was quoted: its words, those on either side, and where it began, in UTF-16 units. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
}

/**
 * Where a quote stands now. `exact`: its own words, in their own company. `close`: words like it, or its words in other
 * company; whoever shows it says so.
 */
export interface Place {
  readonly start: number
  readonly end: number
  readonly how: 'exact' | 'close'
}

/** How many characters are kept on either side of a quote. */
export const contextLength = 48

/** A quote of this many characters is hardly met twice by chance. */
const distinct = 24
/** So many characters beside a quote tell that it stands in its own company. */
const company = 12
/** The part of its characters by which a quote may differ and still be told by likeness. */
const likeness = 0.2

/** A text with its spaces and apostrophes made alike, and where each character comes from. */
interface Plain {
  readonly text: string
  readonly from: readonly number[]
}

function plainOf(text: string): Plain {
  let plain = ''
  const from: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const isSpace = /\s/.test(character)
    if (isSpace && plain.endsWith(' ')) continue
    plain += isSpace ? ' ' : character.replace(/[’‘ʼ]/, "'")
    from.push(at)
  }
  return { text: plain, from }
}

const plainText = (text: string) => plainOf(text).text

function sameAtEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}

function sameAtStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one.charAt(length) === other.charAt(length)) length++
  return length
}

interface Candidate {
  readonly start: number
  readonly end: number
  readonly before: number
  readonly after: number
}

/** How far the words on either side of a stretch are those of the quote; the bounds of the text count as words. */
function weigh(text: string, start: number, end: number, prefix: string, suffix: string): Candidate {
  const before = sameAtEnd(text.slice(Math.max(0, start - prefix.length), start), prefix)
  const after = sameAtStart(text.slice(end, end + suffix.length), suffix)
  return {
    start,
    end,
    before: prefix === '' && start === 0 ? company : before,
    after: suffix === '' && end === text.length ? company : after,
  }
}

const needed = (side: string) => (side === '' ? company : Math.min(company, side.length))

function occurrences(text: string, exact: string, prefix: string, suffix: string): Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    found.push(weigh(text, at, at + exact.length, prefix, suffix))
  return found
}

/** The candidate in the best company; of several, the one nearest to where the quote was, which is then not sure. */
function best(candidates: readonly Candidate[], start: number): { candidate: Candidate; alone: boolean } | undefined {
  const company = ({ before, after }: Candidate) => before + after
  const ordered = candidates.toSorted(
    (one, other) => company(other) - company(one) || Math.abs(one.start - start) - Math.abs(other.start - start),
  )
  const [first, second] = ordered
  return first && { candidate: first, alone: second === undefined || company(second) < company(first) }
}

function byWords(plain: Plain, exact: string, quote: Quote): Place | undefined {
  const [prefix, suffix] = [plainText(quote.prefix), plainText(quote.suffix)]
  const found = best(occurrences(plain.text, exact, prefix, suffix), quote.start)
  if (!found) return undefined
  const { candidate, alone } = found
  const sides = [candidate.before >= needed(prefix), candidate.after >= needed(suffix)].filter(Boolean).length
  // A few letters are met everywhere: without their company they are not what was quoted.
  if (sides === 0 && exact.length < distinct) return undefined
  const sure = alone && (sides === 2 || (sides === 1 && exact.length >= distinct))
  return placeOf(plain, candidate.start, candidate.end, sure ? 'exact' : 'close')
}

function byLikeness(plain: Plain, exact: string, quote: Quote): Place | undefined {
  if (exact.length < distinct) return undefined
  const [prefix, suffix] = [plainText(quote.prefix), plainText(quote.suffix)]
  const matches = search(plain.text, exact, Math.floor(exact.length * likeness))
  const fewest = Math.min(...matches.map(({ errors }) => errors))
  const candidates = matches
    .filter(({ errors }) => errors === fewest)
    .map(({ start, end }) => weigh(plain.text, start, end, prefix, suffix))
  const found = best(candidates, quote.start)
  return found && placeOf(plain, found.candidate.start, found.candidate.end, 'close')
}

function placeOf({ from }: Plain, start: number, end: number, how: Place['how']): Place | undefined {
  const [first, last] = [from[start], from[end - 1]]
  return first === undefined || last === undefined ? undefined : { start: first, end: last + 1, how }
}

/** Where a quote stands in a text, in UTF-16 units of the text, or undefined where neither it nor its like is there. */
export function findQuote(text: string, quote: Quote): Place | undefined {
  const exact = plainText(quote.exact)
  if (exact.trim() === '') return undefined
  const plain = plainOf(text)
  return byWords(plain, exact, quote) ?? byLikeness(plain, exact, quote)
}

/** The quote of a stretch of a text, as it is kept. */
export function quoteOf(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
  }
}
