/** The files by which the reader attached originals of the documents; at most one of a document is not removed. */
import type { OriginalFile } from '../api/views/originals.ts'
import { findByHash } from './documents.ts'
import type { WritableDatabase } from './open.ts'

export type KeptOriginal = OriginalFile & { readonly source: string }

interface OriginalRow extends Omit<KeptOriginal, 'id' | 'fileName'> {
  readonly hash: string
  readonly file_name: string
}

const toKept = ({ hash: id, file_name: fileName, ...row }: OriginalRow): KeptOriginal => ({ ...row, id, fileName })

/** What the page is told of the file. */
export function fileOf({ id, fileName, format, size, how, passages, attached, removed }: KeptOriginal): OriginalFile {
  return { id, fileName, format, size, how, passages, attached, removed }
}

/** All of them, the last removed first. */
export function listOriginals(db: WritableDatabase): KeptOriginal[] {
  return db
    .prepare<[], OriginalRow>('SELECT * FROM attached_original ORDER BY removed DESC, attached DESC, hash')
    .all()
    .map(toKept)
}

export function findOriginal(db: WritableDatabase, id: string): KeptOriginal | undefined {
  const row = db.prepare<[string], OriginalRow>('SELECT * FROM attached_original WHERE hash = ?').get(id)
  return row && toKept(row)
}

/** The one of a document that is shown. */
export function findAttached(db: WritableDatabase, source: string): KeptOriginal | undefined {
  const row = db
    .prepare<[string], OriginalRow>('SELECT * FROM attached_original WHERE source = ? AND removed IS NULL')
    .get(source)
  return row && toKept(row)
}

function setAside(db: WritableDatabase, source: string, moment: string): void {
  db.prepare<[string, string]>('UPDATE attached_original SET removed = ? WHERE source = ? AND removed IS NULL').run(
    moment,
    source,
  )
}

/** Attaches a file; another one of the same document is set aside. */
export function attachOriginal(db: WritableDatabase, { id, fileName, ...rest }: KeptOriginal, now: Date): void {
  db.transaction(() => {
    setAside(db, rest.source, now.toISOString())
    db.prepare<OriginalRow>(
      `INSERT OR REPLACE INTO attached_original (hash, source, file_name, format, size, how, passages, attached, removed)
       VALUES (@hash, @source, @file_name, @format, @size, @how, @passages, @attached, @removed)`,
    ).run({ ...rest, hash: id, file_name: fileName })
  })()
}

/** Takes a file away, or puts it back in the place of another one of its document. */
export function changeOriginal(
  db: WritableDatabase,
  id: string,
  removed: boolean,
  now: Date,
): KeptOriginal | undefined {
  const present = findOriginal(db, id)
  if (!present || (present.removed !== null) === removed) return present
  db.transaction(() => {
    setAside(db, present.source, now.toISOString())
    if (!removed) db.prepare<[string]>('UPDATE attached_original SET removed = NULL WHERE hash = ?').run(id)
  })()
  return findOriginal(db, id)
}

/** Keeps how many passages another edition of the library finds in a file. */
export function countOriginal(db: WritableDatabase, id: string, passages: number): void {
  db.prepare<[number, string]>('UPDATE attached_original SET passages = ? WHERE hash = ?').run(passages, id)
}

/** Forgets a file that was taken away. */
export function deleteOriginal(db: WritableDatabase, id: string): void {
  db.prepare<[string]>('DELETE FROM attached_original WHERE hash = ?').run(id)
}

/** True where a kept file is still that of a document or of an original. */
export function isFileUsed(db: WritableDatabase, hash: string): boolean {
  return findByHash(db, hash) !== undefined || findOriginal(db, hash) !== undefined
}
