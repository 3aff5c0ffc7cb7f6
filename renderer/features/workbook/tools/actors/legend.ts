/** Where the entries of the legend stand: in rows as wide as the map. */
import { measure } from '../../picture-label.ts'

export const rowHeight = 30
/** What stands before the words of an entry. */
export const sampleWidth = 52

export interface Entry {
  readonly id: string
  readonly words: string
}

/** @returns the entries with their places, and the height of all rows together */
export function flow<E extends Entry>(
  groups: readonly (readonly E[])[],
  width: number,
): { readonly entries: readonly (E & { x: number; y: number })[]; readonly height: number } {
  const entries: (E & { x: number; y: number })[] = []
  let y = 0
  for (const group of groups.filter((one) => one.length > 0)) {
    let x = 0
    for (const entry of group) {
      const length = sampleWidth + measure(entry.words) + 12
      if (x > 0 && x + length > width) {
        x = 0
        y += rowHeight
      }
      entries.push({ ...entry, x, y })
      x += length
    }
    y += rowHeight
  }
  return { entries, height: y }
}
