/** Lines of a text as paragraphs again: sentences run on, words parted at a line end are whole. */

export interface JoinRules {
  /** Whether a hyphen at a line end parts a word to be joined again, or is always a true one to be kept. */
  readonly lineEndHyphens: 'join' | 'keep'
  /** Words whose hyphen is true: savoir-faire. */
  readonly trueHyphens: readonly string[]
  /** The whole text, which tells how a word is written where no line ends in it. */
  readonly document: string
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
 * when the rules say so, or when the document writes the word with a hyphen elsewhere and never without.
 */
function join(text: string, next: string, { lineEndHyphens, trueHyphens, document }: JoinRules): string {
  const head = lastPart.exec(text)?.[1]
  const tail = firstPart.exec(next)?.[1]
  if (head === undefined || tail === undefined) return `${text} ${next}`
  const hyphenated = `${head}-${tail}`
  const keep =
    lineEndHyphens === 'keep' ||
    trueHyphens.some((word) => hyphenated.toLowerCase().endsWith(word)) ||
    (document.includes(hyphenated) && !document.includes(`${head}${tail}`))
  return keep ? text + next : text.slice(0, -1) + next
}

export class LineJoiner {
  readonly paragraphs: string[] = []
  readonly #rules: JoinRules
  #open = false

  constructor(rules: JoinRules) {
    this.#rules = rules
  }

  /** @param line without white space at its ends, and not empty */
  add(line: string): void {
    const last = this.paragraphs.length - 1
    const before = this.paragraphs[last] ?? ''
    if (last >= 0 && (this.#open || goesOn(before, line))) this.paragraphs[last] = join(before, line, this.#rules)
    else this.paragraphs.push(line)
    this.#open = true
  }

  /** The next line begins a paragraph, unless the sentence clearly goes on. */
  part(): void {
    this.#open = false
  }
}
