/**
 * Lays a figure out in a given width: the grid's columns share the width, its rows are as high as the fullest box needs, so that no
 * label leaves its box. Measures are in pixels at the usual text size.
 */
import type { Bilingual, Language } from '../../../content/schema/common.ts'
import type { DiagramView } from '../../../electron/api/views/index.ts'
import { contains, grown, middleOf, overlaps, right, type Box, type Point } from './geometry.ts'
import { longestOf, routeArrow, type Stop } from './route.ts'
import { heightOf, linesOf, textStyles, type Line, type Measure, type TextStyle } from './text.ts'

/** What the layout reads of a figure. */
export type Drawable = Pick<DiagramView, 'size' | 'nodes' | 'arrows' | 'curves'>
type Node = Drawable['nodes'][number]

/** Below this a figure scrolls in its own box. */
export const minimumWidth = 520

const margin = 4
const leastRow = 26
const roundest = 26
const labelWidth = 132

export interface PlacedLine extends Point {
  readonly text: string
  readonly style: TextStyle
}

export interface PlacedNode extends Stop {
  readonly id: string
  readonly shape: Node['shape']
  readonly weight: Node['weight']
  readonly anchor: 'start' | 'middle'
  readonly lines: readonly PlacedLine[]
}

export interface PlacedLabel extends Box {
  readonly lines: readonly PlacedLine[]
}

export interface PlacedArrow {
  readonly points: readonly Point[]
  readonly heads: Drawable['arrows'][number]['heads']
  readonly dashed: boolean
  readonly label: PlacedLabel | undefined
}

export interface PlacedCurve {
  readonly points: readonly Point[]
  readonly label: PlacedLabel | undefined
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly arrows: readonly PlacedArrow[]
  readonly curves: readonly PlacedCurve[]
}

const paddings: Record<Node['shape'], { x: number; y: number }> = {
  box: { x: 10, y: 7 },
  band: { x: 12, y: 7 },
  round: { x: 16, y: 9 },
  plain: { x: 4, y: 3 },
}

const spanBox = ({ columns, rows }: Node): Box => ({ x: columns[0], y: rows[0], width: columns[1], height: rows[1] })

/** How many rows of a node are free for its label: what lies on a ground leaves it the part above. */
function freeRows(node: Node, all: readonly Node[]): number {
  if (node.weight !== 'ground') return node.rows[1]
  const inside = all.filter((one) => one !== node && contains(spanBox(node), spanBox(one)))
  const first = Math.min(...inside.map(({ rows }) => rows[0]))
  return inside.length > 0 ? Math.max(first - node.rows[0], 0.3) : node.rows[1]
}

function textOf(node: Node, language: Language, width: number, measure: Measure): Line[] {
  const inner = Math.max(width - 2 * paddings[node.shape].x, 8)
  const style = node.weight === 'main' ? 'main' : node.weight === 'ground' ? 'ground' : 'label'
  return [
    ...linesOf(node.label[language], style, inner, measure),
    ...(node.detail ? linesOf(node.detail[language], 'detail', inner, measure) : []),
  ]
}

/** Sets lines one under the other in the middle of a box, or at its top. */
function stack(lines: readonly Line[], x: number, top: number): PlacedLine[] {
  let y = top
  return lines.map((line) => {
    const { line: height, size } = textStyles[line.style]
    const baseline = y + height / 2 + size * 0.36
    y += height
    return { ...line, x, y: baseline }
  })
}

interface Grid {
  readonly column: number
  readonly row: number
}

function placeNode(node: Node, lines: readonly Line[], free: number, { column, row }: Grid): PlacedNode {
  const box = {
    x: margin + node.columns[0] * column,
    y: margin + node.rows[0] * row,
    width: node.columns[1] * column,
    height: node.rows[1] * row,
  }
  const isGround = node.weight === 'ground'
  const x = isGround ? box.x + paddings[node.shape].x : middleOf(box).x
  const top = box.y + (free * row - heightOf(lines)) / 2
  return {
    ...box,
    id: node.id,
    shape: node.shape,
    weight: node.weight,
    corner: node.shape === 'round' ? Math.min(roundest, box.width / 2, box.height / 2) : node.shape === 'box' ? 4 : 0,
    anchor: isGround ? 'start' : 'middle',
    lines: stack(lines, x, top),
  }
}

function labelBox(lines: readonly Line[], at: Point, measure: Measure): PlacedLabel {
  const width = Math.max(...lines.map(({ text, style }) => measure(text, style))) + 8
  const height = heightOf(lines)
  return { x: at.x - width / 2, y: at.y - height / 2, width, height, lines: stack(lines, at.x, at.y - height / 2) }
}

