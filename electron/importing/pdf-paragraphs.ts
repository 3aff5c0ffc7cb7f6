/** Paragraphs and headings from the lines of a PDF, which knows of neither. */
import type { Stretch } from './document.ts'
import type { Line } from './pdf-lines.ts'

/** How many lines at the top and at the foot of a page can be running heads. */
const edge = 2
/** On how many pages, and on which share of all, a line must stand to be one. */
const fewestPages = 3
const shareOfPages = 0.3

/** By how much larger than the text a heading is set, and how long it can be. */
const larger = 1.12
const longestHeading = 160

const pageNumber =
  /^(?:[-–—|\s]*(?:page|p\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|sur|of|de)\s*\d{1,4})?[-–—|\s]*$/i

/** What stays of a running head from page to page. */
const keyOf = (text: string) => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

/** The lines at the edges of a page, the outermost first. */
function edgesOf(lines: readonly Line[]): Line[] {
  const sorted = lines.toSorted((a, b) => b.y - a.y)
  return [...sorted.slice(0, edge), ...sorted.slice(-edge).toReversed()]
}

function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(edgesOf(lines).map(({ text }) => keyOf(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(fewestPages, pages.length * shareOfPages)
  return pages.map((lines) => {
    const edges = edgesOf(lines)
    const outermost = new Set([edges[0], edges.at(-edge)])
    const dropped = new Set(
      edges.filter(
        (line) =>
          (counts.get(keyOf(line.text)) ?? 0) >= least ||
          (pages.length > 1 && outermost.has(line) && pageNumber.test(line.text)),
      ),
    )
    return lines.filter((line) => !dropped.has(line))
  })
}

/** The value that most of the text has, weighed by its length. */
function usual(lines: readonly Line[], of: (line: Line) => number): number {
  const weights = new Map<number, number>()
  for (const line of lines) {
    const value = Math.round(of(line) * 2) / 2
    weights.set(value, (weights.get(value) ?? 0) + line.text.length)
  }
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** What holds for a whole document. */
interface Setting {
  readonly size: number
  /** From line to line. */
  readonly leading: number
  /** Words that the text writes with a hyphen within a line. */
  readonly hyphened: ReadonlySet<string>
}

function settingOf(lines: readonly Line[]): Setting {
  const gaps = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    const gap = next && next.page === line.page ? line.y - next.y : 0
    return gap > 0 && gap < line.size * 3 ? [{ ...line, y: gap }] : []
  })
  const size = usual(lines, (line) => line.size)
  const hyphened = lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? [])
  return { size, leading: usual(gaps, (line) => line.y) || size * 1.2, hyphened: new Set(hyphened) }
}

const bullet = /^(?:[•▪■‣●○◦–—-]|\(?\d{1,2}[.)]|[a-z]\))\s+/u

/** The level of a line as a heading, by its size; undefined for text. */
function headingOf({ text, size }: Line, setting: Setting): number | undefined {
  if (size < setting.size * larger || text.length > longestHeading || !/\p{L}{2}/u.test(text)) return undefined
  if (size > setting.size * 1.7) return 1
  return size > setting.size * 1.3 ? 2 : 3
}

/** Lines that follow each other in one stretch. */
interface Block {
  readonly heading: number | undefined
  readonly lines: Line[]
}

/** True where a line goes on with what stands before it. */
function goesOn(block: Block, line: Line, setting: Setting, right: number): boolean {
  const last = block.lines.at(-1)
  if (!last || headingOf(line, setting) !== block.heading || bullet.test(line.text)) return false
  if (last.page !== line.page) return !/[.!?:»”"]$/u.test(last.text) && /^\p{Ll}/u.test(line.text)
  const gap = last.y - line.y
  // The next column begins higher up; a sentence can run on into it.
  if (gap < 0) return /^\p{Ll}/u.test(line.text)
  if (gap > Math.max(setting.leading, line.size) * 1.35) return false
  if (block.heading) return true
  const indented = line.left > last.left + line.size * 0.8 && block.lines.length > 1
  const closed = /[.!?:»”]$/u.test(last.text) && last.right < right - line.size * 3
  return !indented && !closed
}

/** Two lines as one text: a word parted at the end of the line is whole again. */
function joined(text: string, next: string, { hyphened }: Setting): string {
  const [, head] = /(\p{L}+)[-\u00AD\u2010]$/u.exec(text) ?? []
  const [tail] = /^\p{Ll}+/u.exec(next) ?? []
  if (!head || !tail) return `${text} ${next}`
  return hyphened.has(`${head}-${tail}`.toLowerCase()) ? text + next : text.slice(0, -1) + next
}

function toStretch({ heading, lines }: Block, setting: Setting): Stretch {
  const [first] = lines
  const whole = lines.slice(1).reduce((text, line) => joined(text, line.text, setting), first?.text ?? '')
  const item = heading === undefined && bullet.test(whole)
  return {
    form: heading ? 'heading' : item ? 'item' : 'paragraph',
    level: heading ?? 0,
    page: first?.page ?? null,
    text: item ? whole.replace(bullet, '') : whole,
  }
}

export function paragraphsOf(pages: readonly (readonly Line[])[]): Stretch[] {
  const lines = withoutRunningHeads(pages).flat()
  const setting = settingOf(lines)
  const right = usual(lines, (line) => line.right)
  const blocks: Block[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last && goesOn(last, line, setting, right)) last.lines.push(line)
    else blocks.push({ heading: headingOf(line, setting), lines: [line] })
  }
  return blocks.map((block) => toStretch(block, setting))
}
