/** Places the actors of a case in lanes and draws their links between them. Measures are in the units of the drawing. */

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

export const box = { width: 168, height: 62, gap: 34, perRow: 5 } as const
const rowHeight = box.height + 62
const laneHead = 30
export const drawingWidth = box.perRow * box.width + (box.perRow - 1) * box.gap + 2 * 12

export interface PlacedActor {
  readonly id: string
  /** Upper left corner. */
  readonly x: number
  readonly y: number
}

export interface PlacedLane {
  readonly lane: Lane
  readonly y: number
  readonly height: number
}

export interface ActorLayout {
  readonly actors: readonly PlacedActor[]
  readonly lanes: readonly PlacedLane[]
  /** One path for each link, in the order of the links. */
  readonly paths: readonly string[]
  readonly height: number
}

export const laneOf = (role: string): Lane => lanes[role] ?? 'support'

/** Puts each row's actors near the ones they are tied to, so that fewer links cross. */
function untangle(rows: string[][], links: readonly LayoutLink[]): string[][] {
  let current = rows
  for (let sweep = 0; sweep < 6; sweep++) {
    const place = new Map(
      current.flatMap((row) => row.map((id, index): [string, number] => [id, (index + 0.5) / row.length])),
    )
    const pull = (id: string) => {
      const ties = links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
      const places = ties.flatMap((tie) => place.get(tie) ?? [])
      return places.length > 0 ? places.reduce((sum, at) => sum + at, 0) / places.length : (place.get(id) ?? 0)
    }
    current = current.map((row) => row.toSorted((a, b) => pull(a) - pull(b)))
  }
  return current
}

function rowsOf(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / box.perRow)
  const size = Math.ceil(ids.length / Math.max(1, count))
  return Array.from({ length: count }, (_, row) => ids.slice(row * size, (row + 1) * size))
}

/** A curve from box to box: between rows from edge to edge, within a row in an arc under the boxes. */
function pathBetween(from: PlacedActor, to: PlacedActor): string {
  const [fromX, toX] = [from.x + box.width / 2, to.x + box.width / 2]
  if (from.y === to.y) {
    const y = from.y + box.height
    const depth = y + 26 + Math.min(20, Math.abs(fromX - toX) / 30)
    return `M${fromX},${y} C${fromX},${depth} ${toX},${depth} ${toX},${y + 3}`
  }
  const down = to.y > from.y
  const startY = down ? from.y + box.height : from.y
  const endY = down ? to.y - 3 : to.y + box.height + 3
  const middle = (startY + endY) / 2
  // Several links of one box start side by side: the nearer the other end, the nearer the middle.
  const lean = Math.max(-1, Math.min(1, (toX - fromX) / drawingWidth))
  const x = fromX + lean * box.width * 0.4
  const end = toX - lean * box.width * 0.4
  return `M${x},${startY} C${x},${middle} ${end},${middle} ${end},${endY}`
}

/** Lays the actors out; the same actors and links give the same drawing. */
export function layOut(actors: readonly LayoutActor[], links: readonly LayoutLink[]): ActorLayout {
  const filled = laneNames
    .map((lane) => ({ lane, rows: rowsOf(actors.filter(({ role }) => laneOf(role) === lane).map(({ id }) => id)) }))
    .filter(({ rows }) => rows.length > 0)
  const untangled = untangle(
    filled.flatMap(({ rows }) => rows),
    links,
  )
  const placed: PlacedActor[] = []
  const placedLanes: PlacedLane[] = []
  let y = 0
  let next = 0
  for (const { lane, rows } of filled) {
    const top = y
    y += laneHead
    for (let row = 0; row < rows.length; row++) {
      const ids = untangled[next++] ?? []
      const width = ids.length * box.width + (ids.length - 1) * box.gap
      const left = (drawingWidth - width) / 2
      ids.forEach((id, index) => placed.push({ id, x: left + index * (box.width + box.gap), y }))
      y += rowHeight
    }
    placedLanes.push({ lane, y: top, height: y - top })
  }
  const byId = new Map(placed.map((actor) => [actor.id, actor]))
  const paths = links.map(({ from, to }) => {
    const [start, end] = [byId.get(from), byId.get(to)]
    return start && end ? pathBetween(start, end) : ''
  })
  return { actors: placed, lanes: placedLanes, paths, height: y }
}
