/** Adds up what each document has of what a query asks. Rules R1 to R6 of docs/search.md. */
import { best } from './best.ts'
import { desaturate, type SearchIndex } from './index/weigh.ts'
import type { Concept, Reason, Variant } from './query/concept.ts'
import type { Weights } from './weights.ts'

export interface Scored {
  /** Numbers of the documents that answer, in no order. */
  readonly documents: readonly number[]
  /** By number of document; 0 for those that do not answer. */
  readonly scores: ReadonlyMap<number, number>
  /** How rare each concept is, in their order. */
  readonly rarity: readonly number[]
  /** How many postings were read: what the answer cost, whatever the machine. */
  readonly work: number
}

/** How many of the best are looked at more closely. */
const closely = 300

/** The share of what was asked that a document must have to count as an answer. */
const floor = 0.12

const certain: ReadonlySet<Reason> = new Set(['exact', 'form', 'compound', 'guess'])

export class Ranker {
  readonly #index: SearchIndex
  readonly #weights: Weights
  readonly #unsaturated: Float32Array
  readonly #scores: Float32Array
  readonly #cover: Float32Array
  /** Weights of the concept under way, by language, and its best variant. */
  readonly #parts: Record<'fr' | 'en' | 'term', Float32Array>
  readonly #best: Float32Array
  #work = 0
  /** One over the root of how many passages each document cites. */
  readonly #dilution: Float32Array
  readonly #marks: { fr: Uint8Array; en: Uint8Array }

