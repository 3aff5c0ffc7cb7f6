/**
 * Where the actors stand on the map. A force layout brings linked actors together, then each takes a slot that is as large
 * as an actor with its name, so that no two names ever overlap. The same input gives the same map.
 */

/** Both from 0 to 1. */
export type Spot = readonly [x: number, y: number]

export interface Sheet {
  readonly columns: number
  readonly rows: number
}

interface Placed {
  readonly id: string
  readonly kind: string
  readonly at: Spot | null
}

interface Ends {
  readonly from: string
  readonly to: string
}

/** The sheet for so many actors: twice as many slots as actors, and eight by eight at least. */
export function sheetFor(count: number): Sheet {
  const side = Math.max(8, Math.ceil(Math.sqrt(2 * count)) + 1)
  return { columns: side, rows: side }
}

/** A point in slots: 1 is the width of a slot across, its height down. */
interface Point {
  x: number
  y: number
}

/** Rows stand in quincunx, so that a line between two seldom runs through a third. */
function slotsOf({ columns, rows }: Sheet): Point[] {
  return Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns - (y % 2) }, (_, x) => ({ x: x + (y % 2) / 2, y })),
  ).flat()
}

/** Work of the force layout, in pairs of actors: large maps get fewer rounds. */
const effort = 600_000

function startOf(actors: readonly Placed[], side: number): Point[] {
  const order = actors
    .map((_, index) => index)
    .toSorted((a, b) => {
      const [one, other] = [actors[a]?.kind ?? '', actors[b]?.kind ?? '']
      return one === other ? a - b : one < other ? -1 : 1
    })
  const points: Point[] = actors.map(() => ({ x: side / 2, y: side / 2 }))
  order.forEach((index, turn) => {
    const angle = (2 * Math.PI * turn) / order.length
    const radius = side * (0.28 + 0.06 * (turn % 3))
    points[index] = { x: side / 2 + radius * Math.cos(angle), y: side / 2 + radius * Math.sin(angle) }
  })
  return points
}

/** Adds to `pull` what every pair does to each other: they keep apart. */
function pushApart(points: readonly Point[], pull: readonly Point[], ideal: number): void {
  points.forEach((a, i) => {
    for (let j = i + 1; j < points.length; j++) {
      const [b, of, other] = [points[j], pull[i], pull[j]]
      if (!b || !of || !other) continue
      const [dx, dy] = [a.x - b.x, a.y - b.y]
      const force = (ideal * ideal) / Math.max(0.01, dx * dx + dy * dy)
      of.x += dx * force
      of.y += dy * force
      other.x -= dx * force
      other.y -= dy * force
    }
  })
}

function pullTogether(points: readonly Point[], pull: readonly Point[], pairs: readonly Pair[], ideal: number): void {
  for (const [i, j] of pairs) {
    const [a, b, of, other] = [points[i], points[j], pull[i], pull[j]]
    if (!a || !b || !of || !other) continue
    const [dx, dy] = [a.x - b.x, a.y - b.y]
    const force = Math.hypot(dx, dy) / ideal
    of.x -= dx * force
    of.y -= dy * force
    other.x += dx * force
    other.y += dy * force
  }
}

type Pair = readonly [number, number]

function pairsOf(actors: readonly Placed[], links: readonly Ends[]): Pair[] {
  const index = new Map(actors.map(({ id }, at) => [id, at]))
  const pairs = new Map<string, Pair>()
  for (const { from, to } of links) {
    const [i, j] = [index.get(from), index.get(to)]
    if (i !== undefined && j !== undefined && i !== j) pairs.set([Math.min(i, j), Math.max(i, j)].join(), [i, j])
  }
  return [...pairs.values()]
}

