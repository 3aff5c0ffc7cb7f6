/** What a document gains by having together what stands together in the query. Rule R4 of docs/search.md. */
import type { SearchIndex } from './index/weigh.ts'
import type { Concept } from './query/concept.ts'
import type { Weights } from './weights.ts'

const mostConcepts = 60

/** The mark of a gap, so far from any word that nothing is near it. */
const farAway = -100

export class Nearness {
  readonly #index: SearchIndex
  readonly #weights: Pick<Weights, 'adjacent' | 'close'>
  /** By word of each language: the concept that it answers, from 1 on. */
  readonly #marks: { fr: Uint8Array; en: Uint8Array }
  readonly #got = new Float32Array(mostConcepts + 1)

  constructor(index: SearchIndex, weights: Pick<Weights, 'adjacent' | 'close'>) {
    this.#index = index
    this.#weights = weights
    this.#marks = {
      fr: new Uint8Array(index.columns.fr.words.length),
      en: new Uint8Array(index.columns.en.words.length),
    }
  }

  /** Adds to the scores of documents in which words that stand together in the query stand together too. */
  add(concepts: readonly Concept[], idfs: readonly number[], documents: readonly number[], scores: Float32Array): void {
    if (concepts.length < 2 || concepts.length > mostConcepts) return
    const marked = this.#mark(concepts)
    for (const document of documents) {
      const bonus = Math.max(this.#pairs('fr', document, idfs), this.#pairs('en', document, idfs))
      scores[document] = (scores[document] ?? 0) + bonus
    }
    for (const [marks, word] of marked) marks[word] = 0
  }

  #mark(concepts: readonly Concept[]): [Uint8Array, number][] {
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
    return marked
  }

  #pairs(language: 'fr' | 'en', document: number, idfs: readonly number[]): number {
    const { tokenStarts, tokens } = this.#index.columns[language]
    const marks = this.#marks[language]
    const { adjacent, close } = this.#weights
    const got = this.#got.fill(0, 0, idfs.length + 1)
    let last = 0
    let lastAt = farAway
    const end = tokenStarts[document + 1] ?? 0
    for (let at = tokenStarts[document] ?? 0; at < end; at++) {
      const mark = marks[tokens[at] ?? 0]
      if (mark === undefined) {
        // No word has this number: a field ends.
        lastAt = farAway
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
    let sum = 0
    for (let at = 1; at <= idfs.length; at++) sum += got[at] ?? 0
    return sum
  }
}
