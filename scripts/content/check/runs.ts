/** Finds sentences that were copied: runs of words that a text shares with an original. */
import type { Root, RootContent } from 'mdast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import type { Kind } from '../../../content/schema/index.ts'
import type { Entry } from '../load.ts'
import type { Originals } from '../originals/open.ts'
import type { Report } from '../problems.ts'
import { positionOf, type Prose } from '../prose.ts'
import { wordsOf } from './numbers.ts'

/** The longest run of words that a text may share with an original is one less. */
export const sharedRunLimit = 12

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

  /** The first shared run of a text, lengthened as far as it goes, and the passage that has it. */
  find(text: string): { run: string; passage: string } | undefined {
    const words = wordsOf(text)
    for (let index = 0; index + this.#limit <= words.length; index++) {
      const passage = this.#runs.get(words.slice(index, index + this.#limit).join(' '))
      if (passage === undefined) continue
      let end = index + this.#limit
      while (end < words.length && this.#runs.has(words.slice(end + 1 - this.#limit, end + 1).join(' '))) end++
      return { run: words.slice(index, end).join(' '), passage }
    }
    return undefined
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

export function checkRuns(prose: Prose<unknown>, finder: RunFinder, report: Report): void {
  for (const section of prose.sections) {
    if (section.id === 'references') continue
    const root: Root = { type: 'root', children: section.content }
    visit(root, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'tableCell') return CONTINUE
      const text = withoutTitles(node).replace(/\[@[^\]]*\]/g, ' | ')
      for (const stretch of text.split('|')) {
        const shared = finder.find(stretch)
        if (shared && !isEnumeration(stretch, shared.run)) {
          report.add(
            prose.file,
            positionOf(node),
            'shared-run',
            `shares "${shared.run}" with the original of ${shared.passage}; say it in other words`,
          )
        }
      }
      return SKIP
    })
  }
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
    const shared = finder.find(value)
    if (shared && !isEnumeration(value, shared.run)) {
      report.add(
        entry.record.file,
        entry.record.at(path),
        'shared-run',
        `shares "${shared.run}" with the original of ${shared.passage}; say it in other words`,
      )
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      checkDataRuns(entry, finder, report, inner, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
}
