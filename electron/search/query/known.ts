/** What a word of a query is read by, and the words of the library that it stands for. */
import type { Language } from '../../../content/schema/common.ts'
import { isStop, stemOf } from '../analyse.ts'
import type { Corrector } from '../correct.ts'
import { familyOf } from '../index/families.ts'
import type { SearchTerm, TermFinder } from '../index/names-of-terms.ts'
import type { Column, SearchIndex } from '../index/weigh.ts'
import type { Weights } from '../weights.ts'
import type { Variant } from './concept.ts'

const languages = ['fr', 'en'] as const

export interface Thesaurus {
  readonly finder: TermFinder
  /** Of everyday words. */
  readonly everyday: TermFinder
  readonly terms: readonly SearchTerm[]
  /** Terms that stand near each term. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>
}

export interface Means {
  readonly index: SearchIndex
  readonly thesaurus: Thesaurus
  readonly weights: Weights
  readonly corrector: Pick<Corrector, 'correct'>
}

const hasPostings = (column: Column, word: number) => (column.starts[word + 1] ?? 0) > (column.starts[word] ?? 0)

/** The words of a column that a typed word stands for. */
export function formsOf(word: string, language: Language, { index, weights }: Means): Variant[] {
  const column = index.columns[language]
  const found: Variant[] = []
  const own = column.numbers.get(word)
  const known = own !== undefined && hasPostings(column, own)
  if (known) found.push({ column: language, word: own, weight: 1, reason: 'exact' })
  // A name stands for itself alone.
  if (known && column.names[own]) return found
  for (const other of column.byStem.get(stemOf(word, language)))
    found.push({ column: language, word: other, weight: weights.stem, reason: 'form' })
  if (weights.family > 0)
    for (const other of column.byFamily.get(familyOf(word, language)))
      found.push({ column: language, word: other, weight: weights.family, reason: 'family' })
  return found
}

/** True where some text of the library has the word, in any form. */
export function isKnown(word: string, means: Means): boolean {
  return languages.some(
    (language) => isStop(word, language) || formsOf(word, language, means).some(({ reason }) => reason !== 'family'),
  )
}
