/** Finds the way of an arrow from the edge of one box to the edge of another: straight where it can be, else with one elbow or two. */
import { bottom, boxOf, edgeTowards, middleOf, overlaps, right, type Box, type Point } from './geometry.ts'

/** A box as arrows see it: they keep away from its rounded corners. */
export interface Stop extends Box {
  readonly corner: number
}

/** Room that an arrow needs for its head and a piece of line before it. */
const least = 14

/** What two boxes have in common along one axis, corners left out. */
function common(a: Stop, b: Stop, axis: 'x' | 'y'): [from: number, to: number] | undefined {
  const size = axis === 'x' ? 'width' : 'height'
  const inset = (stop: Stop) => Math.min(Math.max(stop.corner * 0.7, 4), stop[size] / 2 - 1)
  const from = Math.max(a[axis] + inset(a), b[axis] + inset(b))
  const to = Math.min(a[axis] + a[size] - inset(a), b[axis] + b[size] - inset(b))
  return to - from >= 2 ? [from, to] : undefined
}

/** The edges that face each other along an axis, where there is room for an arrow between them. */
function facing(a: Box, b: Box, axis: 'x' | 'y'): [from: number, to: number] | undefined {
  const end = axis === 'x' ? right : bottom
  if (end(a) + least <= b[axis]) return [end(a), b[axis]]
  if (end(b) + least <= a[axis]) return [a[axis], end(b)]
  return undefined
}

type Way = readonly Point[]

function straightWays(a: Stop, b: Stop): Way[] {
  const along = (axis: 'x' | 'y', across: 'x' | 'y'): Way[] => {
    const edges = facing(a, b, axis)
    const shared = common(a, b, across)
    if (!edges || !shared) return []
    return [0.5, 0.25, 0.75].map((part) => {
      const at = shared[0] + (shared[1] - shared[0]) * part
      return edges.map((edge) => (axis === 'y' ? { x: at, y: edge } : { x: edge, y: at }))
    })
  }
  return [...along('y', 'x'), ...along('x', 'y')]
}

function elbowWays(a: Stop, b: Stop): Way[] {
  const [from, to] = [middleOf(a), middleOf(b)]
  const [level, upright] = [facing(a, b, 'x'), facing(a, b, 'y')]
  const ways: Way[] = []
  // One elbow: out of a side of the one, into the top or bottom of the other, or the other way about.
  const outX = to.x > right(a) + least ? right(a) : to.x < a.x - least ? a.x : undefined
  const inY = from.y < b.y - least ? b.y : from.y > bottom(b) + least ? bottom(b) : undefined
  if (outX !== undefined && inY !== undefined)
    ways.push([
      { x: outX, y: from.y },
      { x: to.x, y: from.y },
      { x: to.x, y: inY },
    ])
  const outY = to.y > bottom(a) + least ? bottom(a) : to.y < a.y - least ? a.y : undefined
  const inX = from.x < b.x - least ? b.x : from.x > right(b) + least ? right(b) : undefined
  if (outY !== undefined && inX !== undefined)
    ways.push([
      { x: from.x, y: outY },
      { x: from.x, y: to.y },
      { x: inX, y: to.y },
    ])
  if (upright && Math.abs(upright[0] - upright[1]) >= 2 * least) {
    const y = (upright[0] + upright[1]) / 2
    ways.push([
      { x: from.x, y: upright[0] },
      { x: from.x, y },
      { x: to.x, y },
      { x: to.x, y: upright[1] },
    ])
  }
  if (level && Math.abs(level[0] - level[1]) >= 2 * least) {
    const x = (level[0] + level[1]) / 2
    ways.push([
      { x: level[0], y: from.y },
      { x, y: from.y },
      { x, y: to.y },
      { x: level[1], y: to.y },
    ])
  }
  return ways
}

export const segmentsOf = (way: Way): [Point, Point][] =>
  way.slice(1).flatMap((point, index): [Point, Point][] => {
    const before = way[index]
    return before ? [[before, point]] : []
  })

const lengthOf = ([a, b]: readonly [Point, Point]) => Math.hypot(a.x - b.x, a.y - b.y)

/** How much one would rather not have this way: through boxes, over other arrows, round corners, far. */
function costOf(way: Way, obstacles: readonly Box[], drawn: readonly Way[]): number {
  const segments = segmentsOf(way)
  const boxes = segments.map(([a, b]) => boxOf(a, b))
  const crossed = obstacles.filter((obstacle) => boxes.some((box) => overlaps(box, obstacle))).length
  const parallel = drawn.flatMap(segmentsOf).filter(([a, b]) =>
    segments.some(([c, d]) => {
      const sameWay = (a.x === b.x) === (c.x === d.x)
      const [one, other] = [boxOf(a, b), boxOf(c, d)]
      return (
        sameWay && overlaps({ ...one, x: one.x - 3, y: one.y - 3, width: one.width + 6, height: one.height + 6 }, other)
      )
    }),
  ).length
  const length = segments.reduce((sum, segment) => sum + lengthOf(segment), 0)
  return crossed * 10_000 + parallel * 1000 + (way.length - 2) * 200 + length
}

/**
 * The points of an arrow from `a` to `b`; the first lies on an edge of `a`, the last on an edge of `b`.
 * @param obstacles boxes that it should go round
 * @param drawn arrows that it should not lie upon
 */
export function routeArrow(a: Stop, b: Stop, obstacles: readonly Box[], drawn: readonly Way[]): Way {
  const ways = [...straightWays(a, b), ...elbowWays(a, b)]
  const direct: Way = [edgeTowards(a, middleOf(b)), edgeTowards(b, middleOf(a))]
  if (ways.length === 0) return direct
  const costs = ways.map((way) => costOf(way, obstacles, drawn))
  return ways[costs.indexOf(Math.min(...costs))] ?? direct
}

/** The longest piece of a way, where a label has most room. */
export function longestOf(way: Way): readonly [Point, Point] | undefined {
  return segmentsOf(way).toSorted((one, other) => lengthOf(other) - lengthOf(one))[0]
}
