/** How far each document has been read. */
import type { Reading } from '../api/views/highlights.ts'
import type { Bilingual } from '../../content/schema/common.ts'
import type { WritableDatabase } from './open.ts'

interface ReadingRow {
  source: string
  anchor: string
  title_fr: string
  title_en: string
  updated: string
}

function toReading(db: WritableDatabase, { title_fr, title_en, ...row }: ReadingRow): Reading {
  const read = db
    .prepare<[string], string>('SELECT anchor FROM passage_read WHERE source = ? ORDER BY anchor')
    .pluck()
    .all(row.source)
  return { ...row, title: { fr: title_fr, en: title_en }, read }
}

/** Every document that was opened, the last one first. */
export function listReadings(db: WritableDatabase): Reading[] {
  return db
    .prepare<[], ReadingRow>('SELECT * FROM reading ORDER BY updated DESC, source')
    .all()
    .map((row) => toReading(db, row))
}

export function findReading(db: WritableDatabase, source: string): Reading | undefined {
  const row = db.prepare<[string], ReadingRow>('SELECT * FROM reading WHERE source = ?').get(source)
  return row && toReading(db, row)
}

/**
 * Keeps where reading stands, and adds to what was read; nothing that was read is taken away.
 * @param title what the place is called, kept with it
 */
export function keepReading(
  db: WritableDatabase,
  place: Pick<Reading, 'source' | 'anchor' | 'read'>,
  title: Bilingual,
  now: Date,
): Reading {
  const { source, anchor, read } = place
  const row: ReadingRow = { source, anchor, title_fr: title.fr, title_en: title.en, updated: now.toISOString() }
  db.transaction(() => {
    db.prepare<ReadingRow>(
      'INSERT OR REPLACE INTO reading VALUES (@source, @anchor, @title_fr, @title_en, @updated)',
    ).run(row)
    const add = db.prepare<[string, string]>('INSERT OR IGNORE INTO passage_read VALUES (?, ?)')
    for (const one of read) add.run(source, one)
  })()
  return toReading(db, row)
}

/** Forgets how far a document was read, and gives back what is forgotten. */
export function forgetReading(db: WritableDatabase, source: string): Reading | undefined {
  const reading = findReading(db, source)
  db.transaction(() => {
    db.prepare<[string]>('DELETE FROM reading WHERE source = ?').run(source)
    db.prepare<[string]>('DELETE FROM passage_read WHERE source = ?').run(source)
  })()
  return reading
}
