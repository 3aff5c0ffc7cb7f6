/**
 * Which kept states of a tool are dropped: one stays for each minute of the last hour, for each ten minutes of the last day,
 * for each day of the last month, and for each month before.
 */

interface Kept {
  readonly id: number
  /** ISO 8601, UTC. */
  readonly saved: string
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** States that share a slot stand for each other. */
function slotOf(saved: string, now: number): string {
  const time = Date.parse(saved)
  const age = now - time
  if (age < hour) return `minute ${Math.floor(time / minute)}`
  if (age < day) return `minutes ${Math.floor(time / (10 * minute))}`
  if (age < 31 * day) return `day ${saved.slice(0, 10)}`
  return `month ${saved.slice(0, 7)}`
}

/**
 * @param versions newest first; the newest of each slot stays
 * @returns ids of those to drop
 */
export function versionsToDrop(versions: readonly Kept[], now: Date): number[] {
  const taken = new Set<string>()
  return versions.flatMap(({ id, saved }) => {
    const slot = slotOf(saved, now.getTime())
    if (taken.has(slot)) return [id]
    taken.add(slot)
    return []
  })
}
