/** How far a procedure is followed. */
import type { Procedures } from '../../../../../electron/api/views/workbook/index.ts'

type Followed = Procedures['followed'][string]

export interface Course {
  readonly done: number
  /** The first step that is not done, in the order of the procedure. */
  readonly next: string | undefined
  /** The last day on which a step was done, or ''. */
  readonly last: string
}

/** @param steps ids of the procedure's steps, in order */
export function courseOf(followed: Followed, steps: readonly string[]): Course {
  const days = steps.map((id) => followed[id]?.done ?? '')
  return {
    done: days.filter((day) => day !== '').length,
    next: steps.find((_, index) => days[index] === ''),
    last: days.toSorted().at(-1) ?? '',
  }
}
