/** Filters of the cases that the reader saved. */
import type { SavedFilter } from '../api/views/notebook.ts'
import type { WritableDatabase } from './open.ts'

type Values = Omit<SavedFilter, 'id'>

/** All of them, by the time at which they were saved, the newest first. */
export function listSavedFilters(db: WritableDatabase): SavedFilter[] {
  return db.prepare<[], SavedFilter>('SELECT * FROM saved_filter ORDER BY created DESC, id DESC').all()
}

function findSavedFilter(db: WritableDatabase, id: number): SavedFilter | undefined {
  return db.prepare<[number], SavedFilter>('SELECT * FROM saved_filter WHERE id = ?').get(id)
}

export function addSavedFilter(
  db: WritableDatabase,
  { name, search }: Pick<SavedFilter, 'name' | 'search'>,
  now: Date,
): SavedFilter {
  const moment = now.toISOString()
  const row = db
    .prepare<Values, SavedFilter>(
      'INSERT INTO saved_filter (name, search, created, updated) VALUES (@name, @search, @created, @updated) RETURNING *',
    )
    .get({ name, search, created: moment, updated: moment })
  return kept(row)
}

function kept(row: SavedFilter | undefined): SavedFilter {
  if (!row) throw new Error('SQLite gave no row back for a filter just kept')
  return row
}

export function renameSavedFilter(db: WritableDatabase, id: number, name: string, now: Date): SavedFilter | undefined {
  db.prepare<[string, string, number]>('UPDATE saved_filter SET name = ?, updated = ? WHERE id = ?').run(
    name,
    now.toISOString(),
    id,
  )
  return findSavedFilter(db, id)
}

export function removeSavedFilter(db: WritableDatabase, id: number): SavedFilter | undefined {
  const filter = findSavedFilter(db, id)
  db.prepare<[number]>('DELETE FROM saved_filter WHERE id = ?').run(id)
  return filter
}

/** Puts a removed filter back under its own id; what is there already is newer and stays. */
export function restoreSavedFilter(db: WritableDatabase, id: number, filter: Values): SavedFilter {
  db.prepare<SavedFilter>('INSERT OR IGNORE INTO saved_filter VALUES (@id, @name, @search, @created, @updated)').run({
    id,
    ...filter,
  })
  return kept(findSavedFilter(db, id))
}