  constructor(index: SearchIndex, weights: Weights) {
    this.#index = index
    this.#weights = weights
    this.#unsaturated = desaturate(weights.saturation)
    const zeros = () => new Float32Array(index.size)
    this.#scores = zeros()
    this.#cover = zeros()
    this.#best = zeros()
    this.#parts = { fr: zeros(), en: zeros(), term: zeros() }
    const cites = new Uint32Array(index.size)
    for (const document of index.links.citing.targets) cites[document] = (cites[document] ?? 0) + 1
    this.#dilution = Float32Array.from(cites, (count) => (count === 0 ? 0 : 1 / Math.sqrt(count)))
    this.#marks = {
      fr: new Uint8Array(index.columns.fr.words.length),
      en: new Uint8Array(index.columns.en.words.length),
    }
  }

  /**
   * Scores every document that has enough of the concepts.
   * @param named documents that bear the very name that was typed
   * @param rarity how rare each concept is, where another index knows better than this one
   */
  score(concepts: readonly Concept[], named: ReadonlySet<number>, rarity?: readonly number[]): Scored {
    this.#work = 0
    const found: number[] = []
    const idfs = concepts.map((concept, at) => this.#concept(concept, found, rarity?.[at]))
    const whole = idfs.reduce((sum, idf) => sum + idf, 0)
    for (const document of found) {
      const share = Math.min(1, (this.#cover[document] ?? 0) / whole)
      const score = share < floor ? 0 : (this.#scores[document] ?? 0) * share ** this.#weights.coverage
      this.#scores[document] = score > 0 && named.has(document) ? score + this.#weights.named * whole : score
    }
    const documents = found.filter((document) => (this.#scores[document] ?? 0) > 0)
    const top = best(documents, (document) => this.#scores[document] ?? 0, closely)
    this.#nearness(concepts, idfs, top)
    this.#company(top)
    const scores = new Map(documents.map((document) => [document, this.#scores[document] ?? 0]))
    for (const document of found) this.#scores[document] = this.#cover[document] = 0
    return { documents, scores, rarity: idfs.map((idf) => idf || this.#rarest), work: this.#work }
  }

  /** Adds to documents a part of what the best of those beside them, and of those that cite them, has. */
  #company(documents: readonly number[]): void {
    const { beside, citing } = this.#index.links
    const gains = documents.map((document) => {
      let [near, cited] = [0, 0]
      for (let at = beside.starts[document] ?? 0; at < (beside.starts[document + 1] ?? 0); at++)
        near = Math.max(near, this.#scores[beside.targets[at] ?? 0] ?? 0)
      for (let at = citing.starts[document] ?? 0; at < (citing.starts[document + 1] ?? 0); at++) {
        const other = citing.targets[at] ?? 0
        cited = Math.max(cited, (this.#scores[other] ?? 0) * (this.#dilution[other] ?? 0))
      }
      return this.#weights.beside * near + this.#weights.citing * cited
    })
    documents.forEach((document, at) => {
      this.#scores[document] = (this.#scores[document] ?? 0) + (gains[at] ?? 0)
    })
  }

  /** Adds one concept to the scores. @returns how rare it is */
  #concept({ variants, weight: share }: Concept, found: number[], rarity: number | undefined): number {
    const touched: number[] = []
    let own = 0
    for (const variant of variants) {
      const fresh = this.#postings(variant, touched)
      if (certain.has(variant.reason)) own += fresh
    }
    const idf = rarity ?? share * this.#idf(own > 0 ? own : touched.length)
    const { fr, en, term } = this.#parts
    const { saturation } = this.#weights
    for (const document of touched) {
      // A document says in its other language what it says in the one: that is not said twice.
      const weight = Math.max(fr[document] ?? 0, en[document] ?? 0) + (term[document] ?? 0)
      if (this.#scores[document] === 0) found.push(document)
      this.#scores[document] = (this.#scores[document] ?? 0) + (idf * weight) / (weight + saturation)
      this.#cover[document] = (this.#cover[document] ?? 0) + idf * (this.#best[document] ?? 0)
      fr[document] = en[document] = term[document] = this.#best[document] = 0
    }
    return idf
  }

  #postings({ column: name, word, weight }: Variant, touched: number[]): number {
    const column = this.#index.columns[name]
    const part = this.#parts[name]
    const best = this.#best
    const from = column.starts[word] ?? 0
    const to = column.starts[word + 1] ?? 0
    this.#work += to - from
    let fresh = 0
    for (let at = from; at < to; at++) {
      const document = column.documents[at] ?? 0
      const before = best[document] ?? 0
      if (before === 0) {
        touched.push(document)
        fresh++
      }
      if (before < weight) best[document] = weight
      part[document] = (part[document] ?? 0) + weight * (this.#unsaturated[column.weights[at] ?? 0] ?? 0)
    }
    return fresh
  }

  /** Of a word that no document has. */
  get #rarest(): number {
    return Math.log(2 + 2 * this.#index.size)
  }

  #idf(frequency: number): number {
    return frequency === 0 ? 0 : Math.log(1 + (this.#index.size - frequency + 0.5) / (frequency + 0.5))
  }

  /** Adds to documents in which words that stand together in the query stand together too. */
  #nearness(concepts: readonly Concept[], idfs: readonly number[], documents: readonly number[]): void {
    if (concepts.length < 2 || concepts.length > 60) return
    const marked: [Uint8Array, number][] = []
    concepts.forEach(({ variants }, index) => {
      for (const { column, word, reason } of variants) {
        if (column === 'term' || reason === 'family') continue
        const marks = this.#marks[column]
        if (marks[word]) continue
        marks[word] = index + 1
        marked.push([marks, word])
      }
    })
    for (const document of documents) {
      const bonus = Math.max(this.#pairs('fr', document, idfs), this.#pairs('en', document, idfs))
      this.#scores[document] = (this.#scores[document] ?? 0) + bonus
    }
    for (const [marks, word] of marked) marks[word] = 0
  }

  #pairs(language: 'fr' | 'en', document: number, idfs: readonly number[]): number {
    const { tokenStarts, tokens } = this.#index.columns[language]
    const marks = this.#marks[language]
    const { adjacent, close } = this.#weights
    const got = new Float32Array(idfs.length + 1)
    let last = 0
    let lastAt = -100
    const end = tokenStarts[document + 1] ?? 0
    for (let at = tokenStarts[document] ?? 0; at < end; at++) {
      const mark = marks[tokens[at] ?? 0]
      if (mark === undefined) {
        // No word has this number: a field ends.
        lastAt = -100
        continue
      }
      if (mark === 0) continue
      if (last > 0 && mark !== last) {
        const distance = at - lastAt
        const pair = Math.min(idfs[mark - 1] ?? 0, idfs[last - 1] ?? 0)
        const low = Math.min(mark, last)
        const value = mark === last + 1 && distance <= 3 ? adjacent * pair : distance <= 8 ? close * pair : 0
        if (value > (got[low] ?? 0)) got[low] = value
      }
      last = mark
      lastAt = at
    }
    return got.reduce((sum, value) => sum + value, 0)
  }
}
