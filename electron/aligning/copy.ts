/** A file as it is searched for an original: its text, its letters, its lines. */
import { foldLetters, type Letters } from './letters.ts'
import { withoutMarkup } from './mend.ts'

/** What an empty line, or the end of a line, means in a text. */
export type Breaks =
  /** Empty lines part paragraphs. */
  | 'blank'
  /** Each line is a paragraph. */
  | 'line'
  /** Lines mean nothing: they are all parted by empty ones, or none is. */
  | 'none'

export interface Copy {
  readonly text: string
  readonly letters: Letters
  readonly breaks: Breaks
  /** Where each line begins, in UTF-16 units; then the end of the text. */
  readonly lines: readonly number[]
  /** Letters before each of these places. */
  readonly before: readonly number[]
}

/** A line longer than this, on the average, is a whole paragraph. */
const longLine = 120

function breaksOf(text: string): Breaks {
  const lines = text.split('\n').map((line) => line.trim())
  const full = lines.filter((line) => line !== '')
  const long = full.reduce((sum, { length }) => sum + length, 0) > full.length * longLine
  const together = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '').length
  if (together === full.length - 1) return long ? 'line' : 'none'
  return long || together > full.length / 10 ? 'blank' : 'none'
}

/** @param raw with line feeds only */
export function copyOf(raw: string, breaks = breaksOf(raw)): Copy {
  const text = raw
    .split('\n')
    .map((line) => withoutMarkup(line))
    .join('\n')
  const letters = foldLetters(text)
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  lines.push(text.length)
  let count = 0
  const before = lines.map((start) => {
    while (count < letters.length && (letters.at[count] ?? 0) < start) count++
    return count
  })
  return { text, letters, breaks, lines, before }
}

/** On how many pages, and on which share of all, a line must stand to be a running head; how long it can be. */
const [fewestPages, shareOfPages, longestHead] = [3, 0.3, 100]

/** Characters of a page, more or less. */
const page = 2500

/** The copy without the lines that come back on many pages, whatever numbers they have; undefined where there are none. */
export function withoutHeads({ text, breaks }: Copy): Copy | undefined {
  const least = Math.max(fewestPages, (text.length / page) * shareOfPages)
  const lines = text.split('\n')
  const keys = lines.map((line) => (line.length > longestHead ? '' : line.replaceAll(/[\d\s]+/g, ' ').trim()))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isHead = (key = '') => /\p{L}/u.test(key) && (counts.get(key) ?? 0) >= least
  const kept = lines.filter((_, index) => !isHead(keys[index]))
  return kept.length === lines.length ? undefined : copyOf(kept.join('\n'), breaks)
}

/** Index of the first line that begins with the letter of this number or a later one. */
export function lineFrom({ before }: Copy, letter: number): number {
  let [low, high] = [0, before.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((before[middle] ?? 0) < letter) low = middle + 1
    else high = middle
  }
  return low
}
