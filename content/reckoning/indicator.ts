/** What the measures of an indicator say: where it stands, how far it has come, which way it goes. */

interface Dated {
  readonly date: string
  readonly value: number | null
}

/** What is read of an indicator. Days are as 2026-03-01, or '' where there is none. */
export interface MeasuredIndicator {
  readonly baseline: Dated
  readonly target: Dated
  readonly measures: readonly { readonly date: string; readonly value: number }[]
}

export interface Point {
  /** As 2026-03-01. */
  readonly date: string
  readonly value: number
}

/** Baseline and measures in order of time; of two on one day the later one in the list counts. */
export function pointsOf({ baseline, measures }: Pick<MeasuredIndicator, 'baseline' | 'measures'>): Point[] {
  const byDay = new Map<string, number>()
  if (baseline.value !== null && baseline.date !== '') byDay.set(baseline.date, baseline.value)
  for (const { date, value } of measures) byDay.set(date, value)
  return [...byDay].map(([date, value]) => ({ date, value })).toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

/** The last measure, or the baseline where there is none. */
export function latestOf(indicator: Pick<MeasuredIndicator, 'baseline' | 'measures'>): Point | undefined {
  return pointsOf(indicator).at(-1)
}

/**
 * How much of the way from baseline to target is done: 0 at the baseline, 1 at the target, below 0 where it went back.
 * Undefined where one of the three is missing, or baseline and target are the same.
 */
export function progressOf(indicator: Pick<MeasuredIndicator, 'baseline' | 'target' | 'measures'>): number | undefined {
  const { baseline, target, measures } = indicator
  const latest = measures.length > 0 ? latestOf(indicator) : undefined
  if (baseline.value === null || target.value === null || !latest || target.value === baseline.value) return undefined
  return (latest.value - baseline.value) / (target.value - baseline.value)
}

export type Verdict = 'reached' | 'on-course' | 'behind' | 'backwards' | 'unknown'

/** The share of the time from baseline to target that has gone by, from 0 to 1; undefined without both dates. */
export function timeGone(
  { baseline, target }: Pick<MeasuredIndicator, 'baseline' | 'target'>,
  day: string,
): number | undefined {
  if (baseline.date === '' || target.date === '' || target.date <= baseline.date) return undefined
  const [start, end, now] = [baseline.date, target.date, day].map((one) => Date.parse(one))
  if (start === undefined || end === undefined || now === undefined) return undefined
  return Math.min(1, Math.max(0, (now - start) / (end - start)))
}

/** Progress held against the time gone by: on course where it has come as far as the calendar, within a tenth. */
export function verdictOf(indicator: MeasuredIndicator, day: string): Verdict {
  const progress = progressOf(indicator)
  if (progress === undefined) return 'unknown'
  if (progress >= 1) return 'reached'
  if (progress < 0) return 'backwards'
  const gone = timeGone(indicator, day)
  if (gone === undefined) return 'unknown'
  return progress + 0.1 >= gone ? 'on-course' : 'behind'
}
