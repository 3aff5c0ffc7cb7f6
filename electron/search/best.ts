/** The best few of many, without sorting them all. */

/** @returns the `most` items of highest score, best first; of equal ones the lowest first */
export function best(items: readonly number[], scoreOf: (item: number) => number, most: number): number[] {
  const better = (a: number, b: number) => scoreOf(a) - scoreOf(b) || b - a
  if (items.length <= most) return items.toSorted((a, b) => better(b, a))
  // A heap whose root is the worst of the best.
  const heap: number[] = []
  const down = (from: number) => {
    for (let at = from; ;) {
      let child = 2 * at + 1
      if (child >= heap.length) return
      if (child + 1 < heap.length && better(heap[child + 1] ?? 0, heap[child] ?? 0) < 0) child++
      if (better(heap[at] ?? 0, heap[child] ?? 0) <= 0) return
      ;[heap[at], heap[child]] = [heap[child] ?? 0, heap[at] ?? 0]
      at = child
    }
  }
  for (const item of items) {
    if (heap.length < most) {
      heap.push(item)
      if (heap.length === most) for (let at = most >> 1; at >= 0; at--) down(at)
    } else if (most > 0 && better(item, heap[0] ?? 0) > 0) {
      heap[0] = item
      down(0)
    }
  }
  return heap.toSorted((a, b) => better(b, a))
}
