/**
 * What counts for how much in the ranking. The values were found on half of the judged queries, by coordinate ascent, and checked by
 * cross-validation (docs/search.md); none of them knows of a query.
 */

/** Parts of a document, from what says most of it to what says least: `context` is where it stands, `cited` what is said where it is cited. */
export const fields = ['title', 'text', 'context', 'cited'] as const
export type Field = (typeof fields)[number]

export interface Weights {
  /** How much a word counts in each field, and how much a long field takes from it (BM25F). */
  readonly boost: Record<Field, number>
  readonly length: Record<Field, number>
  /** From which weight on more of the same word says little more. */
  readonly saturation: number
  /** A form of the word other than the one typed. */
  readonly stem: number
  /** Words of one family: develop, development. */
  readonly family: number
  /** Another name of the same term, and a term that stands near it. */
  readonly synonym: number
  readonly near: number
  /** An everyday word for the same or nearly. */
  readonly akin: number
  /** A word that an unknown one was corrected to. */
  readonly guess: number
  /** A word that questions are built with, beside one that says what is asked. */
  readonly weak: number
  /** How much a document loses that has only some of the words: the power of the share that it has. */
  readonly coverage: number
  /** Neighbours in the query that are neighbours in the document, and that stand close. */
  readonly adjacent: number
  readonly close: number
  /** What the passage before or after answers, and whatever cites the passage: the less, the more it cites. */
  readonly beside: number
  readonly citing: number
  /** What bears the very name that was typed, beside all that a document can have. */
  readonly named: number
}

export const weights: Weights = {
  boost: { title: 2.25, text: 1, context: 0.5, cited: 0.02 },
  length: { title: 0.48, text: 0.58, context: 0.18, cited: 0.58 },
  saturation: 1.8,
  stem: 0.67,
  family: 0.25,
  synonym: 0.45,
  near: 0.13,
  akin: 0.23,
  guess: 0.82,
  weak: 0.52,
  coverage: 0.45,
  adjacent: 0.11,
  close: 0.2,
  beside: 0.13,
  citing: 0.34,
  named: 0.5,
}
