/** Years on a line: by the calendar, or counted from the first event of each case. Places on the line go from 0 to 1. */
import { yearsOf } from '../../../../content/filtering/index.ts'
import type { CaseEvents } from '../../../../electron/api/views/index.ts'

export interface Scale {
  /** The first and the last year of the line. */
  readonly from: number
  readonly to: number
  /** Years that are written under the line. */
  readonly ticks: readonly number[]
  /** Where a year stands; what lies before the line stands at its beginning. */
  readonly at: (year: number) => number
}

export interface Mark {
  readonly id: string
  /** The first year of the event's date. */
  readonly year: number
  readonly date: string
  readonly what: CaseEvents['events'][number]['what']
}

/** The events of a case as marks; those whose date has an open beginning have no place. */
export function marksOf(events: CaseEvents['events']): Mark[] {
  return events.flatMap(({ id, date, what }) => {
    const year = yearsOf(date).from
    return year === undefined ? [] : [{ id, year, date, what }]
  })
}

const stepsOfYears = [1, 2, 5, 10, 20, 50, 100]

/** The fewest years between ticks with which no more than ten stand on the line. */
function stepFor(span: number): number {
  return stepsOfYears.find((step) => span / step <= 10) ?? 200
}

/** How much of the oldest years are drawn at the beginning of the line, so that one old date does not press the rest together. */
const leftOut = 0.04

/**
 * A line that holds the given years.
 * @param years in any order; without any, the line is a century long
 */
export function scaleOf(years: readonly number[]): Scale {
  const sorted = years.toSorted((a, b) => a - b)
  const first = sorted[Math.floor(sorted.length * leftOut)] ?? 1900
  const last = sorted.at(-1) ?? 2000
  const step = stepFor(Math.max(1, last - first))
  const from = Math.floor(first / step) * step
  const to = Math.max(from + step, Math.ceil(last / step) * step)
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step)
  return { from, to, ticks, at: (year) => Math.min(1, Math.max(0, (year - from) / (to - from))) }
}
