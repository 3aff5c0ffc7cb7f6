/** The reader's own clusters, placed in a typology: their name and their answers. */
import { SavedAnswers, type SavedClassification } from '../api/views/classifications.ts'
import type { WritableDatabase } from './open.ts'

interface Row {
  id: number
  typology: string
  name: string
  answers: string
  created: string
  updated: string
}

/** Answers that no longer fit their schema (written by an older or newer app) count as not given; the row stays. */
function toAnswers(text: string): SavedAnswers {
  try {
    const parsed = SavedAnswers.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : {}
  } catch {
    // What is not JSON fits no schema.
    return {}
  }
}

const toSaved = (row: Row): SavedClassification => ({ ...row, answers: toAnswers(row.answers) })

/** All of them, the last changed first. */
export function listClassifications(db: WritableDatabase): SavedClassification[] {
  return db.prepare<[], Row>('SELECT * FROM classification ORDER BY updated DESC, id DESC').all().map(toSaved)
}

export function findClassification(db: WritableDatabase, id: number): SavedClassification | undefined {
  const row = db.prepare<[number], Row>('SELECT * FROM classification WHERE id = ?').get(id)
  return row && toSaved(row)
}

function kept(row: Row | undefined): SavedClassification {
  if (!row) throw new Error('SQLite gave no row back for a classification just kept')
  return toSaved(row)
}

type Values = Omit<Row, 'id'>
const columns = 'typology, name, answers, created, updated'
const placeholders = '@typology, @name, @answers, @created, @updated'

export function addClassification(
  db: WritableDatabase,
  added: Pick<SavedClassification, 'typology' | 'name' | 'answers'>,
  now: Date,
): SavedClassification {
  const moment = now.toISOString()
  const row = db
    .prepare<Values, Row>(`INSERT INTO classification (${columns}) VALUES (${placeholders}) RETURNING *`)
    .get({ ...added, answers: JSON.stringify(added.answers), created: moment, updated: moment })
  return kept(row)
}

/** What is left out stays as it is. */
export function changeClassification(
  db: WritableDatabase,
  id: number,
  change: Partial<Pick<SavedClassification, 'name' | 'answers'>>,
  now: Date,
): SavedClassification | undefined {
  db.prepare<[string | null, string | null, string, number]>(
    'UPDATE classification SET name = coalesce(?, name), answers = coalesce(?, answers), updated = ? WHERE id = ?',
  ).run(change.name ?? null, change.answers ? JSON.stringify(change.answers) : null, now.toISOString(), id)
  return findClassification(db, id)
}

export function removeClassification(db: WritableDatabase, id: number): SavedClassification | undefined {
  const removed = findClassification(db, id)
  db.prepare<[number]>('DELETE FROM classification WHERE id = ?').run(id)
  return removed
}

/** Puts a removed one back under its own id. */
export function restoreClassification(
  db: WritableDatabase,
  id: number,
  removed: Omit<SavedClassification, 'id'>,
): SavedClassification {
  const row = db
    .prepare<Row, Row>(
      `INSERT OR REPLACE INTO classification (id, ${columns}) VALUES (@id, ${placeholders}) RETURNING *`,
    )
    .get({ ...removed, id, answers: JSON.stringify(removed.answers) })
  return kept(row)
}
