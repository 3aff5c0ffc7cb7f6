/** Finds records by what is typed, without regard to case and accents. */
import { fold } from './fold.ts'

/** A test of records by their words, which are folded once for each record; nothing typed finds all. */
export function makeFinder<T extends object>(words: (one: T) => readonly string[]): (one: T, typed: string) => boolean {
  const folded = new WeakMap<T, string>()
  return (one, typed) => {
    const query = fold(typed.trim())
    if (query === '') return true
    const text = folded.get(one) ?? words(one).map(fold).join('\n')
    folded.set(one, text)
    return text.includes(query)
  }
}
