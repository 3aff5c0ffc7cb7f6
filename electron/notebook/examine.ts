/** Looks at a notebook file without changing a byte of it: only what is found sound is opened for writing. */
import { existsSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'

/** The file is not a notebook, or is a broken one; it is to be set aside and kept. */
export class Damaged extends Error {}

/** Milliseconds to wait for another program that holds the file; whoever asks can ask again. */
export const lockTimeout = 250

export function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** True for another program holding the file. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code)
}

/** True for a place that cannot be written to, or is full. */
export function isUnwritable(error: unknown): boolean {
  if (error instanceof Database.SqliteError)
    return /^SQLITE_(READONLY|FULL|IOERR|CANTOPEN|PERM)/.test(error.code) && error.code !== 'SQLITE_IOERR_SHORT_READ'
  return (
    error instanceof Error &&
    'code' in error &&
    /^(EACCES|EPERM|EROFS|ENOSPC|EBUSY|EEXIST|ENOTDIR)$/.test(String(error.code))
  )
}

/** Errors of SQLite that are neither a lock nor a place that cannot be written to are the file's own. */
export function asDamage(error: unknown, file: string): unknown {
  return error instanceof Database.SqliteError && !isBusy(error) && !isUnwritable(error)
    ? new Damaged(file, { cause: error })
    : error
}

/** An unused database has no tables; a notebook has those that it had from its first version. */
function isNotebook(db: Database.Database, version: number): boolean {
  const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  return version === 0 ? tables.length === 0 : ['setting', 'bookmark', 'note'].every((name) => tables.includes(name))
}

function read(file: string, readonly: boolean): number {
  const db = new Database(file, { readonly, fileMustExist: true, timeout: lockTimeout })
  try {
    const version = versionOf(db)
    if (db.pragma('quick_check', { simple: true }) !== 'ok' || !isNotebook(db, version)) throw new Damaged(file)
    return version
  } finally {
    db.close()
  }
}

/**
 * The version of the notebook in a file.
 * @throws Damaged, or what SQLite throws where the file is held or cannot be read
 */
export function examine(file: string): number {
  const { size } = statSync(file)
  const journals = [`${file}-wal`, `${file}-shm`]
  const clean = !existsSync(`${file}-wal`)
  if (size === 0 || !statSync(file).isFile()) throw new Damaged(file)
  try {
    return read(file, true)
  } catch (error) {
    // A write that a crash cut short is taken back first, which only a connection that can write does.
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_READONLY')) return read(file, false)
    throw asDamage(error, file)
  } finally {
    // Reading leaves the journals that it made.
    if (clean) for (const journal of journals) rmSync(journal, { force: true })
  }
}
