/** Cuts the text of an original at the anchors and mends the damage that its alignment lists. */
import type { Alignment } from '../../content/schema/index.ts'
import { LineJoiner, type JoinRules } from './join.ts'

/** First and last line, 1-based, both included. */
type Range = readonly [number, number]

const within = (line: number, ranges: readonly Range[]) => ranges.some(([first, last]) => line >= first && line <= last)

const sizeOf = (ranges: readonly Range[]) => ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)

/** Lines of smaller passages that lie inside this one (headings in an article, a note in a paragraph) are theirs, not its. */
export function ownLines(anchor: string, alignment: Alignment): number[] {
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

/** A line without leftovers of a conversion to Markdown: headings, bold, and calls of notes between tags. */
export function withoutMarkup(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/<sup>\d+<\/sup>/g, '')
    .replace(/<\/?(?:sup|b|i|em|strong)>/g, '')
    .replaceAll('**', '')
}

export function mendWords(text: string, words: Record<string, string>): string {
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
  const rules: JoinRules = { ...alignment, document: text }
  const passages = new Map<string, string>()
  for (const anchor of Object.keys(alignment.passages)) {
    const joiner = new LineJoiner(rules)
    let previous = 0
    for (const number of ownLines(anchor, alignment)) {
      const line = mendLine(lines[number - 1] ?? '', number, alignment)
      // A gap in the numbers is a place where something else was cut out; the sentence goes on across it.
      if (line !== '') joiner.add(line)
      else if (alignment.blankLines === 'part' && number === previous + 1) joiner.part()
      previous = number
    }
    const mended = joiner.paragraphs.map((paragraph) => mendWords(paragraph, alignment.words)).join('\n\n')
    if (mended !== '') passages.set(anchor, mended)
  }
  return passages
}
