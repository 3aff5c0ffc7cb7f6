/** The best few of many, without sorting them all. */

/** @returns the `most` items of highest score, best first; of equal ones the lowest first */
export function best(items: ArrayLike<number>, scores: ArrayLike<number>, most: number): number[] {
  const better = (a: number, b: number) => (scores[a] ?? 0) - (scores[b] ?? 0) || b - a
  if (items.length <= most) return Array.from(items).toSorted((a, b) => better(b, a))
  if (most <= 0) return []
  const heap = Array.from({ length: most }, (_, at) => items[at] ?? 0)
  for (let at = most >> 1; at >= 0; at--) sink(heap, at, better)
  let least = scores[heap[0] ?? 0] ?? 0
  for (let at = most; at < items.length; at++) {
    const item = items[at] ?? 0
    if ((scores[item] ?? 0) < least || better(item, heap[0] ?? 0) <= 0) continue
    heap[0] = item
    sink(heap, 0, better)
    least = scores[heap[0] ?? 0] ?? 0
  }
  return heap.toSorted((a, b) => better(b, a))
}

/** Puts an item of a heap, whose root is the worst of the best, below those that are worse. */
function sink(heap: number[], from: number, better: (a: number, b: number) => number): void {
  const item = heap[from] ?? 0
  let at = from
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && better(heap[child + 1] ?? 0, heap[child] ?? 0) < 0) child++
    if (better(item, heap[child] ?? 0) <= 0) break
    heap[at] = heap[child] ?? 0
    at = child
  }
  heap[at] = item
}
