/** Finds sentences that were copied: runs of words that a text shares with an original. */
import type { Root, RootContent } from 'mdast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import type { Kind } from '../../../content/schema/index.ts'
import type { Entry } from '../load.ts'
import type { Originals } from '../originals/open.ts'
import type { Position, Report } from '../problems.ts'
import { positionOf, type Prose } from '../prose.ts'
import { wordsOf } from './numbers.ts'

/** The longest run of words that a text may share with an original is one less. */
export const sharedRunLimit = 12

export interface SharedRun {
  /** Its words, folded. */
  readonly run: string
  /** As source#anchor. */
  readonly passage: string
}

/** Finds runs of words that an original has too. */
export class RunFinder {
  readonly #runs = new Map<string, string>()
  readonly #limit: number

  constructor(originals: Originals, limit = sharedRunLimit) {
    this.#limit = limit
    for (const [source, passages] of originals) {
      for (const [anchor, text] of passages) {
        const words = wordsOf(text)
        for (let index = 0; index + limit <= words.length; index++) {
          this.#runs.set(words.slice(index, index + limit).join(' '), `${source}#${anchor}`)
        }
      }
    }
  }

  /** Every shared run of a text, each lengthened as far as it goes, with the passage that has its beginning. */
  *findAll(text: string): Generator<SharedRun> {
    const words = wordsOf(text)
    let index = 0
    while (index + this.#limit <= words.length) {
      const passage = this.#runs.get(words.slice(index, index + this.#limit).join(' '))
      if (passage === undefined) {
        index++
        continue
      }
      let end = index + this.#limit
      while (end < words.length && this.#runs.has(words.slice(end + 1 - this.#limit, end + 1).join(' '))) end++
      yield { run: words.slice(index, end).join(' '), passage }
      index = end
    }
  }
}

/** Words with the titles of works, which stand in emphasis, taken out. */
function withoutTitles(node: RootContent): string {
  if (node.type === 'emphasis') return ' | '
  if ('children' in node) return node.children.map((child) => withoutTitles(child)).join('')
  return 'value' in node ? node.value : ''
}

/** Lists of names follow the original word by word and are no sentences: most of their words are capitalised or numbers. */
function isEnumeration(text: string, run: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const length = run.split(' ').length
  const folded = wordsOf(text)
  const at = folded.findIndex((_, index) => folded.slice(index, index + length).join(' ') === run)
  if (at < 0 || folded.length !== words.length) return false
  const names = words.slice(at, at + length).filter((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 2).length
  return names / length >= 0.6
}

/** The shared runs of a prose file that are sentences: no titles, no references, no lists of names. */
export function* copiedRuns(
  prose: Prose<unknown>,
  finder: RunFinder,
): Generator<SharedRun & { readonly at: Position }> {
  for (const section of prose.sections) {
    if (section.id === 'references') continue
    const blocks: RootContent[] = []
    const root: Root = { type: 'root', children: section.content }
    visit(root, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'tableCell') return CONTINUE
      blocks.push(node)
      return SKIP
    })
    for (const block of blocks) {
      const text = withoutTitles(block).replace(/\[@[^\]]*\]/g, ' | ')
      for (const stretch of text.split('|')) {
        for (const shared of finder.findAll(stretch)) {
          if (!isEnumeration(stretch, shared.run)) yield { ...shared, at: positionOf(block) }
        }
      }
    }
  }
}

const describeRun = ({ run, passage }: SharedRun) =>
  `shares "${run}" with the original of ${passage}; say it in other words`

export function checkRuns(prose: Prose<unknown>, finder: RunFinder, report: Report): void {
  for (const shared of copiedRuns(prose, finder)) report.add(prose.file, shared.at, 'shared-run', describeRun(shared))
}

/** Reports copied sentences in the texts of the data: labels and sentences in both languages. */
export function checkDataRuns(
  entry: Entry<Kind>,
  finder: RunFinder,
  report: Report,
  value: unknown = entry.record.value,
  path: PropertyKey[] = [],
): void {
  if (typeof value === 'string') {
    if (path[0] === 'csl' || path[0] === 'title') return
    for (const shared of finder.findAll(value)) {
      if (!isEnumeration(value, shared.run))
        report.add(entry.record.file, entry.record.at(path), 'shared-run', describeRun(shared))
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      checkDataRuns(entry, finder, report, inner, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
}