/** Fruchterman and Reingold, "Graph drawing by force-directed placement" (1991), on a square of `side` slots. */
function relax(actors: readonly Placed[], pairs: readonly Pair[], side: number): Point[] {
  const points = startOf(actors, side)
  const ideal = (0.75 * side) / Math.sqrt(actors.length)
  const rounds = Math.min(300, Math.max(20, Math.round(effort / actors.length ** 2)))
  for (let round = 0; round < rounds; round++) {
    const pull = points.map(({ x, y }) => ({ x: (side / 2 - x) * 0.3, y: (side / 2 - y) * 0.3 }))
    pushApart(points, pull, ideal)
    pullTogether(points, pull, pairs, ideal)
    const furthest = (side / 8) * (1 - round / rounds) + 0.01
    points.forEach((point, i) => {
      const { x, y } = pull[i] ?? { x: 0, y: 0 }
      const scale = Math.min(furthest, Math.hypot(x, y)) / Math.max(1e-9, Math.hypot(x, y))
      point.x = Math.min(side, Math.max(0, point.x + x * scale))
      point.y = Math.min(side, Math.max(0, point.y + y * scale))
    })
  }
  return points
}

/** Spreads the points over the sheet, each way by itself. */
function fill(points: readonly Point[], side: number): Point[] {
  const stretch = (of: (point: Point) => number) => {
    const values = points.map(of)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    if (high - low < 1e-6) return () => side / 2
    return (value: number) => ((value - low) / (high - low)) * side
  }
  const [x, y] = [stretch((point) => point.x), stretch((point) => point.y)]
  return points.map((point) => ({ x: x(point.x), y: y(point.y) }))
}

const covers = (slot: Point, point: Point) => Math.abs(slot.x - point.x) < 1 && Math.abs(slot.y - point.y) < 1

/** Hands out free slots, the nearest first. */
class Slots {
  #free: Point[]
  readonly #middle: Point
  constructor(sheet: Sheet, taken: readonly Point[]) {
    this.#free = slotsOf(sheet).filter((slot) => !taken.some((point) => covers(slot, point)))
    this.#middle = { x: (sheet.columns - 1) / 2, y: (sheet.rows - 1) / 2 }
  }
  /** Where every slot is taken by what was placed by hand, the middle has to do. */
  take({ x, y }: Point): Point {
    let best = -1
    let least = Infinity
    this.#free.forEach((slot, index) => {
      const far = (slot.x - x) ** 2 + (slot.y - y) ** 2
      if (far < least) [best, least] = [index, far]
    })
    const [slot] = best < 0 ? [] : this.#free.splice(best, 1)
    return slot ?? this.#middle
  }
}

/** Where an actor without a place would like to be: amid those that it is linked with, else in the middle. */
function wishOf(
  id: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
  known: ReadonlyMap<string, Point>,
  side: number,
) {
  const near = (neighbours.get(id) ?? []).flatMap((one) => known.get(one) ?? [])
  if (near.length === 0) return { x: side / 2, y: side / 2 }
  const sum = near.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 })
  return { x: sum.x / near.length, y: sum.y / near.length }
}

function neighboursOf(links: readonly Ends[]): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const { from, to } of links) {
    all.set(from, [...(all.get(from) ?? []), to])
    all.set(to, [...(all.get(to) ?? []), from])
  }
  return all
}

/**
 * A place for every actor. Those placed by hand stay where they are, and the others take free slots beside those that they are
 * linked with; where none is placed by hand the whole map is laid out.
 */
export function layOut(actors: readonly Placed[], links: readonly Ends[]): Map<string, Spot> {
  const sheet = sheetFor(actors.length)
  const side = sheet.columns - 1
  const neighbours = neighboursOf(links)
  const degree = (id: string) => neighbours.get(id)?.length ?? 0
  const known = new Map<string, Point>()
  for (const { id, at } of actors) if (at) known.set(id, { x: at[0] * side, y: at[1] * side })
  const slots = new Slots(sheet, [...known.values()])
  const free = actors.filter(({ at }) => !at)
  const wishes = known.size === 0 && free.length > 0 ? fill(relax(free, pairsOf(free, links), side), side) : []
  const wishAt = new Map(free.map(({ id }, index) => [id, wishes[index]]))
  for (const { id } of free.toSorted((a, b) => degree(b.id) - degree(a.id)))
    known.set(id, slots.take(wishAt.get(id) ?? wishOf(id, neighbours, known, side)))
  return new Map([...known].map(([id, { x, y }]) => [id, [x / side, y / side]]))
}
