/** Points as the paths of SVG. */
import type { Point } from './geometry.ts'

export const headLength = 8

const told = ({ x, y }: Point) => `${x.toFixed(1)},${y.toFixed(1)}`

/** The point before an end by so much, towards the point next to it. */
function before(end: Point, next: Point, by: number): Point {
  const length = Math.hypot(next.x - end.x, next.y - end.y)
  const part = length === 0 ? 0 : Math.min(by / length, 0.5)
  return { x: end.x + (next.x - end.x) * part, y: end.y + (next.y - end.y) * part }
}

/** The line of an arrow, which ends inside its heads. */
export function linePath(points: readonly Point[], heads: 'to' | 'both' | 'line'): string {
  const way = [...points]
  const last = way.length - 1
  const [first, second, end, beforeEnd] = [way[0], way[1], way[last], way[last - 1]]
  if (!first || !second || !end || !beforeEnd) return ''
  if (heads !== 'line') way[last] = before(end, beforeEnd, headLength - 1)
  if (heads === 'both') way[0] = before(first, second, headLength - 1)
  return `M${way.map(told).join(' L')}`
}

function head(tip: Point, from: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length]
  const back = { x: tip.x - ux * headLength, y: tip.y - uy * headLength }
  const [wx, wy] = [-uy * headLength * 0.45, ux * headLength * 0.45]
  return `M${told(tip)} L${told({ x: back.x + wx, y: back.y + wy })} L${told({ x: back.x - wx, y: back.y - wy })} Z`
}

/** The heads of an arrow as one path, or ''. Their tips are the ends of the way. */
export function headsPath(points: readonly Point[], heads: 'to' | 'both' | 'line'): string {
  const last = points.length - 1
  const [first, second, end, beforeEnd] = [points[0], points[1], points[last], points[last - 1]]
  if (heads === 'line' || !first || !second || !end || !beforeEnd) return ''
  return heads === 'both' ? `${head(end, beforeEnd)} ${head(first, second)}` : head(end, beforeEnd)
}

/** A smooth curve through all points (Catmull-Rom, as cubic Béziers). */
export function curvePath(points: readonly Point[]): string {
  const first = points[0]
  if (!first) return ''
  const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)] ?? first
  const pieces = points.slice(1).map((point, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)]
    const one = { x: from.x + (point.x - before.x) / 6, y: from.y + (point.y - before.y) / 6 }
    const other = { x: point.x - (after.x - from.x) / 6, y: point.y - (after.y - from.y) / 6 }
    return `C${told(one)} ${told(other)} ${told(point)}`
  })
  return `M${told(first)} ${pieces.join(' ')}`
}
