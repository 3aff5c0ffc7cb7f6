/** The reader's own documents as the notebook keeps them. */
import type { DocumentCard, DocumentHeading, DocumentPassage } from '../api/views/documents.ts'
import type { WritableDatabase } from './open.ts'

export type KeptDocument = DocumentCard & {
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string
}

/** What was read in a file. */
export type DocumentContent = Pick<DocumentCard, 'format' | 'title' | 'language' | 'pages'> & {
  readonly passages: readonly DocumentPassage[]
}

interface DocumentRow extends Omit<KeptDocument, 'fileName'> {
  readonly file_name: string
}

type PassageRow = DocumentPassage & { readonly document: string; readonly place: number }

const toKept = ({ file_name: fileName, ...row }: DocumentRow): KeptDocument => ({ ...row, fileName })

/** What the page is told: all but the checksum. */
export function cardOf(kept: KeptDocument): DocumentCard {
  const { id, title, fileName, format, language, pages, size, passages, imported, removed } = kept
  return { id, title, fileName, format, language, pages, size, passages, imported, removed }
}

/** All documents, those that were removed among them, the last imported first. */
export function listDocuments(db: WritableDatabase): KeptDocument[] {
  return db.prepare<[], DocumentRow>('SELECT * FROM document ORDER BY imported DESC, id').all().map(toKept)
}

export function findDocument(db: WritableDatabase, id: string): KeptDocument | undefined {
  const row = db.prepare<[string], DocumentRow>('SELECT * FROM document WHERE id = ?').get(id)
  return row && toKept(row)
}

/** The document of the very same file; one that was not removed before one that was. */
export function findByHash(db: WritableDatabase, hash: string): KeptDocument | undefined {
  const row = db
    .prepare<[string], DocumentRow>('SELECT * FROM document WHERE hash = ? ORDER BY removed IS NOT NULL, imported DESC')
    .get(hash)
  return row && toKept(row)
}

/** The document, not removed, that came from a file of this name. */
export function findByName(db: WritableDatabase, fileName: string): KeptDocument | undefined {
  const row = db
    .prepare<[string], DocumentRow>(
      'SELECT * FROM document WHERE file_name = ? AND removed IS NULL ORDER BY imported DESC',
    )
    .get(fileName)
  return row && toKept(row)
}

const insertDocument = `INSERT INTO document
  (id, title, file_name, format, language, pages, size, hash, passages, imported, removed)
  VALUES (@id, @title, @file_name, @format, @language, @pages, @size, @hash, @passages, @imported, @removed)`

function insert(db: WritableDatabase, { fileName, ...document }: KeptDocument): void {
  db.prepare<DocumentRow>(insertDocument).run({ ...document, file_name: fileName })
}

function insertPassages(db: WritableDatabase, document: string, passages: readonly DocumentPassage[]): void {
  const statement = db.prepare<PassageRow>(
    'INSERT INTO document_passage VALUES (@document, @place, @anchor, @form, @level, @page, @text)',
  )
  passages.forEach((passage, place) => statement.run({ ...passage, document, place }))
}

/** What is known of a file beside what is in it. */
export type FileFacts = Pick<KeptDocument, 'id' | 'fileName' | 'size' | 'hash'>

function keptOf(facts: FileFacts, read: DocumentContent, now: Date): KeptDocument {
  const { title, format, language, pages, passages } = read
  return {
    ...facts,
    title,
    format,
    language,
    pages,
    passages: passages.length,
    imported: now.toISOString(),
    removed: null,
  }
}

export function addDocument(db: WritableDatabase, facts: FileFacts, read: DocumentContent, now: Date): KeptDocument {
  const kept = keptOf(facts, read, now)
  db.transaction(() => {
    insert(db, kept)
    insertPassages(db, kept.id, read.passages)
  })()
  return kept
}

/**
 * Puts another file in the place of a document. What was there becomes a document of its own among the removed ones, so that it can be had
 * back; notes and bookmarks stay with the document of this id, and with the words that they were made on.
 * @param asideId the id that what was there gets
 */
export function replaceDocument(
  db: WritableDatabase,
  present: KeptDocument,
  asideId: string,
  facts: Omit<FileFacts, 'id'>,
  read: DocumentContent,
  now: Date,
): KeptDocument {
  const kept = keptOf({ ...facts, id: present.id }, read, now)
  db.transaction(() => {
    insert(db, { ...present, id: asideId, removed: now.toISOString() })
    db.prepare<[string, string]>('UPDATE document_passage SET document = ? WHERE document = ?').run(asideId, present.id)
    db.prepare<[string]>('DELETE FROM document WHERE id = ?').run(present.id)
    insert(db, kept)
    insertPassages(db, kept.id, read.passages)
  })()
  return kept
}

export interface DocumentChange {
  readonly title?: string
  readonly removed?: boolean
}

export function changeDocument(
  db: WritableDatabase,
  id: string,
  change: DocumentChange,
  now: Date,
): KeptDocument | undefined {
  const present = findDocument(db, id)
  if (!present) return undefined
  const { title = present.title } = change
  const removed = change.removed === undefined ? present.removed : change.removed ? now.toISOString() : null
  db.prepare<[string, string | null, string]>('UPDATE document SET title = ?, removed = ? WHERE id = ?').run(
    title,
    removed,
    id,
  )
  return findDocument(db, id)
}

/** Takes a document that was removed away for good. */
export function deleteDocument(db: WritableDatabase, id: string): void {
  db.transaction(() => {
    db.prepare<[string]>('DELETE FROM document_passage WHERE document = ?').run(id)
    db.prepare<[string]>('DELETE FROM document WHERE id = ?').run(id)
  })()
}

/** Its passages in their order. @param from the place of the first, from 0; @param to the place after the last */
export function listPassages(
  db: WritableDatabase,
  id: string,
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): DocumentPassage[] {
  return db
    .prepare<[string, number, number], DocumentPassage>(
      `SELECT anchor, form, level, page, text FROM document_passage
       WHERE document = ? AND place >= ? AND place < ? ORDER BY place`,
    )
    .all(id, from, to)
}

export function findPassage(db: WritableDatabase, id: string, anchor: string): DocumentPassage | undefined {
  return db
    .prepare<[string, string], DocumentPassage>(
      'SELECT anchor, form, level, page, text FROM document_passage WHERE document = ? AND anchor = ?',
    )
    .get(id, anchor)
}

export function listAnchors(db: WritableDatabase, id: string): string[] {
  return db
    .prepare<[string], string>('SELECT anchor FROM document_passage WHERE document = ? ORDER BY place')
    .pluck()
    .all(id)
}

export function listHeadings(db: WritableDatabase, id: string): (DocumentHeading & { readonly place: number })[] {
  return db
    .prepare<[string], DocumentHeading & { place: number }>(
      `SELECT anchor, level, page, text, place FROM document_passage
       WHERE document = ? AND form = 'heading' ORDER BY place`,
    )
    .all(id)
}

/** The last heading at or before a place, or ''. */
export function headingAt(db: WritableDatabase, id: string, place: number): string {
  return (
    db
      .prepare<[string, number], string>(
        `SELECT text FROM document_passage
         WHERE document = ? AND place <= ? AND form = 'heading' ORDER BY place DESC LIMIT 1`,
      )
      .pluck()
      .get(id, place) ?? ''
  )
}
