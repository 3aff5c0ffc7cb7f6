/** What the bench asks of a process that measures, and what it gets back. */
import type { Setting } from './engine.ts'

export interface Job {
  readonly engine: string
  readonly setting: Setting
  /** How many recombined passages; 0 for those of the library. */
  readonly passages: number
  readonly library: string
  readonly queries: readonly string[]
}

export interface Outcome {
  readonly count: number
  /** In milliseconds. */
  readonly build: number
  /** In bytes, more than before the index was made. */
  readonly memory: number
  readonly size: number | null
  /** Of each query. */
  readonly ms: readonly number[]
  /** Ids of the first hundred, of each query. */
  readonly results: readonly (readonly string[])[]
}
