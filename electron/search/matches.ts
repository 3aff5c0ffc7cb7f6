/** Where a text answers a query, and why. */
import type { Language } from '../../content/schema/common.ts'
import type { Why } from '../api/views/index.ts'
import type { Engine } from './engine.ts'
import type { Concept, Reason, Variant } from './query/concept.ts'
import type { Reading } from './reading.ts'
import type { Match } from './snippet.ts'

export interface ReasonedMatch extends Match {
  readonly reason: Reason
}

/** Finds the words and terms of a query in texts; made once for a query. */
export class Matcher {
  readonly #concepts: readonly Concept[]
  readonly #engine: Engine
  /** By word of each language, and by term: the concepts that it answers. */
  readonly #by: Record<Variant['column'], Map<string, { concept: number; variant: Variant }[]>>

  constructor(engine: Engine, concepts: readonly Concept[]) {
    this.#engine = engine
    this.#concepts = concepts
    this.#by = { fr: new Map(), en: new Map(), term: new Map() }
    concepts.forEach(({ variants }, concept) => {
      for (const variant of variants) {
        const word = engine.index.columns[variant.column].words[variant.word] ?? ''
        const known = this.#by[variant.column].get(word)
        if (known) known.push({ concept, variant })
        else this.#by[variant.column].set(word, [{ concept, variant }])
      }
    })
  }

  /** Every match in a text, but for weak ones where the same word of the query has a better one. */
  find({ tokens, compounds, terms }: Reading, language: Language): ReasonedMatch[] {
    const matches: ReasonedMatch[] = []
    const add = (start: number, end: number, found: { concept: number; variant: Variant }[] | undefined) => {
      for (const { concept, variant } of found ?? [])
        matches.push({ start, end, concept, weight: variant.weight, reason: variant.reason })
    }
    for (const { word, start, end } of tokens) add(start, end, this.#by[language].get(word))
    for (const { word, start, end } of compounds) add(start, end, this.#by[language].get(word))
    for (const { term, first, last } of terms)
      add(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0, this.#by.term.get(term))
    return withoutWeak(matches)
  }

  /** The best reason for each word of the query that a document answers. */
  why(document: number, text: string, matches: readonly ReasonedMatch[]): Why[] {
    return this.#concepts.flatMap(({ typed, variants }, concept): Why[] => {
      const own = matches.filter((match) => match.concept === concept)
      const best = own.toSorted((a, b) => b.weight - a.weight)[0]
      if (best) return [{ typed, reason: best.reason, as: text.slice(best.start, best.end) }]
      return variants.some((variant) => this.#has(document, variant)) ? [{ typed, reason: 'around', as: '' }] : []
    })
  }

  /** How many words of the query a document can at most tell by what was meant, in its text of a language; without reading it. */
  mostTold(document: number, language: Language): number {
    return this.#concepts.filter(({ variants }) =>
      variants.some(
        (variant) => variant.column === language && variant.weight > telling && this.#has(document, variant),
      ),
    ).length
  }

  #has(document: number, { column: name, word }: Variant): boolean {
    const { starts, documents } = this.#engine.index.columns[name]
    let [low, high] = [starts[word] ?? 0, starts[word + 1] ?? 0]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((documents[middle] ?? 0) < document) low = middle + 1
      else high = middle
    }
    return low < (starts[word + 1] ?? 0) && documents[low] === document
  }
}

/** A match of more than this weight says what was meant, and not only what is near it. */
export const telling = 0.5

const weak: ReadonlySet<Reason> = new Set(['near', 'akin', 'family'])

function withoutWeak(matches: readonly ReasonedMatch[]): ReasonedMatch[] {
  const strong = new Set(matches.filter(({ reason }) => !weak.has(reason)).map(({ concept }) => concept))
  return matches.filter(({ reason, concept }) => !weak.has(reason) || !strong.has(concept))
}
