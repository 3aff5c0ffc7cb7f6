/** Where the nodes of a map stand: the centre in the middle, the others on an oval, left and right, so that no two names meet. */
import type { MapView, Neighbour, NeighbourGroup } from '../../../electron/api/views/index.ts'

export interface Placed {
  readonly node: Neighbour
  readonly group: NeighbourGroup['kind']
  readonly x: number
  readonly y: number
  readonly side: 'left' | 'right'
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly centre: { readonly x: number; readonly y: number }
  readonly nodes: readonly Placed[]
}

const width = 800
/** From one name to the one below it. */
const step = 30
/** How far the oval reaches to each side. */
const reach = 84
/** Half the width of the centre's box. */
export const centreHalf = 96

/** Nodes on one side, from top to bottom, in the order in which they come. */
function placeSide(
  nodes: readonly { node: Neighbour; group: NeighbourGroup['kind'] }[],
  side: Placed['side'],
  height: number,
): Placed[] {
  const top = (height - (nodes.length - 1) * step) / 2
  return nodes.map((one, index) => {
    const y = top + index * step
    // On an oval: further out in the middle than at the top and the bottom.
    const out = Math.sqrt(Math.max(0, 1 - ((y - height / 2) / (height / 2)) ** 2))
    const away = centreHalf - 36 + reach * out
    return { ...one, x: width / 2 + (side === 'left' ? -away : away), y, side }
  })
}

/** The same view gives the same picture. Groups stay together; the right side is filled first. */
export function layOut({ groups }: MapView): Picture {
  const all = groups.flatMap(({ kind, nodes }) => nodes.map((node) => ({ node, group: kind })))
  const half = Math.ceil(all.length / 2)
  const height = Math.max(220, (half + 2) * step)
  return {
    width,
    height,
    centre: { x: width / 2, y: height / 2 },
    // Clockwise from the top: down the right side, then up the left.
    nodes: [
      ...placeSide(all.slice(0, half), 'right', height),
      ...placeSide(all.slice(half).toReversed(), 'left', height),
    ],
  }
}

/** How many characters of a name fit beside its node. */
export const nameLength = 31

/** How many characters of its name fit on a line of the centre's box. */
const centreLength = 22

/** Two lines at most for the name in the middle. */
export function centreLines(name: string): string[] {
  if (name.length <= centreLength) return [name]
  const half = name.lastIndexOf(' ', centreLength)
  if (half < 0) return [cut(name, centreLength)]
  return [name.slice(0, half), cut(name.slice(half + 1), centreLength)]
}

/** Cut between words, so that what is seen is said in the full name. */
export const shorten = (name: string): string => cut(name, nameLength)

function cut(name: string, most: number): string {
  if (name.length <= most) return name
  const space = name.lastIndexOf(' ', most - 1)
  // What stands in brackets goes whole or not at all: half of it is no part of the name.
  const bracket = name.indexOf(' (')
  if (bracket > 0 && bracket < most) return `${name.slice(0, bracket)}…`
  return `${name.slice(0, space > 0 ? space : most - 1).replace(/[\s,(]+$/, '')}…`
}
