/** A clock that stands still until it is told to go on. */
import type { Clock } from '../../electron/notebook/notebook.ts'

export interface FixedClock extends Clock {
  /** @param milliseconds how far to go on */
  advance(milliseconds: number): void
}

export function fixedClock(start = '2026-03-02T08:00:00.000Z'): FixedClock {
  let now = Date.parse(start)
  return Object.assign(() => new Date(now), {
    advance: (milliseconds: number) => {
      now += milliseconds
    },
  })
}
