/**
 * Places the actors of a case in lanes, and leads their links round them. The lanes say who stands where between public
 * authorities and markets; within them dagre's layered layout orders the actors so that few links cross, and keeps a way
 * free for links that pass a row. Measures are in the units of the drawing.
 */
import { graphlib, layout } from '@dagrejs/dagre'

export interface LayoutActor {
  readonly id: string
  readonly role: string
}
export interface LayoutLink {
  readonly from: string
  readonly to: string
}

export type Lane = 'authorities' | 'support' | 'firms' | 'markets'
export const laneNames: readonly Lane[] = ['authorities', 'support', 'firms', 'markets']

/** Which lane a role stands in; a role that is not named here supports. */
const lanes: Readonly<Record<string, Lane>> = {
  government: 'authorities',
  'local-authority': 'authorities',
  'foreign-government': 'authorities',
  donor: 'authorities',
  'international-agency': 'authorities',
  firms: 'firms',
  'large-firms': 'firms',
  'foreign-firms': 'firms',
  'public-enterprises': 'firms',
  network: 'firms',
  workers: 'firms',
  suppliers: 'markets',
  subcontractors: 'markets',
  buyers: 'markets',
  'technology-supplier': 'markets',
  diaspora: 'markets',
}

export const box = { width: 148, height: 66, gap: 18, perRow: 5 } as const
const laneHead = 30
const rowGap = 58
const margin = 14
/** The drawing is no narrower, so that few actors are not drawn large. */
export const narrowest = 5 * box.width + 4 * box.gap + 2 * margin

export interface Point {
  readonly x: number
  readonly y: number
}

export interface PlacedActor extends Point {
  readonly id: string
}

export interface PlacedLane {
  readonly lane: Lane
  readonly y: number
  readonly height: number
}

export interface ActorLayout {
  /** By their upper left corners. */
  readonly actors: readonly PlacedActor[]
  readonly lanes: readonly PlacedLane[]
  /** One path for each link, in the order of the links. */
  readonly paths: readonly string[]
  readonly width: number
  readonly height: number
}

export const laneOf = (role: string): Lane => lanes[role] ?? 'support'

interface Row {
  readonly lane: Lane
  readonly ids: readonly string[]
  /** Of the boxes. */
  readonly y: number
}

/** The actors of each lane in rows of at most five, the lanes one under the other. */
function rowsOf(actors: readonly LayoutActor[]): { rows: Row[]; placed: PlacedLane[]; height: number } {
  const rows: Row[] = []
  const placed: PlacedLane[] = []
  let y = 0
  for (const lane of laneNames) {
    const ids = actors.filter(({ role }) => laneOf(role) === lane).map(({ id }) => id)
    if (ids.length === 0) continue
    const top = y
    const count = Math.ceil(ids.length / box.perRow)
    const size = Math.ceil(ids.length / count)
    y += laneHead
    for (let row = 0; row < count; row++) {
      rows.push({ lane, ids: ids.slice(row * size, (row + 1) * size), y })
      y += box.height + (row < count - 1 ? rowGap : rowGap - laneHead)
    }
    placed.push({ lane, y: top, height: y - top })
  }
  return { rows, placed, height: y }
}

type Graph = graphlib.Graph

/** Gives every actor the rank of its row; dagre keeps the ranks between for the bends of the links. */
const rankByRow = (rowOf: ReadonlyMap<string, number>) => (graph: Graph) => {
  for (const id of graph.nodes()) graph.node(id).rank = 2 * (rowOf.get(id) ?? 0)
}

interface Ordered {
  /** The middle of each actor. */
  readonly at: (id: string) => number
  /** The bends of each link from its upper to its lower end, by the link's place in the list; links within a row have none. */
  readonly bends: ReadonlyMap<number, readonly Point[]>
}

