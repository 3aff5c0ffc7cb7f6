/** What one word of a query is looked for as. */
import type { ColumnName } from '../index/build.ts'

/** Why a word of the library answers a word of the query. */
export type Reason = 'exact' | 'form' | 'compound' | 'guess' | 'synonym' | 'family' | 'near' | 'akin'

export interface Variant {
  readonly column: ColumnName
  /** Number of the word in its column. */
  readonly word: number
  /** 1 for what was typed. */
  readonly weight: number
  readonly reason: Reason
}

export interface Concept {
  /** As it was typed. */
  readonly typed: string
  readonly variants: readonly Variant[]
  /** How much it counts beside the others, 1 for most. */
  readonly weight: number
  /** The word that it was taken for, where the library does not know it. */
  readonly corrected?: string | undefined
}
