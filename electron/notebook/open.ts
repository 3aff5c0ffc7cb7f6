/** Opens notebook.sqlite: migrates it, or says why it cannot be written to, losing nothing either way. */
import { accessSync, constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import type { NotebookStatus } from '../api/views.ts'
import { lastGoodBackup, listBackups, makeBackup, stamp, syncFile } from './backup.ts'
import { migrations, notebookVersion } from './migrations/index.ts'

/** A connection that the user's own data are written through. */
export type WritableDatabase = Database.Database & { readonly writable: unique symbol }

export interface Opened {
  /** Undefined where nothing can be written. */
  readonly db: WritableDatabase | undefined
  readonly status: NotebookStatus
}

export const backupsFolder = (folder: string) => join(folder, 'backups')

/** A backup is made at opening where the last one is older than this many milliseconds. */
const backupAge = 24 * 60 * 60 * 1000

class Damaged extends Error {}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    // An access check can pass where a write does not (a read-only mount, as root): a real write settles it.
    const probe = new Database(join(folder, '.grappe-write-test'))
    probe.pragma('user_version = 1')
    probe.close()
    return true
  } catch {
    return false
  } finally {
    rmSync(join(folder, '.grappe-write-test'), { force: true })
  }
}

function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** @throws Damaged where SQLite cannot read the file */
function connect(file: string): Database.Database {
  let db: Database.Database | undefined
  try {
    db = new Database(file)
    if (db.pragma('quick_check', { simple: true }) !== 'ok') throw new Damaged(file)
    return db
  } catch (error) {
    db?.close()
    if (error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED|CANTOPEN)/.test(error.code)) throw error
    throw new Damaged(file, { cause: error })
  }
}

function migrate(db: Database.Database, folder: string, now: Date): void {
  const version = versionOf(db)
  const ahead = migrations.filter((migration) => migration.version > version)
  if (ahead.length === 0) return
  if (version > 0) makeBackup(db, backupsFolder(folder), now, `before-v${notebookVersion}`)
  for (const migration of ahead) {
    db.transaction(() => {
      db.exec(migration.sql)
      db.pragma(`user_version = ${migration.version}`)
    })()
  }
}

function prepare(db: Database.Database, folder: string, now: Date): WritableDatabase {
  db.pragma('journal_mode = WAL')
  db.pragma('foreign_keys = ON')
  db.pragma('synchronous = FULL')
  migrate(db, folder, now)
  const newest = listBackups(backupsFolder(folder))[0]
  if (hasContent(db) && (!newest || now.getTime() - Date.parse(newest.made) > backupAge))
    makeBackup(db, backupsFolder(folder), now)
  return db as WritableDatabase
}

function hasContent(db: Database.Database): boolean {
  return db.prepare('SELECT 1 FROM note UNION ALL SELECT 1 FROM bookmark LIMIT 1').get() !== undefined
}

/** Sets a file and its journals aside under a name that says when; nothing is thrown away. */
function setAside(file: string, now: Date, why: string): string {
  const aside = file.replace(/\.sqlite$/, `-${why}-${stamp(now)}.sqlite`)
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${aside}${suffix}`)
  return aside
}

/**
 * Opens the notebook of a data folder, making folder and file where there are none.
 * A damaged file is set aside and an empty notebook takes its place; a file from a later version is left untouched.
 */
export function openNotebookFile(folder: string, now: Date): Opened {
  const file = join(folder, 'notebook.sqlite')
  const status = (state: NotebookStatus['state'], kept: string | null = null): NotebookStatus => ({
    state,
    file,
    kept,
    backup: lastGoodBackup(backupsFolder(folder)) ?? null,
  })
  if (!isWritable(folder)) return { db: undefined, status: status('read-only') }
  let kept: string | null = null
  let db: Database.Database
  try {
    db = connect(file)
  } catch (error) {
    if (!(error instanceof Damaged)) throw error
    kept = setAside(file, now, 'damaged')
    db = connect(file)
  }
  if (versionOf(db) > notebookVersion) {
    db.close()
    return { db: undefined, status: status('newer') }
  }
  return { db: prepare(db, folder, now), status: status(kept === null ? 'ready' : 'recovered', kept) }
}

/**
 * Puts a backup in the notebook's place; the present one is set aside first, so that nothing is lost either way.
 * @param present the open connection, which this closes
 * @returns the notebook opened again
 */
export function restoreBackup(
  present: WritableDatabase | undefined,
  folder: string,
  backup: string,
  now: Date,
): Opened {
  const file = join(folder, 'notebook.sqlite')
  const temporary = `${file}.new`
  copyFileSync(backup, temporary)
  syncFile(temporary)
  present?.close()
  const kept = existsSync(file) ? setAside(file, now, 'replaced') : null
  renameSync(temporary, file)
  const opened = openNotebookFile(folder, now)
  return { db: opened.db, status: { ...opened.status, kept: kept && join(folder, basename(kept)) } }
}
