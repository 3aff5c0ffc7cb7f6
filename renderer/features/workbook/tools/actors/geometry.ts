/** The map in its own units: the sheet, the shape of each kind of actor, the line and the mark of each kind of link. */
import { directed, type ActorKind, type LinkKind } from './kinds.ts'
import { fontSize, labelWidth, lineHeight, linesOf, measure } from '../../picture-label.ts'
import type { Sheet, Spot } from './layout.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A slot holds an actor with two lines of name under it, and some air. */
export const slot = { width: labelWidth + 10, height: 82 }
export const radius = 16
/** From the top of the sheet to the middle of the first row of shapes: lines bend up above it. */
const head = radius + 36
/** From the middle of the shape to the first line of the name. */
export const labelDrop = radius + fontSize + 1

export function sizeOf({ columns, rows }: Sheet): { width: number; height: number } {
  return { width: columns * slot.width, height: rows * slot.height + 32 }
}

export function pointOf([x, y]: Spot, { columns, rows }: Sheet): Point {
  return { x: (x * (columns - 1) + 0.5) * slot.width, y: y * (rows - 1) * slot.height + head }
}

/** A distance in the units of the map, as shares of the sheet. */
export function shareOf({ x, y }: Point, { columns, rows }: Sheet): Spot {
  return [x / ((columns - 1) * slot.width), y / ((rows - 1) * slot.height)]
}

/** How far an actor reaches below and to each side of the middle of its shape, its name included. */
export interface Reach {
  readonly half: number
  readonly below: number
}

export function reachOf(name: string): Reach {
  const lines = linesOf(name)
  return {
    half: Math.max(radius, ...lines.map((line) => measure(line) / 2)),
    below: lines.length === 0 ? radius : labelDrop + (lines.length - 1) * lineHeight + 4,
  }
}

/** What an actor covers with its name. */
export function boxOf(name: string, at: Point): { left: number; right: number; top: number; bottom: number } {
  const { half, below } = reachOf(name)
  return { left: at.x - half, right: at.x + half, top: at.y - radius, bottom: at.y + below }
}

function polygon(corners: number, size: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = turn + (2 * Math.PI * index) / corners
    return `${(size * Math.cos(angle)).toFixed(1)},${(size * Math.sin(angle)).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}

const circle = (size: number) => `M${-size},0A${size},${size} 0 1 1 ${size},0A${size},${size} 0 1 1 ${-size},0Z`
const up = -Math.PI / 2

/** Around 0, 0. */
export const actorShapes: Readonly<Record<ActorKind, string>> = {
  firm: circle(15),
  association: polygon(4, 19, Math.PI / 4),
  support: polygon(6, 16.5, 0),
  training: polygon(3, 20, up),
  finance: polygon(4, 18, 0),
  authority: polygon(5, 17, up),
  buyer: 'M-14,-13L6,-13L17,0L6,13L-14,13Z',
  supplier: 'M14,-13L-6,-13L-17,0L-6,13L14,13Z',
  other: polygon(8, 15.5, Math.PI / 8),
}

/** What stands on the middle of a link to tell its kind without colour, relative to there; '' where the line stands bare. */
const linkMarks: Readonly<Record<LinkKind, string>> = {
  trade: 'm-4.2,-4.2h8.4v8.4h-8.4z',
  cooperation: '',
  information: 'm-4.5,0a4.5,4.5 0 1 1 9,0a4.5,4.5 0 1 1 -9,0z',
  finance: 'm-6.5,0l6.5,-6.5l6.5,6.5l-6.5,6.5z',
  training: 'm0,-6.5l5.6,9.7h-11.2z',
  authority: 'm-3,-6v12m6,-12v12',
  conflict: 'm-5.5,-5.5l11,11m0,-11l-11,11',
}

export interface LinkPath {
  readonly line: string
  /** '' where its kind has none. */
  readonly mark: string
  /** The head of an arrow, or '' where the link is mutual. */
  readonly arrow: string
}

const round = (value: number) => Math.round(value * 10) / 10

/** The head of an arrow whose tip is at `tip`, coming from `from`. */
function arrowAt(tip: Point, from: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length]
  const back = { x: tip.x - ux * 10, y: tip.y - uy * 10 }
  const side = { x: -uy * 5, y: ux * 5 }
  return `M${round(tip.x)},${round(tip.y)}L${round(back.x + side.x)},${round(back.y + side.y)}L${round(back.x - side.x)},${round(back.y - side.y)}Z`
}

/** How far from the middle of an actor a line must begin to be seen, going that way: beyond its shape, and beyond its name. */
function clearOf(from: Point, to: Point, { half, below }: Reach): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [across, down] = [Math.abs(to.x - from.x) / length, (to.y - from.y) / length]
  const shape = radius + 3
  // Up or aside it meets no name, or little of one.
  if (down < 0.6) return shape
  const edge = Math.min(across > 0 ? half / across : Infinity, below / down)
  return Math.max(shape, Math.min(edge + 2, length * 0.9))
}

const along = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}

/** An end of a link: where the actor stands, and what it covers. */
export type End = Point & Reach

/**
 * The line of a link from actor to actor, a little bent.
 * @param lane which of the links between the same two it is, counted from the middle: 0, 1, -1, 2…
 */
export function linkPath(kind: LinkKind, from: End, to: End, lane: number): LinkPath {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  // Up rather than down, where the names are, whichever way the link goes.
  const bend = (lane * 44 + Math.min(14, length * 0.05)) * (to.x < from.x ? 1 : -1)
  const control = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  }
  const start = along(from, control, clearOf(from, control, from))
  const end = along(to, control, clearOf(to, control, to))
  return {
    line: `M${round(start.x)},${round(start.y)}Q${round(control.x)},${round(control.y)} ${round(end.x)},${round(end.y)}`,
    mark:
      linkMarks[kind] &&
      `M${round((start.x + 2 * control.x + end.x) / 4)},${round((start.y + 2 * control.y + end.y) / 4)}${linkMarks[kind]}`,
    arrow: directed.has(kind) ? arrowAt(end, control) : '',
  }
}

/** The lane of every link: links between the same two actors stand side by side, whichever way they go. */
export function lanesOf(links: readonly { id: string; from: string; to: string }[]): Map<string, number> {
  const seen = new Map<string, number>()
  return new Map(
    links.map(({ id, from, to }) => {
      const pair = from < to ? `${from} ${to}` : `${to} ${from}`
      const turn = seen.get(pair) ?? 0
      seen.set(pair, turn + 1)
      return [id, Math.ceil(turn / 2) * (turn % 2 === 1 ? 1 : -1)]
    }),
  )
}
