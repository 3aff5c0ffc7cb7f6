/** Landmarks met in a file, and the longest row of them that stands in the order of the original. */
import { eachWindow, type Letters } from './letters.ts'
import type { Plan } from './reference.ts'

/** A landmark of the original met in the file; both places in letters. */
export interface Hit {
  readonly there: number
  readonly here: number
  readonly stretch: number
}

/** A file made to confuse repeats a landmark without end; a copy of the document has each about once. */
const mostHits = 200_000

export function hitsOf({ marks }: Plan, letters: Letters): Hit[] {
  const hits: Hit[] = []
  eachWindow(letters, (checksum, here) => {
    const mark = marks.get(checksum)
    if (mark && hits.length < mostHits) hits.push({ there: mark.place, here, stretch: mark.stretch })
  })
  return hits
}

/** Index of the first of `tails` whose hit stands at `here` or after. */
function firstFrom(tails: readonly number[], hits: readonly Hit[], here: number): number {
  let [low, high] = [0, tails.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[tails[middle] ?? 0]?.here ?? 0) < here) low = middle + 1
    else high = middle
  }
  return low
}

/** The longest run in which both places rise (patience sorting). */
export function longestRun(hits: readonly Hit[]): Hit[] {
  // Of those at one place of the original, the last in the file comes first: no two of them fit into one run.
  const sorted = hits.toSorted((one, other) => one.there - other.there || other.here - one.here)
  const tails: number[] = []
  const before: number[] = []
  sorted.forEach(({ here }, index) => {
    const length = firstFrom(tails, sorted, here)
    before[index] = tails[length - 1] ?? -1
    tails[length] = index
  })
  const run: Hit[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const hit = sorted[index]
    if (hit) run.push(hit)
  }
  return run.toReversed()
}
