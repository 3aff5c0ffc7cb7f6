/** Where the stretches of an original stand among the letters of a copy. */
import { hitsOf, longestRun, type Hit } from './chain.ts'
import type { Copy } from './copy.ts'
import { insertedLines } from './insertions.ts'
import { windowLetters } from './letters.ts'
import { lettersOf, type Placed, type Plan } from './reference.ts'

/** Letters of the copy; the hits inside tell where something was put in between. */
export interface Found {
  readonly stretch: Placed
  readonly from: number
  readonly to: number
  readonly hits: readonly Hit[]
}

/** The share of its landmarks by which a stretch is known again. */
const share = 0.4
/** How much longer or shorter than in the original a stretch may be. */
const [shortest, longest] = [0.5, 2]

const isPlausible = ({ letters }: Placed, from: number, to: number) =>
  to > from && to - from >= letters * shortest - 2 && to - from <= letters * longest + 400

/**
 * A stretch by its landmarks: from its first one back to its beginning, from its last one on to its end.
 * @param low and `high`: what is known to stand before and after it
 */
function byHits(stretch: Placed, hits: readonly Hit[], low: number, high: number): Found | undefined {
  const [first, last] = [hits[0], hits.at(-1)]
  if (!first || !last || hits.length < stretch.marked * share) return undefined
  const from = Math.max(low, first.here - (first.there - stretch.from))
  const to = Math.min(high, last.here + (stretch.to - last.there))
  return isPlausible(stretch, from, to) ? { stretch, from, to, hits } : undefined
}

function inOrder({ stretches }: Plan, run: readonly Hit[], end: number): Map<number, Found> {
  const found = new Map<number, Found>()
  let at = 0
  let low = 0
  while (at < run.length) {
    const number = run[at]?.stretch ?? 0
    let next = at
    while (run[next]?.stretch === number) next++
    const stretch = stretches[number]
    const high = run[next]?.here ?? end
    const one = stretch && byHits(stretch, run.slice(at, next), low, high)
    if (one) found.set(number, one)
    low = (run[next - 1]?.here ?? 0) + windowLetters
    if (one) low = Math.max(low, one.to)
    at = next
  }
  return found
}

/** Hits that agree on where their stretch begins, give or take what may stand in between; the most that do. */
function agreeing(hits: readonly Hit[]): Hit[] {
  const groups = Map.groupBy(hits, ({ here, there }) => Math.round((here - there) / 100))
  return [...groups.values()].toSorted((one, other) => other.length - one.length)[0] ?? []
}

/** Stretches that the copy has at another place: notes at the foot of another page, boxes. */
function outOfOrder({ stretches }: Plan, hits: readonly Hit[], found: Map<number, Found>, end: number): void {
  for (const [number, own] of Map.groupBy(hits, (hit) => hit.stretch)) {
    const stretch = stretches[number]
    const agreed = agreeing(own)
    if (!stretch || found.has(number) || agreed.length < 2) continue
    const one = byHits(stretch, agreed, 0, end)
    if (one) found.set(number, one)
  }
}

/** How far the letters between two stretches may be more or fewer than in the original. */
const slack = 2

/**
 * Stretches too short for landmarks, by what is found on both sides: in the original so many letters stand between, in the copy too.
 * Where page furniture is left out in the copy, or lines were put in, they still count up.
 */
function between(copy: Copy, stretches: readonly Placed[], low: number, high: number): Found[] {
  const room = high - low
  const inserted = (some: readonly Placed[]) => {
    const surplus = room - lettersOf(some)
    return Math.abs(surplus) <= slack ? [0, 0] : insertedAt(copy, low, high, surplus)
  }
  const owned = stretches.filter(({ of }) => of !== undefined)
  for (const some of [stretches, owned]) {
    const put = inserted(some)
    if (!put) continue
    const [skipAt = 0, skip = 0] = put
    let at = low
    return some.flatMap((stretch) => {
      if (skip > 0 && at >= skipAt && at < skipAt + skip) at = skipAt + skip
      const from = at
      at = Math.min(high, at + stretch.letters)
      if (skip > 0 && from < skipAt && at > skipAt) at = Math.min(high, at + skip)
      return stretch.of !== undefined && at > from ? [{ stretch, from, to: at, hits: [] }] : []
    })
  }
  return []
}

/** Where inserted lines begin, and how many letters they have. */
function insertedAt(copy: Copy, low: number, high: number, surplus: number): [number, number] | undefined {
  const lines = insertedLines(copy, low, high, surplus)
  return lines && [copy.before[lines[0]] ?? low, surplus]
}

function fillGaps(copy: Copy, { stretches }: Plan, found: Map<number, Found>, ordered: readonly number[]): void {
  const ends = [-1, ...ordered, stretches.length]
  for (let index = 0; index + 1 < ends.length; index++) {
    const [before = -1, after = 0] = [ends[index], ends[index + 1]]
    const missing = stretches.slice(before + 1, after)
    const owned = missing.filter(({ of }) => of !== undefined)
    // One with landmarks of which none was met is not there, whatever stands in its place.
    if (owned.length === 0 || owned.some(({ marked }) => marked > 0)) continue
    const high = after === stretches.length ? copy.letters.length : found.get(after)?.from
    const low = before < 0 ? 0 : found.get(before)?.to
    if (low === undefined || high === undefined || high <= low) continue
    between(copy, missing, low, high).forEach((one) => {
      const number = stretches.indexOf(one.stretch)
      if (!found.has(number)) found.set(number, one)
    })
  }
}

export interface Located {
  readonly copy: Copy
  /** The stretches of passages that are found, by their number. */
  readonly found: ReadonlyMap<number, Found>
  /** How many landmarks were met in the order of the original. */
  readonly met: number
}

export function locate(plan: Plan, copy: Copy): Located {
  const hits = hitsOf(plan, copy.letters)
  const run = longestRun(hits)
  const found = inOrder(plan, run, copy.letters.length)
  const ordered = [...found.keys()].toSorted((one, other) => one - other)
  outOfOrder(plan, hits, found, copy.letters.length)
  fillGaps(copy, plan, found, ordered)
  return { copy, found, met: run.length }
}
