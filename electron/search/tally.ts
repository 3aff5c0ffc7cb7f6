/** Adds up what each document has of the words of a query: arrays as long as the index has documents, kept from query to query. */
import { desaturate, type SearchIndex } from './index/weigh.ts'
import type { ColumnName } from './index/build.ts'
import type { Concept, Reason, Variant } from './query/concept.ts'

const certain: ReadonlySet<Reason> = new Set(['exact', 'form', 'compound', 'guess'])

/** The powers of the shares from 0 to 1, between which the others lie as good as straight. */
class Powers {
  readonly #steps = 1024
  readonly #values: Float64Array

  constructor(exponent: number) {
    this.#values = Float64Array.from({ length: this.#steps + 2 }, (_, at) => (at / this.#steps) ** exponent)
  }

  of(share: number): number {
    const place = share * this.#steps
    const low = Math.trunc(place)
    const from = this.#values[low] ?? 0
    return from + ((this.#values[low + 1] ?? 0) - from) * (place - low)
  }
}

const placeOf: Readonly<Record<ColumnName, number>> = { fr: 0, en: 1, term: 2 }
const bestPlace = 3

export interface Tallied {
  /** Numbers of the documents that have enough of what was asked, in no order. */
  readonly documents: Uint32Array
  /** By number of document, 0 for all others. */
  readonly scores: Float32Array
}

export class Tally {
  readonly #index: SearchIndex
  readonly #saturation: number
  readonly #unsaturated: Float32Array
  readonly #powers: Powers
  #scores: Float32Array<ArrayBuffer>
  readonly #cover: Float32Array
  /** Four for each document, side by side in memory: the weight of the concept under way in each column, then its best variant. */
  readonly #parts: Float32Array
  readonly #found: Uint32Array
  #foundLength = 0
  readonly #touched: Uint32Array
  #touchedLength = 0
  /** How many postings were read since `done`. */
  work = 0

  constructor(index: SearchIndex, saturation: number, coverage: number) {
    this.#index = index
    this.#saturation = saturation
    this.#unsaturated = desaturate(saturation)
    this.#powers = new Powers(coverage)
    const zeros = () => new Float32Array(index.size)
    this.#scores = zeros()
    this.#cover = zeros()
    this.#parts = new Float32Array(4 * index.size)
    this.#found = new Uint32Array(index.size)
    this.#touched = new Uint32Array(index.size)
  }

  /**
   * Adds one concept.
   * @param rarity how rare it is, where another index knows better than this one
   * @returns how rare it is
   */
  add({ variants, weight: share }: Concept, rarity: number | undefined): number {
    let own = 0
    for (const variant of variants) {
      const fresh = this.#postings(variant)
      if (certain.has(variant.reason)) own += fresh
    }
    const idf = rarity ?? share * this.#idf(own > 0 ? own : this.#touchedLength)
    this.#fold(idf)
    return idf
  }

  #idf(frequency: number): number {
    return frequency === 0 ? 0 : Math.log(1 + (this.#index.size - frequency + 0.5) / (frequency + 0.5))
  }

  /** @returns how many documents had nothing of the concept before */
  #postings({ column: name, word, weight }: Variant): number {
    const { starts, documents, weights } = this.#index.columns[name]
    const parts = this.#parts
    const place = placeOf[name]
    const touched = this.#touched
    const unsaturated = this.#unsaturated
    const from = starts[word] ?? 0
    const to = starts[word + 1] ?? 0
    let length = this.#touchedLength
    for (let at = from; at < to; at++) {
      const document = documents[at] ?? 0
      const own = document * 4
      const before = parts[own + bestPlace] ?? 0
      if (before === 0) touched[length++] = document
      if (before < weight) parts[own + bestPlace] = weight
      parts[own + place] = (parts[own + place] ?? 0) + weight * (unsaturated[weights[at] ?? 0] ?? 0)
    }
    this.work += to - from
    const fresh = length - this.#touchedLength
    this.#touchedLength = length
    return fresh
  }

  /** Adds the concept under way to the scores. */
  #fold(idf: number): void {
    const [scores, cover, parts, found, touched] = [this.#scores, this.#cover, this.#parts, this.#found, this.#touched]
    const saturation = this.#saturation
    let length = this.#foundLength
    for (let at = 0; at < this.#touchedLength; at++) {
      const document = touched[at] ?? 0
      const own = document * 4
      const inFrench = parts[own + placeOf.fr] ?? 0
      const inEnglish = parts[own + placeOf.en] ?? 0
      // A document says in its other language what it says in the one: that is not said twice.
      const weight = (inFrench > inEnglish ? inFrench : inEnglish) + (parts[own + placeOf.term] ?? 0)
      const before = scores[document] ?? 0
      if (before === 0) found[length++] = document
      scores[document] = before + (idf * weight) / (weight + saturation)
      cover[document] = (cover[document] ?? 0) + idf * (parts[own + bestPlace] ?? 0)
      parts[own] = parts[own + 1] = parts[own + 2] = parts[own + 3] = 0
    }
    this.#foundLength = length
    this.#touchedLength = 0
  }

  /**
   * Multiplies what was added up by a power of the share that each document has of the whole, and is ready for the next query.
   * @param floor the share under which a document is no answer
   */
  done(whole: number, floor: number): Tallied {
    const [scores, cover, found, powers] = [this.#scores, this.#cover, this.#found, this.#powers]
    let kept = 0
    for (let at = 0; at < this.#foundLength; at++) {
      const document = found[at] ?? 0
      const share = Math.min(1, (cover[document] ?? 0) / whole)
      const score = share < floor ? 0 : (scores[document] ?? 0) * powers.of(share)
      scores[document] = score
      cover[document] = 0
      if (score > 0) found[kept++] = document
    }
    this.#foundLength = 0
    this.work = 0
    // The scores go to whoever asked: the next query has its own.
    this.#scores = new Float32Array(this.#index.size)
    return { documents: found.slice(0, kept), scores }
  }
}
