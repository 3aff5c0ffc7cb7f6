/** Orders the documents that answer a query by all that speaks for them. Rules R1 to R7 of docs/search.md. */
import { best } from './best.ts'
import type { SearchIndex } from './index/weigh.ts'
import { Nearness } from './nearness.ts'
import type { Concept } from './query/concept.ts'
import { Tally, type Tallied } from './tally.ts'
import type { Weights } from './weights.ts'

export interface Scored extends Tallied {
  /** How rare each concept is, in their order. */
  readonly rarity: readonly number[]
  /** How many postings were read: what the answer cost, whatever the machine. */
  readonly work: number
}

/** How many of the best are looked at more closely. */
const closely = 300

/** The share of what was asked that a document must have to count as an answer. */
const floor = 0.12

export class Ranker {
  readonly #index: SearchIndex
  readonly #weights: Weights
  readonly #tally: Tally
  readonly #nearness: Nearness
  /** One over the root of how many passages each document cites. */
  readonly #dilution: Float32Array

  constructor(index: SearchIndex, weights: Weights) {
    this.#index = index
    this.#weights = weights
    this.#tally = new Tally(index, weights.saturation, weights.coverage)
    this.#nearness = new Nearness(index, weights)
    const cites = new Uint32Array(index.size)
    for (const document of index.links.citing.targets) cites[document] = (cites[document] ?? 0) + 1
    this.#dilution = Float32Array.from(cites, (count) => (count === 0 ? 0 : 1 / Math.sqrt(count)))
  }

  /**
   * Scores every document that has enough of the concepts.
   * @param named documents that bear the very name that was typed
   * @param rarity how rare each concept is, where another index knows better than this one
   */
  score(concepts: readonly Concept[], named: Iterable<number>, rarity?: readonly number[]): Scored {
    const idfs = concepts.map((concept, at) => this.#tally.add(concept, rarity?.[at]))
    const whole = idfs.reduce((sum, idf) => sum + idf, 0)
    const { work } = this.#tally
    const { documents, scores } = this.#tally.done(whole, floor)
    for (const document of named)
      if ((scores[document] ?? 0) > 0) scores[document] = (scores[document] ?? 0) + this.#weights.named * whole
    const top = best(documents, scores, closely)
    this.#nearness.add(concepts, idfs, top, scores)
    this.#company(top, scores)
    return { documents, scores, rarity: idfs.map((idf) => idf || this.#rarest), work }
  }

  /** Adds to documents a part of what the best of those beside them, and of those that cite them, has. */
  #company(documents: readonly number[], scores: Float32Array): void {
    const { beside, citing } = this.#index.links
    const gains = documents.map((document) => {
      let [near, cited] = [0, 0]
      for (let at = beside.starts[document] ?? 0; at < (beside.starts[document + 1] ?? 0); at++)
        near = Math.max(near, scores[beside.targets[at] ?? 0] ?? 0)
      for (let at = citing.starts[document] ?? 0; at < (citing.starts[document + 1] ?? 0); at++) {
        const other = citing.targets[at] ?? 0
        cited = Math.max(cited, (scores[other] ?? 0) * (this.#dilution[other] ?? 0))
      }
      return this.#weights.beside * near + this.#weights.citing * cited
    })
    documents.forEach((document, at) => {
      scores[document] = (scores[document] ?? 0) + (gains[at] ?? 0)
    })
  }

  /** Of a word that no document has. */
  get #rarest(): number {
    return Math.log(2 + 2 * this.#index.size)
  }
}
