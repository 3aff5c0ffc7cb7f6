/** The text of the passages that are found in a copy of their original. */
import type { Copy } from './copy.ts'
import { insertedLines } from './insertions.ts'
import { LineJoiner, type JoinRules } from './join.ts'
import { windowLetters } from './letters.ts'
import type { Found, Located } from './locate.ts'
import { mendWords } from './mend.ts'
import { lettersOf, type Placed, type Reference } from './reference.ts'

/** From, and up to but without, in UTF-16 units. */
type Span = readonly [from: number, to: number]

const isSpace = (character: string) => /\s/.test(character)

/** Punctuation that closes what stands before it. */
const closing = /^\s?[.,;:!?»”’)\]…]+/u

/** A line of its own. */
const pageNumber = /(?<=\n)[-–—\s]*\d{1,4}[-–—\s]*(?=\n)/g

const visible = (text: string) => text.replaceAll(/\s/g, '').length

/** Without numbers that stand on lines of their own, where as many characters are left as are asked for. */
function withoutNumbers(gap: string, count: number): string {
  const blank = gap.replaceAll(pageNumber, (number) => number.replaceAll(/\d/g, ' '))
  return visible(blank) >= count ? blank : gap
}

/** Back from the first letter over as many characters as the original has before it: the number of a paragraph, a quotation mark. */
function startOf({ text, letters }: Copy, from: number, count: number): number {
  const first = letters.at[from] ?? text.length
  const gap = withoutNumbers(text.slice(from > 0 ? (letters.at[from - 1] ?? 0) + 1 : 0, first), count)
  const foreign = from > 0 ? (closing.exec(gap)?.[0] ?? '').length : 0
  let left = Math.min(count, visible(gap.slice(foreign)))
  let at = gap.length
  while (left > 0) if (!isSpace(gap.charAt(--at))) left--
  return first - gap.length + at
}

/** On from the last letter over as many characters as the original has after it. */
function endOf({ text, letters }: Copy, to: number, count: number): number {
  const last = (letters.at[to - 1] ?? -1) + 1
  const gap = withoutNumbers(text.slice(last, letters.at[to] ?? text.length), count)
  // A full stop that a copy lacks is not made up for by what begins the next line.
  const across = count > 2
  let left = count
  let end = 0
  for (let next = 0; next < gap.length && left > 0; next++) {
    const character = gap.charAt(next)
    if (character === '\n' && !across) break
    if (isSpace(character)) continue
    left--
    end = next + 1
  }
  return last + end
}

function spanOf(copy: Copy, { stretch, from, to }: Found): Span {
  return [startOf(copy, from, stretch.before), endOf(copy, to, stretch.after)]
}

/** Lines between two landmarks that the original does not have there. */
function insertedIn(copy: Copy, { hits }: Found): Span[] {
  return hits.flatMap((hit, index): Span[] => {
    const next = hits[index + 1]
    if (!next) return []
    const surplus = next.here - hit.here - (next.there - hit.there)
    const lines = insertedLines(copy, Math.min(hit.here + windowLetters, next.here), next.here, surplus)
    return lines ? [[copy.lines[lines[0]] ?? 0, copy.lines[lines[1]] ?? 0]] : []
  })
}

/** What is left of a span without others that lie in it. */
function without([from, to]: Span, others: readonly Span[]): Span[] {
  const left: Span[] = []
  let at = from
  for (const [first, last] of others.toSorted(([one], [other]) => one - other)) {
    if (last <= at || first >= to) continue
    if (first > at) left.push([at, first])
    at = Math.max(at, last)
  }
  if (at < to) left.push([at, to])
  return left
}

interface Piece {
  readonly stretch: Placed
  readonly text: string
}

