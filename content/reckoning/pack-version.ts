/** Versions of content packs: numbers joined by points or hyphens, of which the first that differs decides. */

const numbersOf = (version: string) => version.split(/[.-]/).map(Number)

/** Below 0 where the first is the older one, 0 where they are the same, above 0 where it is the later one. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [numbersOf(one), numbersOf(other)]
  for (let at = 0; at < Math.max(first.length, second.length); at++) {
    // 2026-11-29 is the same as 2026-11-29.0.
    const difference = (first[at] ?? 0) - (second[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const dated = /^\d{4}-\d{2}-\d{2}(?:\.\d+)?$/

/**
 * The version to propose after another one: the next number, or the day with a number behind it.
 * @param last undefined for the first one
 * @param today as 2026-03-01
 */
export function nextVersion(last: string | undefined, today: string): string {
  const fresh = `${today}.1`
  if (last === undefined || (dated.test(last) && compareVersions(last, fresh) < 0)) return fresh
  if (/^\d{4}-\d{2}-\d{2}$/.test(last)) return `${last}.1`
  return last.replace(/\d+$/, (number) => String(Number(number) + 1))
}
