/**
 * The texts of the reader's documents, passage by passage. A text is written in slices under an id of its own, between which other work
 * has its turn, and is nobody's until a document takes it; what nobody took, or no longer has, is swept away in slices too.
 */
import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { DocumentHeading, DocumentPassage } from '../api/views/documents.ts'
import type { WritableDatabase } from './open.ts'

/** Rows that are written or taken away at once: a few milliseconds' work. */
const slice = 500

/** Runs a write where the notebook can be written to, as `Notebook.write` does. */
export type Write = <T>(run: (db: WritableDatabase) => T) => T

type PassageRow = DocumentPassage & { readonly content: string; readonly place: number }

const insertPassage = 'INSERT INTO document_passage VALUES (@content, @place, @anchor, @form, @level, @page, @text)'

/** Notes that a text is nobody's: it is swept away unless a document takes it. */
export function dropContent(db: WritableDatabase, content: string, now: Date): void {
  db.prepare<[string, string]>('INSERT OR REPLACE INTO unused_content VALUES (?, ?)').run(content, now.toISOString())
}

/** Notes that a document has a text. */
export function takeContent(db: WritableDatabase, content: string): void {
  db.prepare<[string]>('DELETE FROM unused_content WHERE content = ?').run(content)
}

/** Writes passages of a text. @param from the place of the first */
export function insertPassages(
  db: WritableDatabase,
  content: string,
  passages: readonly DocumentPassage[],
  from = 0,
): void {
  const statement = db.prepare<PassageRow>(insertPassage)
  db.transaction(() => {
    passages.forEach((passage, at) => statement.run({ ...passage, content, place: from + at }))
  })()
}

/** True where no document has a text. */
export function isUnused(db: WritableDatabase, content: string): boolean {
  return db.prepare<[string]>('SELECT 1 FROM unused_content WHERE content = ?').get(content) !== undefined
}

/**
 * Writes a text that no document has yet.
 * @returns its id
 */
export async function writeContent(write: Write, passages: readonly DocumentPassage[], now: Date): Promise<string> {
  const content = `text-${randomBytes(8).toString('hex')}`
  write((db) => dropContent(db, content, now))
  try {
    for (let from = 0; from < passages.length; from += slice) {
      write((db) => insertPassages(db, content, passages.slice(from, from + slice), from))
      await setImmediate()
    }
  } catch (error) {
    await sweepContent(write, content)
    throw error
  }
  return content
}

/** Those that nobody has had for longer than this are left over from a program that was ended while it wrote. */
const age = 60 * 60 * 1000

/** The texts to sweep away. */
function unused(db: WritableDatabase, now: Date): string[] {
  return db
    .prepare<[string], string>('SELECT content FROM unused_content WHERE since < ? ORDER BY content')
    .pluck()
    .all(new Date(now.getTime() - age).toISOString())
}

/** Takes a text that no document has away, slice by slice. */
export async function sweepContent(write: Write, content: string): Promise<void> {
  for (let gone = slice; gone === slice;) {
    gone = write(
      (db) =>
        db
          .prepare<[string, string, number]>(
            `DELETE FROM document_passage WHERE content = ? AND place IN
             (SELECT place FROM document_passage WHERE content = ? ORDER BY place LIMIT ?)`,
          )
          .run(content, content, slice).changes,
    )
    await setImmediate()
  }
  write((db) => takeContent(db, content))
}

/** Takes away what was left over. */
export async function sweep(write: Write, now: Date): Promise<void> {
  for (const content of write((db) => unused(db, now))) await sweepContent(write, content)
}

const has = 'content = (SELECT content FROM document WHERE id = ?)'

/** The passages of a document in their order. @param from the place of the first, from 0; @param to the place after the last */
export function listPassages(
  db: WritableDatabase,
  id: string,
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): DocumentPassage[] {
  return db
    .prepare<[string, number, number], DocumentPassage>(
      `SELECT anchor, form, level, page, text FROM document_passage
       WHERE ${has} AND place >= ? AND place < ? ORDER BY place`,
    )
    .all(id, from, to)
}

export function findPassage(db: WritableDatabase, id: string, anchor: string): DocumentPassage | undefined {
  return db
    .prepare<[string, string], DocumentPassage>(
      `SELECT anchor, form, level, page, text FROM document_passage WHERE ${has} AND anchor = ?`,
    )
    .get(id, anchor)
}

export function listAnchors(db: WritableDatabase, id: string): string[] {
  return db.prepare<[string], string>(`SELECT anchor FROM document_passage WHERE ${has} ORDER BY place`).pluck().all(id)
}

export function listHeadings(db: WritableDatabase, id: string): (DocumentHeading & { readonly place: number })[] {
  return db
    .prepare<[string], DocumentHeading & { place: number }>(
      `SELECT anchor, level, page, text, place FROM document_passage
       WHERE ${has} AND form = 'heading' ORDER BY place`,
    )
    .all(id)
}

/** The last heading at or before a place, or ''. */
export function headingAt(db: WritableDatabase, id: string, place: number): string {
  return (
    db
      .prepare<[string, number], string>(
        `SELECT text FROM document_passage
         WHERE ${has} AND place <= ? AND form = 'heading' ORDER BY place DESC LIMIT 1`,
      )
      .pluck()
      .get(id, place) ?? ''
  )
}

/** How many passages a text has. */
export function countPassages(db: WritableDatabase, content: string): number {
  return (
    db.prepare<[string], number>('SELECT count(*) FROM document_passage WHERE content = ?').pluck().get(content) ?? 0
  )
}
