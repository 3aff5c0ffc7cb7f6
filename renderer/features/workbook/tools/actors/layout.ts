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

/** The sheet for so many actors: about twice as many slots as actors, and more across than down, as screens and paper are. */
export function sheetFor(count: number): Sheet {
  return {
    columns: Math.max(9, Math.ceil(Math.sqrt(2.6 * count))),
    rows: Math.max(7, Math.ceil(Math.sqrt(1.6 * count))),
  }
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

/** The square in which forces are reckoned. */
const side = 10

/** On a circle, those of a kind side by side. */
function startOf(actors: readonly Placed[]): Point[] {
  const order = actors
    .map((_, index) => index)
    .toSorted((a, b) => {
      const [one, other] = [actors[a]?.kind ?? '', actors[b]?.kind ?? '']
      return one === other ? a - b : one < other ? -1 : 1
    })
  const points: Point[] = actors.map(() => ({ x: 0, y: 0 }))
  order.forEach((index, turn) => {
    const angle = (2 * Math.PI * turn) / order.length
    const radius = side * (0.28 + 0.06 * (turn % 3))
    points[index] = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
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

/** Fruchterman and Reingold, "Graph drawing by force-directed placement" (1991), without walls and with a pull to the middle. */
function relax(actors: readonly Placed[], pairs: readonly Pair[]): Point[] {
  const points = startOf(actors)
  const ideal = (0.75 * side) / Math.sqrt(actors.length)
  const rounds = Math.min(300, Math.max(20, Math.round(effort / actors.length ** 2)))
  for (let round = 0; round < rounds; round++) {
    const pull = points.map(({ x, y }) => ({ x: -x * 0.4, y: -y * 0.4 }))
    pushApart(points, pull, ideal)
    pullTogether(points, pull, pairs, ideal)
    const furthest = (side / 8) * (1 - round / rounds) + 0.01
    points.forEach((point, i) => {
      const { x, y } = pull[i] ?? { x: 0, y: 0 }
      const scale = Math.min(furthest, Math.hypot(x, y)) / Math.max(1e-9, Math.hypot(x, y))
      point.x += x * scale
      point.y += y * scale
    })
  }
  return points
}

/** Few actors stand closer together than the sheet would let them. */
const spread = (count: number) => Math.min(1, 0.6 + count / 30)

/** Spreads the points over the sheet, each way by itself. */
function fill(points: readonly Point[], ends: Point): Point[] {
  const stretch = (of: (point: Point) => number) => {
    const values = points.map(of)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const share = spread(points.length)
    if (high - low < 1e-6) return () => of(ends) / 2
    return (value: number) => (0.5 + ((value - low) / (high - low) - 0.5) * share) * of(ends)
  }
  const [x, y] = [stretch((point) => point.x), stretch((point) => point.y)]
  return points.map((point) => ({ x: x(point.x), y: y(point.y) }))
}

const covers = (slot: Point, point: Point) => Math.abs(slot.x - point.x) < 1 && Math.abs(slot.y - point.y) < 1

/** Hands out free slots, the nearest first. */
class Slots {
  readonly #free: Point[]
  readonly #middle: Point
  constructor(sheet: Sheet, middle: Point, taken: readonly Point[]) {
    this.#free = slotsOf(sheet).filter((slot) => !taken.some((point) => covers(slot, point)))
    this.#middle = middle
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

/** The middle of some points; undefined where there are none. */
function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }))
  return { x: sum.x / points.length, y: sum.y / points.length }
}

function neighboursOf(links: readonly Ends[]): Map<string, string[]> {
  const all = new Map<string, string[]>()
  const add = (id: string, other: string) => {
    const known = all.get(id)
    if (known) known.push(other)
    else all.set(id, [other])
  }
  for (const { from, to } of links) {
    add(from, to)
    add(to, from)
  }
  return all
}

/**
 * A place for every actor. Those placed by hand stay where they are, and the others take free slots beside those that they are
 * linked with; where none is placed by hand the whole map is laid out.
 */
export function layOut(actors: readonly Placed[], links: readonly Ends[]): Map<string, Spot> {
  const sheet = sheetFor(actors.length)
  const ends = { x: sheet.columns - 1, y: sheet.rows - 1 }
  const middle = { x: ends.x / 2, y: ends.y / 2 }
  const neighbours = neighboursOf(links)
  const degree = (id: string) => neighbours.get(id)?.length ?? 0
  const known = new Map<string, Point>()
  for (const { id, at } of actors) if (at) known.set(id, { x: at[0] * ends.x, y: at[1] * ends.y })
  const free = actors.filter(({ at }) => !at)
  const slots = new Slots(sheet, middle, free.length > 0 ? [...known.values()] : [])
  const drawn = known.size === 0 && free.length > 0 ? fill(relax(free, pairsOf(free, links)), ends) : []
  const drawnAt = new Map(free.map(({ id }, index) => [id, drawn[index]]))
  const besideOthers = (id: string) => middleOf((neighbours.get(id) ?? []).flatMap((one) => known.get(one) ?? []))
  for (const { id } of free.toSorted((a, b) => degree(b.id) - degree(a.id)))
    known.set(id, slots.take(drawnAt.get(id) ?? besideOthers(id) ?? middle))
  return new Map([...known].map(([id, { x, y }]) => [id, [x / ends.x, y / ends.y]]))
}

interface Drawn {
  readonly actors: readonly Placed[]
  readonly links: readonly Ends[]
}

function alike<T>(some: readonly T[], others: readonly T[], same: (one: T, other: T) => boolean): boolean {
  if (some === others) return true
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index]
      return one === other || (other !== undefined && same(one, other))
    })
  )
}

/** True where two inputs give the same map: names and the looks of links do not matter. */
export function sameLayout(one: Drawn, other: Drawn): boolean {
  return (
    alike(
      one.actors,
      other.actors,
      (a, b) => a.id === b.id && a.kind === b.kind && a.at?.[0] === b.at?.[0] && a.at?.[1] === b.at?.[1],
    ) && alike(one.links, other.links, (a, b) => a.from === b.from && a.to === b.to)
  )
}
