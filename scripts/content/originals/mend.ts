/** Cuts the text of an original at the anchors and mends the damage that its alignment lists. */
import type { Alignment } from '../../../content/schema/index.ts'

/** First and last line, 1-based, both included. */
type Range = readonly [number, number]

const within = (line: number, ranges: readonly Range[]) => ranges.some(([first, last]) => line >= first && line <= last)

const sizeOf = (ranges: readonly Range[]) => ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)

/** Lines of smaller passages that lie inside this one (headings in an article, a note in a paragraph) are theirs, not its. */
function ownLines(anchor: string, alignment: Alignment): number[] {
  const ranges = alignment.passages[anchor] ?? []
  const size = sizeOf(ranges)
  const inner = Object.entries(alignment.passages)
    .filter(
      ([other, own]) =>
        other !== anchor &&
        sizeOf(own) < size &&
        own.every(([first, last]) => within(first, ranges) && within(last, ranges)),
    )
    .flatMap(([, own]) => own)
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .filter((line) => !within(line, inner) && !within(line, alignment.drop))
}

function mendLine(line: string, number: number, alignment: Alignment): string {
  let mended = line
  for (const { line: at, from, to } of alignment.repairs) if (at === number) mended = mended.replace(from, () => to)
  return withoutMarkup(mended)
    .replace(/[ \t]+/g, ' ')
    .trim()
}

/** Leftovers of a conversion to Markdown: headings, bold, and calls of notes between tags. */
function withoutMarkup(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/<sup>\d+<\/sup>/g, '')
    .replace(/<\/?(?:sup|b|i|em|strong)>/g, '')
    .replaceAll('**', '')
}

/**
 * True where a blank line stands at the turn of a column or a page and not between paragraphs: the word or the sentence
 * before it goes on after it.
 */
function goesOn(paragraph: string, line: string): boolean {
  return /[\p{Ll}’']-$/u.test(paragraph) || (/[\p{L}\p{N}’']$/u.test(paragraph) && /^\p{Ll}/u.test(line))
}

const lastPart = /([\p{L}’']+)-$/u
const firstPart = /^([\p{L}’']+)/u

/**
 * Joins a line to the next one. A hyphen at the end is dropped when it parts a word, kept when the word has one of its own:
 * when the alignment says so, or when the document writes the word with a hyphen elsewhere and never without.
 */
function join(text: string, next: string, alignment: Alignment, document: string): string {
  const head = lastPart.exec(text)?.[1]
  const tail = firstPart.exec(next)?.[1]
  if (head === undefined || tail === undefined) return `${text} ${next}`
  const hyphenated = `${head}-${tail}`
  const keep =
    alignment.lineEndHyphens === 'keep' ||
    alignment.trueHyphens.some((word) => hyphenated.toLowerCase().endsWith(word)) ||
    (document.includes(hyphenated) && !document.includes(`${head}${tail}`))
  return keep ? text + next : text.slice(0, -1) + next
}

function mendWords(text: string, words: Record<string, string>): string {
  let mended = text
  for (const [from, to] of Object.entries(words)) {
    mended = mended.replaceAll(from, () => to)
  }
  return mended
}

/**
 * The text of each passage, paragraphs parted by a blank line.
 * @param text the whole original; its checksum has been compared with the alignment's
 */
export function mendOriginal(text: string, alignment: Alignment): Map<string, string> {
  const lines = text.split(/\r?\n/)
  const passages = new Map<string, string>()
  for (const anchor of Object.keys(alignment.passages)) {
    const paragraphs: string[] = []
    let open = false
    let previous = 0
    for (const number of ownLines(anchor, alignment)) {
      const line = mendLine(lines[number - 1] ?? '', number, alignment)
      // A gap in the numbers is a place where something else was cut out; the sentence goes on across it.
      if (line === '' && alignment.blankLines === 'part' && number === previous + 1) open = false
      previous = number
      if (line === '') continue
      const last = paragraphs.length - 1
      const before = paragraphs[last] ?? ''
      if (last >= 0 && (open || goesOn(before, line))) paragraphs[last] = join(before, line, alignment, text)
      else paragraphs.push(line)
      open = true
    }
    const mended = paragraphs.map((paragraph) => mendWords(paragraph, alignment.words)).join('\n\n')
    if (mended !== '') passages.set(anchor, mended)
  }
  return passages
}
