/**
 * An index with all that answering from it takes: the library's, the reader's notes' and imported documents' are each one of these,
 * and rank alike.
 */
import type { Language } from '../../content/schema/common.ts'
import { isStop, tokensOf } from './analyse.ts'
import { Corrector, type Correction } from './correct.ts'
import { everydayTerms } from './everyday-words.ts'
import { nameKey } from './index/build.ts'
import { TermFinder, type SearchTerm } from './index/names-of-terms.ts'
import type { Column, SearchIndex } from './index/weigh.ts'
import type { Concept } from './query/concept.ts'
import { expand } from './query/expand.ts'
import { formsOf, isKnown, type Means, type Thesaurus } from './query/known.ts'
import { Ranker, type Scored } from './rank.ts'
import { weights as standard, type Weights } from './weights.ts'

const languages = ['fr', 'en'] as const

/** Terms that stand beside each other, whichever of the two says so. */
function nearOf(terms: readonly SearchTerm[]): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>(terms.map(({ id }) => [id, new Set()]))
  for (const { id, related } of terms) {
    for (const other of related) {
      near.get(id)?.add(other)
      near.get(other)?.add(id)
    }
  }
  return near
}

export function thesaurusOf(terms: readonly SearchTerm[]): Thesaurus {
  return {
    finder: new TermFinder(terms),
    everyday: new TermFinder(everydayTerms),
    terms,
    near: nearOf(terms),
  }
}

export interface EngineOptions {
  readonly weights?: Weights
  /** Corrects words that this index does not know; its own where left out. */
  readonly correct?: (word: string) => Correction | undefined
}

export class Engine {
  readonly index: SearchIndex
  readonly thesaurus: Thesaurus
  readonly #weights: Weights
  readonly #ranker: Ranker
  readonly #correct: (word: string) => Correction | undefined
  #corrector: Corrector | undefined

  constructor(index: SearchIndex, thesaurus: Thesaurus, options: EngineOptions = {}) {
    this.index = index
    this.thesaurus = thesaurus
    this.#weights = options.weights ?? standard
    this.#ranker = new Ranker(index, this.#weights)
    this.#correct = options.correct ?? ((word) => this.corrector.correct(word))
  }

  get corrector(): Corrector {
    this.#corrector ??= new Corrector(this.index)
    return this.#corrector
  }

  get #means(): Means {
    return {
      index: this.index,
      thesaurus: this.thesaurus,
      weights: this.#weights,
      corrector: { correct: this.#correct },
    }
  }

  /** What the words of a text are looked for as. */
  expand(text: string, told?: Language): Concept[] {
    return expand(text, this.#means, told)
  }

  /** @param text all the words that were typed, by which a document may be named */
  score(concepts: readonly Concept[], text: string, rarity?: readonly number[]): Scored {
    const named = languages.flatMap((language) => [...this.index.names.get(nameKey(text, language))])
    return this.#ranker.score(concepts, new Set(named), rarity)
  }

  /** True where some text has the word, in any form. */
  knows(word: string): boolean {
    return isKnown(word, this.#means)
  }

  /** Documents that have a word in any of its forms, in either language. */
  withWord(word: string): Set<number> {
    const found = new Set<number>()
    for (const language of languages) {
      const column = this.index.columns[language]
      for (const { word: number, reason } of formsOf(word, language, this.#means))
        if (reason !== 'family') for (const document of postingsOf(column, number)) found.add(document)
    }
    return found
  }

  /** Documents that have the words of a text one after the other, as they stand. */
  withPhrase(text: string): Set<number> {
    const words = tokensOf(text).map(({ word }) => word)
    const found = new Set<number>()
    for (const language of languages) {
      const column = this.index.columns[language]
      const numbers = words.map((word) => column.numbers.get(word))
      const known = numbers.filter((number) => number !== undefined)
      if (known.length === 0 || known.length < numbers.length) continue
      const rare = words
        .map((word, at) => ({ word, number: known[at] ?? 0 }))
        .filter(({ word }) => !isStop(word, language))
      for (const document of candidatesOf(
        column,
        rare.map(({ number }) => number),
        this.index.size,
      ))
        if (!found.has(document) && hasPhrase(column, document, known)) found.add(document)
    }
    return found
  }
}

function postingsOf(column: Column, word: number): Uint32Array {
  return column.documents.subarray(column.starts[word] ?? 0, column.starts[word + 1] ?? 0)
}

/** The documents of the rarest of some words; all of them where there is no word. */
function candidatesOf(column: Column, words: readonly number[], size: number): Iterable<number> {
  const lists = words.map((word) => postingsOf(column, word)).toSorted((a, b) => a.length - b.length)
  return lists[0] ?? Array.from({ length: size }, (_, document) => document)
}

function hasPhrase({ tokenStarts, tokens }: Column, document: number, words: readonly number[]): boolean {
  const end = (tokenStarts[document + 1] ?? 0) - words.length
  for (let at = tokenStarts[document] ?? 0; at <= end; at++) {
    let matched = 0
    while (matched < words.length && tokens[at + matched] === words[matched]) matched++
    if (matched === words.length) return true
  }
  return false
}
