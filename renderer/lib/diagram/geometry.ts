/** Rectangles, points and segments of a drawing. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export const right = ({ x, width }: Box) => x + width
export const bottom = ({ y, height }: Box) => y + height
export const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/** True where the two have some surface in common. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)
}

export function contains(outer: Box, inner: Box): boolean {
  return outer.x <= inner.x && outer.y <= inner.y && right(outer) >= right(inner) && bottom(outer) >= bottom(inner)
}

/** The box with this much more on each side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** The box round a level or upright segment. */
export const boxOf = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.max(Math.abs(a.x - b.x), 0.01),
  height: Math.max(Math.abs(a.y - b.y), 0.01),
})

/** Where the line from the middle of a box towards a point leaves the box. */
export function edgeTowards(box: Box, { x, y }: Point): Point {
  const from = middleOf(box)
  const [dx, dy] = [x - from.x, y - from.y]
  if (dx === 0 && dy === 0) return { x: right(box), y: from.y }
  const reach = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
  )
  return { x: from.x + dx * reach, y: from.y + dy * reach }
}