/** A label on its line where it has room there, else beside it; over a box only where there is no other place. */
function placeLabel(
  text: Bilingual,
  language: Language,
  [from, to]: readonly [Point, Point],
  taken: readonly Box[],
  width: number,
  measure: Measure,
): PlacedLabel {
  const isLevel = Math.abs(from.x - to.x) > Math.abs(from.y - to.y)
  const room = isLevel ? Math.max(Math.abs(from.x - to.x) - 32, 48) : labelWidth
  const lines = linesOf(text[language], 'arrow', room, measure)
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const there = labelBox(lines, middle, measure)
  const moves = isLevel
    ? [0, -there.height / 2 - 5, there.height / 2 + 5].map((y) => ({ x: 0, y }))
    : [0, there.width / 2 + 6, -there.width / 2 - 6].map((x) => ({ x, y: 0 }))
  const places = moves.map(({ x, y }) => {
    const wanted = middle.x + x
    const inside = Math.min(Math.max(wanted, there.width / 2), width - there.width / 2)
    return labelBox(lines, { x: inside, y: Math.max(middle.y + y, there.height / 2) }, measure)
  })
  return places.find((place) => !taken.some((box) => overlaps(place, box))) ?? there
}

function placeArrows(
  diagram: Drawable,
  language: Language,
  nodes: readonly PlacedNode[],
  width: number,
  measure: Measure,
): PlacedArrow[] {
  const solid = nodes.filter(({ weight }) => weight !== 'ground')
  const drawn: (readonly Point[])[] = []
  return diagram.arrows.flatMap(({ from, to, heads, dashed, label }) => {
    const [a, b] = [nodes.find(({ id }) => id === from), nodes.find(({ id }) => id === to)]
    if (!a || !b) return []
    const obstacles = solid.filter((node) => node !== a && node !== b && !contains(a, node) && !contains(b, node))
    const points = routeArrow(
      a,
      b,
      obstacles.map((box) => grown(box, 3)),
      drawn,
    )
    drawn.push(points)
    const longest = longestOf(points)
    return [
      { points, heads, dashed, label: label && longest && placeLabel(label, language, longest, solid, width, measure) },
    ]
  })
}

/** Rows that an arrow's label needs between two boxes that stand one over the other. */
function labelNeeds(diagram: Drawable, language: Language, measure: Measure): number[] {
  return diagram.arrows.flatMap(({ from, to, label }) => {
    const [a, b] = [from, to].map((id) => diagram.nodes.find((node) => node.id === id))
    if (!label || !a || !b) return []
    const [one, other] = [spanBox(a), spanBox(b)]
    const gap = Math.max(other.y - one.y - one.height, one.y - other.y - other.height)
    const isUpright = one.x < right(other) && other.x < right(one)
    return isUpright && gap > 0 ? [(heightOf(linesOf(label[language], 'arrow', labelWidth, measure)) + 26) / gap] : []
  })
}

/** Lays a figure out; the same figure in the same width gives the same drawing. Narrower than the minimum counts as the minimum. */
export function layOutDiagram(diagram: Drawable, language: Language, available: number, measure: Measure): Layout {
  const width = Math.max(available, minimumWidth)
  const column = (width - 2 * margin) / diagram.size[0]
  const texts = diagram.nodes.map((node) => textOf(node, language, node.columns[1] * column, measure))
  const free = diagram.nodes.map((node) => freeRows(node, diagram.nodes))
  const needs = diagram.nodes.map(
    (node, index) => (heightOf(texts[index] ?? []) + 2 * paddings[node.shape].y) / (free[index] ?? 1),
  )
  const row = Math.max(leastRow, ...needs, ...labelNeeds(diagram, language, measure))
  const nodes = diagram.nodes.map((node, index) =>
    placeNode(node, texts[index] ?? [], free[index] ?? 1, { column, row }),
  )
  const curves = diagram.curves.map(({ points, label }) => {
    const placed = points.map(([x, y]) => ({ x: margin + x * column, y: margin + y * row }))
    const ends = longestOf(placed)
    return { points: placed, label: label && ends && placeLabel(label, language, ends, nodes, width, measure) }
  })
  return {
    width,
    height: diagram.size[1] * row + 2 * margin,
    nodes,
    arrows: placeArrows(diagram, language, nodes, width, measure),
    curves,
  }
}
