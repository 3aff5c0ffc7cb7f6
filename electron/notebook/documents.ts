/** The reader's own documents as the notebook keeps them. */
import type { DocumentCard, DocumentPassage } from '../api/views/documents.ts'
import { dropContent, takeContent } from './contents.ts'
import type { WritableDatabase } from './open.ts'

export type KeptDocument = DocumentCard & {
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string
  /** The id of its text, which `contents.ts` keeps. */
  readonly content: string
}

/** What was read in a file. */
export type DocumentContent = Pick<DocumentCard, 'format' | 'title' | 'language' | 'pages'> & {
  readonly passages: readonly DocumentPassage[]
}

/** What was read in a file whose text is kept already. */
export type KeptContent = Pick<KeptDocument, 'format' | 'title' | 'language' | 'pages' | 'passages' | 'content'>

interface DocumentRow extends Omit<KeptDocument, 'fileName'> {
  readonly file_name: string
}

const toKept = ({ file_name: fileName, ...row }: DocumentRow): KeptDocument => ({ ...row, fileName })

/** What the page is told: all but the checksum and the id of the text. */
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

/** The reader's own document, not removed and of no pack, that came from a file of this name. */
export function findByName(db: WritableDatabase, fileName: string): KeptDocument | undefined {
  const row = db
    .prepare<[string], DocumentRow>(
      `SELECT * FROM document WHERE file_name = ? AND removed IS NULL
       AND id NOT IN (SELECT document FROM pack_document) ORDER BY imported DESC`,
    )
    .get(fileName)
  return row && toKept(row)
}

const insertDocument = `INSERT INTO document
  (id, title, file_name, format, language, pages, size, hash, passages, imported, removed, content)
  VALUES (@id, @title, @file_name, @format, @language, @pages, @size, @hash, @passages, @imported, @removed, @content)`

function insert(db: WritableDatabase, { fileName, ...document }: KeptDocument): void {
  db.prepare<DocumentRow>(insertDocument).run({ ...document, file_name: fileName })
}

const updateDocument = `UPDATE document SET title = @title, file_name = @file_name, format = @format, language = @language,
  pages = @pages, size = @size, hash = @hash, passages = @passages, imported = @imported, removed = @removed, content = @content
  WHERE id = @id`

/** Gives a document that is there other facts and another text; its id and what hangs on it stay. */
export function updateKept(db: WritableDatabase, { fileName, ...document }: KeptDocument): void {
  db.prepare<DocumentRow>(updateDocument).run({ ...document, file_name: fileName })
}

/** What is known of a file beside what is in it. */
export type FileFacts = Pick<KeptDocument, 'id' | 'fileName' | 'size' | 'hash'>

/** @param read whose text is kept already, and becomes that of this document */
export function addDocument(db: WritableDatabase, facts: FileFacts, read: KeptContent, now: Date): KeptDocument {
  const kept = { ...facts, ...read, imported: now.toISOString(), removed: null }
  db.transaction(() => {
    insert(db, kept)
    takeContent(db, kept.content)
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
  read: KeptContent,
  now: Date,
): KeptDocument {
  const kept = { ...facts, ...read, id: present.id, imported: now.toISOString(), removed: null }
  db.transaction(() => {
    insert(db, { ...present, id: asideId, removed: now.toISOString() })
    updateKept(db, kept)
    takeContent(db, kept.content)
  })()
  return kept
}

/** Removes a document, or puts it back. @param removed when, or null */
export function setRemoved(db: WritableDatabase, id: string, removed: string | null): void {
  db.prepare<[string | null, string]>('UPDATE document SET removed = ? WHERE id = ?').run(removed, id)
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

/** Takes a document that was removed away for good; its text is left to `sweep`. */
export function deleteDocument(db: WritableDatabase, { id, content }: KeptDocument, now: Date): void {
  db.transaction(() => {
    db.prepare<[string]>('DELETE FROM document WHERE id = ?').run(id)
    dropContent(db, content, now)
  })()
}