function order(rows: readonly Row[], links: readonly LayoutLink[]): Ordered {
  const rowOf = new Map(rows.flatMap(({ ids }, row) => ids.map((id): [string, number] => [id, row])))
  const graph = new graphlib.Graph({ multigraph: true })
  graph.setGraph({
    nodesep: box.gap,
    edgesep: 12,
    ranksep: rowGap,
    // Its types know the names of rankers alone; the layout takes a function as well.
    ranker: rankByRow(rowOf) as unknown as string,
  })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const id of rowOf.keys()) graph.setNode(id, { width: box.width, height: box.height })
  links.forEach(({ from, to }, index) => {
    const [a, b] = [rowOf.get(from), rowOf.get(to)]
    if (a === undefined || b === undefined || a === b) return
    const [upper, lower] = a < b ? [from, to] : [to, from]
    graph.setEdge(upper, lower, { minlen: Math.abs(a - b) }, String(index))
  })
  layout(graph)
  const bends = graph
    .edges()
    .map((edge): [number, readonly Point[]] => [
      Number(edge.name),
      (graph.edge(edge) as { points?: Point[] }).points ?? [],
    ])
  return { at: (id) => (graph.node(id) as Point).x, bends: new Map(bends) }
}

/** A line through points, its corners rounded. */
function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points
  const last = rest.pop()
  if (!first || !last) return ''
  const corners = rest.map((point, index) => {
    const next = rest[index + 1] ?? last
    const end = index === rest.length - 1 ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }
    return `Q${point.x},${point.y} ${end.x},${end.y}`
  })
  return `M${first.x},${first.y} ${corners.length > 0 ? corners.join(' ') : `L${last.x},${last.y}`}`
}

/** Within a row, an arc under the boxes. */
function arc(from: PlacedActor, to: PlacedActor): string {
  const [fromX, toX, y] = [from.x + box.width / 2, to.x + box.width / 2, from.y + box.height]
  const depth = y + 22 + Math.min(14, Math.abs(fromX - toX) / 40)
  return `M${fromX},${y} C${fromX},${depth} ${toX},${depth} ${toX},${y + 3}`
}

/** Lays the actors out; the same actors and links give the same drawing. */
export function layOut(actors: readonly LayoutActor[], links: readonly LayoutLink[]): ActorLayout {
  const { rows, placed, height } = rowsOf(actors)
  const { at, bends } = order(rows, links)
  const middles = rows.flatMap(({ ids }) => ids.map((id) => at(id)))
  const all = [...middles, ...[...bends.values()].flat().map(({ x }) => x)]
  const [left, right] = [Math.min(...all) - box.width / 2, Math.max(...all) + box.width / 2]
  const width = Math.max(narrowest, right - left + 2 * margin)
  const shift = (width - (right - left)) / 2 - left
  const drawn = rows.flatMap(({ ids, y }) => ids.map((id) => ({ id, x: at(id) - box.width / 2 + shift, y })))
  const byId = new Map(drawn.map((actor) => [actor.id, actor]))
  const paths = links.map(({ from, to }, index) => {
    const [start, end] = [byId.get(from), byId.get(to)]
    if (!start || !end) return ''
    if (start.y === end.y) return arc(start, end)
    const [upper, lower] = start.y < end.y ? [start, end] : [end, start]
    const points = route(bends.get(index) ?? [], upper, lower, shift)
    return smooth(start === upper ? points : points.toReversed())
  })
  return { actors: drawn, lanes: placed, paths, width, height }
}

/** dagre's rows are all alike, ours have the heads of the lanes between them: what lies between two ends is stretched with them. */
function route(points: readonly Point[], upper: PlacedActor, lower: PlacedActor, shift: number): Point[] {
  const [from, to] = [upper.y + box.height, lower.y - 3]
  const [first, last] = [points[0]?.y ?? 0, points.at(-1)?.y ?? 1]
  return points.map(({ x, y }) => ({ x: x + shift, y: from + ((y - first) / (last - first || 1)) * (to - from) }))
}
