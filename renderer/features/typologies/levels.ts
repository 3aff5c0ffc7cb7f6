/** The level of a cell, and its tint. */
import type { TypologyView } from '../../../electron/api/views/index.ts'

type Level = TypologyView['cells'][number]['level']

/** The first and the last level of a cell; the same where it is not a range. */
export function ends(level: Level): { from: number | undefined; to: number | undefined } {
  if (level === undefined) return { from: undefined, to: undefined }
  return Array.isArray(level) ? { from: level[0], to: level[1] } : { from: level, to: level }
}

/** How many tints there are, from paper to grape. */
const tintCount = 5

/** The tint of a level on a scale of so many: its ends are the lightest and the darkest. */
export function tintOf(level: number | undefined, levels: number): number | undefined {
  return level === undefined ? undefined : Math.round((level * (tintCount - 1)) / Math.max(1, levels - 1))
}
