/** The reader's notes. */
import type { Note, Pinned } from '../api/views/notebook.ts'
import type { WritableDatabase } from './open.ts'

interface NoteRow {
  id: number
  kind: Pinned['kind']
  item: string
  part: string
  title_fr: string
  title_en: string
  quote_fr: string
  quote_en: string
  text: string
  created: string
  updated: string
}

function toNote({ title_fr, title_en, quote_fr, quote_en, ...row }: NoteRow): Note {
  return { ...row, title: { fr: title_fr, en: title_en }, quote: { fr: quote_fr, en: quote_en } }
}

const columns = 'kind, item, part, title_fr, title_en, quote_fr, quote_en, text, created, updated'

const placeholders = '@kind, @item, @part, @title_fr, @title_en, @quote_fr, @quote_en, @text, @created, @updated'

type Values = Omit<NoteRow, 'id'>

const toValues = ({ title, kind, item, part, quote, text, created, updated }: Omit<Note, 'id'>): Values => ({
  kind,
  item,
  part,
  title_fr: title.fr,
  title_en: title.en,
  quote_fr: quote.fr,
  quote_en: quote.en,
  text,
  created,
  updated,
})

/** All notes, the last changed first. */
export function listNotes(db: WritableDatabase): Note[] {
  return db.prepare<[], NoteRow>('SELECT * FROM note ORDER BY updated DESC, id DESC').all().map(toNote)
}

export function findNote(db: WritableDatabase, id: number): Note | undefined {
  const row = db.prepare<[number], NoteRow>('SELECT * FROM note WHERE id = ?').get(id)
  return row && toNote(row)
}

/** @param about the words of what the note is pinned to, kept with it */
export function addNote(
  db: WritableDatabase,
  pinned: Pinned,
  about: Pick<Note, 'title' | 'quote'>,
  text: string,
  now: Date,
): Note {
  const moment = now.toISOString()
  const note = { ...pinned, ...about, text, created: moment, updated: moment }
  const row = db
    .prepare<Values, NoteRow>(`INSERT INTO note (${columns}) VALUES (${placeholders}) RETURNING *`)
    .get(toValues(note))
  return kept(row)
}

/** The row as it was kept: half of a surrogate pair, which UTF-8 has no form for, is another character there. */
function kept(row: NoteRow | undefined): Note {
  if (!row) throw new Error('SQLite gave no row back for a note just kept')
  return toNote(row)
}

export function changeNote(db: WritableDatabase, id: number, text: string, now: Date): Note | undefined {
  db.prepare<[string, string, number]>('UPDATE note SET text = ?, updated = ? WHERE id = ?').run(
    text,
    now.toISOString(),
    id,
  )
  return findNote(db, id)
}

export function removeNote(db: WritableDatabase, id: number): Note | undefined {
  const note = findNote(db, id)
  db.prepare<[number]>('DELETE FROM note WHERE id = ?').run(id)
  return note
}

/** Puts a removed note back under its own id. */
export function restoreNote(db: WritableDatabase, id: number, note: Omit<Note, 'id'>): Note {
  const row = db
    .prepare<NoteRow, NoteRow>(`INSERT OR REPLACE INTO note (id, ${columns}) VALUES (@id, ${placeholders}) RETURNING *`)
    .get({ id, ...toValues(note) })
  return kept(row)
}
