/** Calendar days as numbers to reckon with: days since 1970-01-01. */

const dayLength = 86_400_000

/** @param day as 2026-03-01 */
export function toNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength)
}

export function toDay(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10)
}

/** A day so many days later; '' stays ''. */
export function shift(day: string, by: number): string {
  return day === '' ? '' : toDay(toNumber(day) + by)
}
