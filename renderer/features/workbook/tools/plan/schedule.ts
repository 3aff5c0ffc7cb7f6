/** The calendar of a plan: its span, its months, where a bar stands, and what stands in the wrong order. */
import type { PlannedAction } from '../../../../../electron/api/views/workbook/index.ts'
import { shift, toDay, toNumber } from '../../days.ts'

type Dated = Pick<PlannedAction, 'start' | 'end'>

/** First and last day, as day numbers, in whole months. */
export interface Span {
  readonly from: number
  /** The day after the last. */
  readonly to: number
}

/** Both ends of an action; one day where only one is given, undefined where none is. */
export function endsOf({ start, end }: Dated): readonly [string, string] | undefined {
  if (start === '' && end === '') return undefined
  return [start || end, end || start]
}

/** The span that holds every dated action, undefined where none is dated. */
export function spanOf(actions: readonly Dated[]): Span | undefined {
  const ends = actions.flatMap((action) => endsOf(action) ?? [])
  if (ends.length === 0) return undefined
  const sorted = ends.toSorted()
  const first = `${sorted[0]?.slice(0, 7)}-01`
  const last = sorted.at(-1) ?? first
  const [year = 0, month = 1] = last.split('-').map(Number)
  return { from: toNumber(first), to: Math.round(Date.UTC(year, month, 1) / 86_400_000) }
}

export interface Month {
  /** First day, as 2026-03-01. */
  readonly day: string
  /** Share of the span, from 0 to 1. */
  readonly at: number
  readonly width: number
}

export function monthsOf({ from, to }: Span): Month[] {
  const months: Month[] = []
  for (let day = from; day < to;) {
    const [year = 0, month = 1] = toDay(day).split('-').map(Number)
    const next = Math.round(Date.UTC(year, month, 1) / 86_400_000)
    months.push({ day: toDay(day), at: (day - from) / (to - from), width: (next - day) / (to - from) })
    day = next
  }
  return months
}

/** Where a bar begins and how wide it is, as shares of the span; its last day is part of it. */
export function barOf(action: Dated, { from, to }: Span): { at: number; width: number } | undefined {
  const ends = endsOf(action)
  if (!ends) return undefined
  const [start, end] = ends.map((day) => toNumber(day))
  if (start === undefined || end === undefined) return undefined
  return { at: (start - from) / (to - from), width: (end + 1 - start) / (to - from) }
}

/** An action moved by so many days. */
export function move({ start, end }: Dated, by: number): Dated {
  return { start: shift(start, by), end: shift(end, by) }
}

/** An action whose end is moved; it never ends before it starts. */
export function stretch({ start, end }: Dated, by: number): Dated {
  const [first, last] = endsOf({ start, end }) ?? ['', '']
  const next = shift(last, by)
  return { start: first, end: next < first ? first : next }
}

/** Pairs in which an action begins before one that comes first has ended. */
export function outOfOrder(actions: readonly PlannedAction[]): { action: PlannedAction; before: PlannedAction }[] {
  const byId = new Map(actions.map((action) => [action.id, action]))
  return actions.flatMap((action) =>
    action.after.flatMap((id) => {
      const before = byId.get(id)
      const [, ended] = (before && endsOf(before)) ?? []
      return before && ended && action.start !== '' && action.start <= ended ? [{ action, before }] : []
    }),
  )
}