/** The text of each stretch; what lies in a larger one is its own, as in the original. */
function piecesOf(copy: Copy, found: Iterable<Found>): Piece[] {
  const spans = [...found].map((one) => ({ one, span: spanOf(copy, one) }))
  const sizeOf = ([from, to]: Span) => to - from
  const ordered = spans.toSorted((a, b) => a.span[0] - b.span[0])
  return ordered.map(({ one, span }, index) => {
    const inner: Span[] = []
    // Those that begin in it follow it; one that begins before it and is smaller cannot hold it.
    for (let next = index + 1; next < ordered.length; next++) {
      const other = ordered[next]?.span
      if (!other || other[0] >= span[1]) break
      if (sizeOf(other) < sizeOf(span)) inner.push(other)
    }
    const parts = without(span, [...inner, ...insertedIn(copy, one)])
    const text = parts.map(([from, to]) => copy.text.slice(from, to)).join(copy.breaks === 'line' ? '\n' : ' ')
    return { stretch: one.stretch, text }
  })
}

/** Within a line, where a word was parted at the end of a line once; not before the second word of « micro- et macroéconomie ». */
const parted = /(?<=\p{Ll}-) (?=\p{Ll})(?!(?:et|ou|and|or|to)\b)/u

const digitsIn = (text: string) => text.match(/\d/g)?.length ?? 0

/** Lines of a stretch, tidied; numbers of pages that the original does not have there are left out. */
function linesOf({ stretch, text }: Piece): string[] {
  let surplus = digitsIn(text) - stretch.digits
  return text.split('\n').flatMap((line) => {
    const bare = line
      .replace(/[\u00AD\u2010]\s*$/, '-')
      .replaceAll('\u00AD', '')
      .replace(/\s+/g, ' ')
      .trim()
    const isNumber = /^[-–—\s]*\d{1,4}[-–—\s]*$/.test(bare)
    if (isNumber && digitsIn(bare) <= surplus) {
      surplus -= digitsIn(bare)
      return []
    }
    return bare.split(parted)
  })
}

function addPiece(joiner: LineJoiner, piece: Piece, { breaks }: Copy): void {
  for (const line of linesOf(piece)) {
    if (line !== '') joiner.add(line)
    if (breaks === 'line' || (breaks === 'blank' && line === '')) joiner.part()
  }
}

/** Slips of the scan that the alignment tells of, where they stand once and cannot be meant for another place. */
function repaired(text: string, anchor: string, { alignment }: Reference): string {
  const lines = alignment.passages[anchor] ?? []
  let mended = text
  for (const { line, from, to } of alignment.repairs) {
    const own = lines.some(([first, last]) => line >= first && line <= last)
    if (own && mended.split(from).length === 2) mended = mended.replace(from, () => to)
  }
  return mendWords(mended, alignment.words)
}

/** The share of a passage's letters that must be found for it to be shown. */
const enough = 0.7

/**
 * The passages of which enough is found, in the order of the alignment, paragraphs parted by a blank line.
 * @param hyphens words that have a hyphen of their own
 */
export function extract(
  reference: Reference,
  stretches: readonly Placed[],
  { copy, found }: Located,
  hyphens: readonly string[],
): Map<string, string> {
  const rules: JoinRules = { lineEndHyphens: 'join', trueHyphens: hyphens, document: copy.text }
  const pieces = Map.groupBy(piecesOf(copy, found.values()), ({ stretch }) => stretch.of)
  const whole = Map.groupBy(stretches, ({ of }) => of)
  const passages = new Map<string, string>()
  for (const anchor of Object.keys(reference.alignment.passages)) {
    const own = (pieces.get(anchor) ?? []).toSorted((one, other) => one.stretch.part - other.stretch.part)
    if (own.length === 0 || lettersOf(own.map(({ stretch }) => stretch)) < lettersOf(whole.get(anchor) ?? []) * enough)
      continue
    const joiner = new LineJoiner(rules)
    for (const piece of own) addPiece(joiner, piece, copy)
    const text = joiner.paragraphs.map((paragraph) => repaired(paragraph, anchor, reference)).join('\n\n')
    if (text !== '') passages.set(anchor, text)
  }
  return passages
}
