/** The reader's notes. */
import type { Note, Pinned } from '../api/views.ts'
import type { WritableDatabase } from './open.ts'

interface NoteRow {
  id: number
  kind: 'passage' | 'case'
  item: string
  part: string
  title_fr: string
  title_en: string
  quote: string
  text: string
  created: string
  updated: string
}

function toNote({ title_fr, title_en, ...row }: NoteRow): Note {
  return { ...row, title: { fr: title_fr, en: title_en } }
}

const columns = 'kind, item, part, title_fr, title_en, quote, text, created, updated'

const values = (note: Omit<Note, 'id'>) =>
  [
    note.kind,
    note.item,
    note.part,
    note.title.fr,
    note.title.en,
    note.quote,
    note.text,
    note.created,
    note.updated,
  ] as const

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
  about: { title: Note['title']; quote: string },
  text: string,
  now: Date,
): Note {
  const moment = now.toISOString()
  const note = { ...pinned, ...about, text, created: moment, updated: moment }
  const { lastInsertRowid } = db
    .prepare(`INSERT INTO note (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(...values(note))
  return { id: Number(lastInsertRowid), ...note }
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
  db.prepare(`INSERT OR REPLACE INTO note (id, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
    id,
    ...values(note),
  )
  return { id, ...note }
}
