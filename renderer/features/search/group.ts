/** Folds passages of one source that would fill the page. */
import type { SearchHit } from '../../../electron/api/views/index.ts'

/** A hit, and those of its source that follow it folded. */
export interface Grouped {
  readonly hit: SearchHit
  readonly folded: readonly SearchHit[]
}

/** Of the first ten hits, from how many of one source on it is folded, and how many of it stay. */
const fills = 6
const stay = 3
const looked = 10

function fillingSource(hits: readonly SearchHit[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { kind, item } of hits.slice(0, looked))
    if (kind === 'passage') counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].find(([, count]) => count >= fills)?.[0]
}

/** The hits in their order; where one source fills the page, its passages after the third are folded under that one. */
export function group(hits: readonly SearchHit[]): Grouped[] {
  const source = fillingSource(hits)
  const own = hits.filter(({ kind, item }) => kind === 'passage' && item === source)
  const folded = new Set(own.slice(stay))
  const last = own[stay - 1]
  return hits.flatMap((hit) => (folded.has(hit) ? [] : [{ hit, folded: hit === last ? own.slice(stay) : [] }]))
}
