/** Whole lines that stand in a copy and not in the original: running heads, mostly. */
import { lineFrom, type Copy } from './copy.ts'

/** First and last line to be left out, the last one not included. */
export type Lines = readonly [from: number, to: number]

/** No running head has more letters. */
const most = 400

/**
 * Lines within a stretch of letters that together have just as many as the stretch has too many.
 * @param from the first letter of the stretch, and `to` the one after its last
 * @param surplus letters that it has more than the original
 */
export function insertedLines(copy: Copy, from: number, to: number, surplus: number): Lines | undefined {
  if (surplus <= 0 || surplus > most) return undefined
  const { before } = copy
  for (let first = lineFrom(copy, from); (before[first] ?? to) < to; first++) {
    const end = (before[first] ?? 0) + surplus
    if (end > to) return undefined
    const last = lineFrom(copy, end)
    if (before[last] === end && last > first) return [first, last]
  }
  return undefined
}
