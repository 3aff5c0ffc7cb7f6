/** Calendar days where the reader is. */

const two = (value: number) => String(value).padStart(2, '0')

/** The day of a moment, as 2026-03-01. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** The moment at which the day after `count` days begins; 1 is tomorrow. */
export function startOfDay(now: Date, count: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + count)
}
