/** Turns the words of a query into what is looked for: their forms in both languages, their families, other names of the terms that they name. */
import type { Language } from '../../../content/schema/common.ts'
import { compoundsOf, isStop, type Token } from '../analyse.ts'
import type { FoundTerm } from '../index/names-of-terms.ts'
import { stopWords, weakWords } from '../stop-words.ts'
import type { Concept, Reason, Variant } from './concept.ts'
import { formsOf, type Means } from './known.ts'
import { read, type Read } from './read.ts'

const languages = ['fr', 'en'] as const

/** The language that most stop words of a query belong to, where they tell. */
export function toldByStopWords(words: readonly string[]): Language | undefined {
  const common = words.filter((word) => stopWords.fr.has(word) !== stopWords.en.has(word))
  const french = common.filter((word) => stopWords.fr.has(word)).length
  const english = common.length - french
  return french === english ? undefined : french > english ? 'fr' : 'en'
}

/** In which languages a word of the query counts: what is a stop word in one counts in the other only where the query is in that other. */
function languagesOf(word: string, told: Language | undefined): Language[] {
  return languages.filter((language) => {
    if (isStop(word, language)) return false
    const other = language === 'fr' ? 'en' : 'fr'
    return told === language || !isStop(word, other)
  })
}

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
