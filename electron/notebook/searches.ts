/** Searches that the reader made: those that are kept, and the last ones. */
import { z } from 'zod'
import { PastSearch } from '../api/views/index.ts'
import type { WritableDatabase } from './open.ts'
import { readSetting, writeSetting } from './settings.ts'

/** How many are remembered; of those that are kept, how many there may be. */
export const mostRecent = 20
export const mostSaved = 100

const PastSearches = z.array(PastSearch)

/** Those that are kept first, then the last ones; the last made first in each. */
export function listSearches(db: WritableDatabase): PastSearch[] {
  return readSetting(db, 'searches', PastSearches) ?? []
}

function keep(db: WritableDatabase, searches: readonly PastSearch[]): PastSearch[] {
  const kept = [
    ...searches.filter(({ saved }) => saved).slice(0, mostSaved),
    ...searches.filter(({ saved }) => !saved).slice(0, mostRecent),
  ]
  writeSetting(db, 'searches', kept)
  return kept
}

/** Notes that a search was made. @param saved whether it is to be kept; as it was where left out */
export function addSearch(db: WritableDatabase, query: string, saved: boolean | undefined, now: Date): PastSearch[] {
  const others = listSearches(db)
  const known = others.find((one) => one.query === query)
  const search = { query, saved: saved ?? known?.saved ?? false, when: now.toISOString() }
  return keep(db, [search, ...others.filter((one) => one.query !== query)])
}

export function removeSearch(db: WritableDatabase, query: string): void {
  keep(
    db,
    listSearches(db).filter((one) => one.query !== query),
  )
}
