/** Turns the words of a query into what is looked for: their forms in both languages, their families, other names of the terms that they name. */
import type { Language } from '../../../content/schema/common.ts'
import { compoundsOf, isStop, stemOf, type Token } from '../analyse.ts'
import type { Corrector } from '../correct.ts'
import type { FoundTerm, SearchTerm, TermFinder } from '../index/names-of-terms.ts'
import { familyOf } from '../index/families.ts'
import type { Column, SearchIndex } from '../index/weigh.ts'
import { stopWords, weakWords } from '../stop-words.ts'
import type { Weights } from '../weights.ts'
import type { Concept, Reason, Variant } from './concept.ts'
import { read, type Read } from './read.ts'

const languages = ['fr', 'en'] as const

/** The language that most stop words of a query belong to, where they tell. */
export function toldByStopWords(words: readonly string[]): Language | undefined {
  const common = words.filter((word) => stopWords.fr.has(word) !== stopWords.en.has(word))
  const french = common.filter((word) => stopWords.fr.has(word)).length
  const english = common.length - french
  return french === english ? undefined : french > english ? 'fr' : 'en'
}

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

/** In which languages a word of the query counts: what is a stop word in one counts in the other only where the query is in that other. */
function languagesOf(word: string, told: Language | undefined): Language[] {
  return languages.filter((language) => {
    if (isStop(word, language)) return false
    const other = language === 'fr' ? 'en' : 'fr'
    return told === language || !isStop(word, other)
  })
}

const hasPostings = (column: Column, word: number) => (column.starts[word + 1] ?? 0) > (column.starts[word] ?? 0)

class VariantSet {
  readonly #best = new Map<string, Variant>()

  add(variant: Variant): void {
    const key = `${variant.column}${variant.word}`
    if ((this.#best.get(key)?.weight ?? 0) < variant.weight) this.#best.set(key, variant)
  }

  get all(): Variant[] {
    return [...this.#best.values()]
  }
}

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

function termVariants(
  found: readonly FoundTerm[],
  akin: readonly FoundTerm[],
  token: number,
  { index, thesaurus, weights }: Means,
  set: VariantSet,
): void {
  const add = (term: string, weight: number, reason: Reason) => {
    const word = index.columns.term.numbers.get(term)
    if (word !== undefined) set.add({ column: 'term', word, weight, reason })
  }
  for (const { term, first, last } of found) {
    if (token < first || token > last) continue
    add(term, weights.synonym, 'synonym')
    for (const near of thesaurus.near.get(term) ?? []) add(near, weights.near, 'near')
  }
  for (const { term, first, last } of akin) if (token >= first && token <= last) add(term, weights.akin, 'akin')
}

/** True where some text of the library has the word, in any form. */
export function isKnown(word: string, means: Means): boolean {
  return languages.some(
    (language) => isStop(word, language) || formsOf(word, language, means).some(({ reason }) => reason !== 'family'),
  )
}

function variantsOf(token: Read, within: readonly Language[], compounds: readonly Token[], means: Means): VariantSet {
  const set = new VariantSet()
  const guessed = token.corrected !== undefined
  for (const language of within)
    for (const one of formsOf(token.word, language, means))
      set.add(guessed ? { ...one, weight: one.weight * means.weights.guess, reason: 'guess' } : one)
  for (const { word, start, end } of compounds) {
    if (token.start < start || token.end > end) continue
    for (const language of within)
      for (const one of formsOf(word, language, means))
        if (one.reason !== 'family') set.add({ ...one, reason: 'compound' })
  }
  return set
}

/** What each word of a text is looked for as; words that count in neither language are left out. */
export function expand(text: string, means: Means, told?: Language): Concept[] {
  const tokens = read(text, means)
  const language = told ?? toldByStopWords(tokens.map(({ word }) => word))
  const found = languages.flatMap((one) => means.thesaurus.finder.find(tokens, one))
  const akin = languages.flatMap((one) => means.thesaurus.everyday.find(tokens, one))
  const compounds = compoundsOf(text)
  return tokens.flatMap((token, at): Concept[] => {
    const within = languagesOf(token.word, language)
    if (within.length === 0) return []
    const set = variantsOf(token, within, compounds, means)
    termVariants(found, akin, at, means, set)
    const weak = within.some((one) => weakWords[one].has(token.word))
    const weight = weak ? means.weights.weak : 1
    return [{ typed: text.slice(token.start, token.end), variants: set.all, weight, corrected: token.corrected }]
  })
}
