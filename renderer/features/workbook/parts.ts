/** Lists of parts with ids, changed without being touched. */

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
