/** Lists of parts with ids, changed without being touched; and the day of today. */

interface Part {
  readonly id: string
}

/** The list with one part changed. */
export function withChange<T extends Part>(list: readonly T[], id: string, change: Partial<T>): T[] {
  return list.map((one) => (one.id === id ? { ...one, ...change } : one))
}

export function without<T extends Part>(list: readonly T[], id: string): T[] {
  return list.filter((one) => one.id !== id)
}

/** A record without one of its keys. */
export function withoutKey<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key))
}

/** The day where the reader is, as 2026-03-01. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
