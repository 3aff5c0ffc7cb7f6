/** Points of a map that lie too near each other to be told apart, put together. Measures are in pixels of the screen. */

export interface Located {
  readonly x: number
  readonly y: number
  /** How many cases are there. */
  readonly weight: number
}

export interface PointGroup<T> {
  /** The middle of its points, each as heavy as it has cases. */
  readonly x: number
  readonly y: number
  readonly weight: number
  readonly points: readonly T[]
}

function middle<T extends Located>(points: readonly T[]): PointGroup<T> {
  const weight = points.reduce((sum, point) => sum + point.weight, 0)
  const mean = (pick: (point: T) => number) =>
    points.reduce((sum, point) => sum + pick(point) * point.weight, 0) / weight
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), weight, points }
}

function gather<T extends Located>(points: readonly T[], reach: number): PointGroup<T>[] {
  const waiting = points.toSorted((a, b) => b.weight - a.weight || a.x - b.x || a.y - b.y)
  const groups: PointGroup<T>[] = []
  const taken = new Set<T>()
  for (const seed of waiting) {
    if (taken.has(seed)) continue
    const near = waiting.filter((one) => !taken.has(one) && Math.hypot(one.x - seed.x, one.y - seed.y) <= reach)
    for (const one of near) taken.add(one)
    groups.push(middle(near))
  }
  return groups
}

/**
 * Every point in exactly one group, and no two groups within reach. The heaviest points gather those within
 * `reach` of them; the same points give the same groups, whatever their order.
 */
export function groupPoints<T extends Located>(points: readonly T[], reach: number): PointGroup<T>[] {
  let groups = gather(points, reach)
  for (;;) {
    // The middle of a group lies elsewhere than its heaviest point, so that two groups can come to lie near each other.
    const again = gather(groups, reach).map(({ points: inner, ...at }) => ({
      ...at,
      points: inner.flatMap((group) => group.points),
    }))
    if (again.length === groups.length) return groups
    groups = again
  }
}
