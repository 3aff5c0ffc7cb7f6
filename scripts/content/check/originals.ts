/** Checks that need the originals: figures stand in their passages, numbers in prose too, and no sentence was copied. */
import { toString } from 'mdast-util-to-string'
import type { Root, RootContent } from 'mdast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { kindNames, languages, splitCitation, type Case, type Kind } from '../../../content/schema/index.ts'
import type { Content, Entry, ProsePair } from '../load.ts'
import { splitCitations, type Cited } from '../markdown/citations.ts'
import type { Originals } from '../originals/open.ts'
import type { Report } from '../problems.ts'
import { positionOf, type Prose } from '../prose.ts'
import { dataTexts } from '../texts.ts'
import { numbersIn, statedNumbers, states, wordsOf } from './numbers.ts'
import { checkDataRuns, checkRuns, RunFinder } from './runs.ts'

/** What a passage says in full: its own text and, for an article, the text of its headings. */
function passageText(originals: Originals, { source, anchor }: Cited): string | undefined {
  const passages = originals.get(source)
  if (!passages) return undefined
  const parts = [...passages].filter(([key]) => key === anchor || key.startsWith(`${anchor}/`)).map(([, text]) => text)
  return parts.join('\n\n')
}

/** Remembers the numbers of a passage, which many figures cite. */
class StatedNumbers {
  readonly #originals: Originals
  readonly #known = new Map<string, ReadonlySet<number>>()

  constructor(originals: Originals) {
    this.#originals = originals
  }

  /** Undefined where the original of the source is not there. */
  of(cited: Cited): ReadonlySet<number> | undefined {
    const key = `${cited.source}#${cited.anchor}`
    const known = this.#known.get(key)
    if (known) return known
    const text = passageText(this.#originals, cited)
    if (text === undefined) return undefined
    const stated = statedNumbers(text)
    this.#known.set(key, stated)
    return stated
  }
}

function checkFigures(entry: Entry<'case'>, originals: Originals, numbers: StatedNumbers, report: Report): void {
  const record: Case = entry.record.value
  record.figures.forEach((figure, index) => {
    const cited = splitCitation(figure.cite)
    const text = passageText(originals, cited)
    const stated = numbers.of(cited)
    if (text === undefined || stated === undefined) return
    const at = entry.record.at(['figures', index, 'value'])
    if (figure.printed !== undefined) {
      if (!wordsOf(text).join(' ').includes(wordsOf(figure.printed).join(' '))) {
        report.add(
          entry.record.file,
          at,
          'figure-not-in-passage',
          `"${figure.printed}" is not in the original of ${figure.cite}; correct the words or the citation`,
        )
      }
      return
    }
    for (const value of [figure.value].flat()) {
      if (!states(stated, value)) {
        report.add(
          entry.record.file,
          at,
          'figure-not-in-passage',
          `${value} is not in the original of ${figure.cite}; correct the value or the citation, or give the words in "printed"`,
        )
      }
    }
  })
}

/** A stretch of prose and the passages that the next citation gives for it. */
function citedStretches(text: string): { words: string; cited: Cited[] }[] {
  const stretches: { words: string; cited: Cited[] }[] = []
  let words = ''
  for (const piece of splitCitations(text)) {
    if (piece.kind === 'words') words += piece.text
    else {
      stretches.push({ words, cited: piece.cited })
      words = ''
    }
  }
  return stretches
}

function eachBlock(nodes: readonly RootContent[], found: (node: RootContent, text: string) => void): void {
  const root: Root = { type: 'root', children: [...nodes] }
  visit(root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableRow') return CONTINUE
    found(node, node.type === 'tableRow' ? node.children.map((cell) => toString(cell)).join(' ; ') : toString(node))
    return SKIP
  })
}

function checkCitedNumbers(prose: Prose<unknown>, numbers: StatedNumbers, report: Report): void {
  for (const section of prose.sections) {
    eachBlock(section.content, (node, text) => {
      for (const { words, cited } of citedStretches(text)) {
        const stated = cited.map((one) => numbers.of(one))
        if (stated.some((set) => set === undefined)) continue
        for (const value of numbersIn(words, prose.language)) {
          if (!stated.some((set) => set && states(set, value))) {
            const targets = cited.map((one) => `${one.source}#${one.anchor}`).join(', ')
            report.add(
              prose.file,
              positionOf(node),
              'number-not-in-passage',
              `${value} is not in the original of ${targets}; correct the number or the citation`,
            )
          }
        }
      }
    })
  }
}

/** A restated passage states no number that its original does not. */
function checkRestatedNumbers(source: string, prose: Prose<unknown>, numbers: StatedNumbers, report: Report): void {
  for (const section of prose.sections) {
    const stated = numbers.of({ source, anchor: section.id })
    if (!stated) continue
    eachBlock(section.content, (node, text) => {
      const words = splitCitations(text)
        .filter((piece) => piece.kind === 'words')
        .map((piece) => piece.text)
        .join('')
      for (const value of numbersIn(words, prose.language)) {
        if (!states(stated, value)) {
          report.add(
            prose.file,
            positionOf(node),
            'number-not-in-passage',
            `${value} is not in the original of this passage`,
          )
        }
      }
    })
  }
}

/** Parts of a record that are ours to think up: exercises, ways to measure, remarks, how an undated event is placed. */
const thoughtUp: ReadonlySet<PropertyKey> = new Set([
  'exercise',
  'behaviours',
  'measure',
  'question',
  'notDocumented',
  'note',
  'dated',
])

/** Numbers in the texts of the data stand in the passages that the nearest part of the record cites. */
function checkDataNumbers(entry: Entry<Kind>, numbers: StatedNumbers, report: Report): void {
  // A question's wrong answers are wrong, and a discrepancy's remark weighs several passages.
  if (entry.kind === 'question' || entry.kind === 'discrepancy') return
  for (const { language, text, path, cite } of dataTexts(entry.record.value)) {
    if (cite.length === 0 || path.some((key) => thoughtUp.has(key))) continue
    const stated = cite.map((target) => numbers.of(splitCitation(target)))
    if (stated.some((set) => set === undefined)) continue
    for (const value of numbersIn(text, language)) {
      // A text may name the document by its year, or a paragraph by its number.
      const named = cite.some((target) => numbersIn(target, 'en').includes(value))
      if (!named && !stated.some((set) => set && states(set, value)))
        report.add(
          entry.record.file,
          entry.record.at(path),
          'number-not-in-passage',
          `${value} is not in the original of ${cite.join(', ')}; correct the number or the citation`,
        )
    }
  }
}

/** Runs every check against the originals. */
export function checkAgainstOriginals(content: Content, originals: Originals, report: Report): void {
  const numbers = new StatedNumbers(originals)
  const finder = new RunFinder(originals)
  for (const entry of content.entries.case.values()) checkFigures(entry, originals, numbers, report)
  for (const kind of kindNames) {
    for (const entry of content.entries[kind].values() as Iterable<Entry<Kind>>) {
      checkDataRuns(entry, finder, report)
      checkDataNumbers(entry, numbers, report)
      const each = (pair: ProsePair, check: (prose: Prose<unknown>) => void) =>
        languages.forEach((language) => check(pair[language]))
      if (entry.prose) {
        each(entry.prose, (prose) => {
          checkCitedNumbers(prose, numbers, report)
          checkRuns(prose, finder, report)
        })
      }
      for (const pair of entry.chapters.values()) {
        each(pair, (prose) => {
          checkRestatedNumbers(entry.id, prose, numbers, report)
          checkRuns(prose, finder, report)
        })
      }
    }
  }
}
