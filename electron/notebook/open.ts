/** Opens notebook.sqlite: migrates it, or says why it cannot be written to, losing nothing either way. */
import { accessSync, constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import type { NotebookStatus } from '../api/views/notebook.ts'
import { lastGoodBackup, listBackups, makeBackup, stamp, syncFile } from './backup.ts'
import { asDamage, Damaged, examine, isBusy, isUnwritable, lockTimeout, versionOf } from './examine.ts'
import { migrations, type Migration } from './migrations/index.ts'

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

/** Makes a folder and those above it. Node's own way never ends where a file system answers "no such folder" for good. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another program can have made it meanwhile.
    if (!existsSync(folder)) throw error
  }
}

function isWritable(folder: string): boolean {
  // Of this process alone: two that start at once must not take each other's away.
  const file = join(folder, `.grappe-write-test-${process.pid}`)
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
    // An access check can pass where a write does not (a read-only mount, as root): a real write settles it.
    const probe = new Database(file)
    probe.pragma('user_version = 1')
    probe.close()
    return true
  } catch {
    return false
  } finally {
    // Removing from a folder that could not be made can fail in its turn.
    if (existsSync(folder)) rmSync(file, { force: true })
  }
}

/** @throws where the backup or a migration fails; the file is then as it was */
function migrate(db: Database.Database, folder: string, now: Date, history: readonly Migration[]): void {
  const version = versionOf(db)
  const ahead = history.filter((migration) => migration.version > version)
  const last = ahead.at(-1)
  if (!last) return
  if (version > 0) makeBackup(db, backupsFolder(folder), now, `before-v${last.version}`)
  db.transaction(() => {
    for (const migration of ahead) {
      db.exec(migration.sql)
      db.pragma(`user_version = ${migration.version}`)
    }
  })()
}

function backUpDaily(db: Database.Database, folder: string, now: Date): void {
  const newest = listBackups(backupsFolder(folder))[0]
  if (!hasContent(db) || (newest && now.getTime() - Date.parse(newest.made) <= backupAge)) return
  try {
    makeBackup(db, backupsFolder(folder), now)
  } catch (error) {
    // A full disk must not keep the notes from being read; the status says how old the last backup is.
    if (!isUnwritable(error)) throw error
  }
}

/** Opens a file that was found sound, or makes it. */
function prepare(file: string, folder: string, now: Date, history: readonly Migration[]): WritableDatabase {
  const db = new Database(file, { timeout: lockTimeout })
  try {
    // A file that may not be written to opens all the same, and would fail at the first note.
    db.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${versionOf(db)}; ROLLBACK`)
    db.pragma('journal_mode = WAL')
    db.pragma('foreign_keys = ON')
    db.pragma('synchronous = FULL')
    migrate(db, folder, now, history)
    backUpDaily(db, folder, now)
    return db as WritableDatabase
  } catch (error) {
    db.close()
    throw asDamage(error, file)
  }
}

/** Tables of what the reader made; a notebook that has none of it needs no backup. */
const made = [
  'note',
  'bookmark',
  'highlight',
  'saved_filter',
  'cluster',
  'classification',
  'learning_mark',
  'exercise',
  'answer',
  'assessment_level',
  'document',
  'made_pack',
]

function hasContent(db: Database.Database): boolean {
  return made.some((table) => db.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined)
}

/** Sets a file and its journals aside under a name that says when; nothing is thrown away or overwritten. */
function setAside(file: string, now: Date, why: string): string {
  const name = (count: number) =>
    file.replace(/\.sqlite$/, `-${why}-${stamp(now)}${count > 1 ? `-${count}` : ''}.sqlite`)
  let count = 1
  while (existsSync(name(count))) count++
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${name(count)}${suffix}`)
  return name(count)
}

/** Opens the file, or undefined where it is of a later version. */
function openFile(file: string, folder: string, now: Date, history: readonly Migration[]) {
  if (existsSync(file) && examine(file) > (history.at(-1)?.version ?? 0)) return undefined
  return prepare(file, folder, now, history)
}

/**
 * Opens the notebook of a data folder, making folder and file where there are none.
 * A damaged file is set aside and an empty notebook takes its place; a file from a later version is left untouched.
 * Never throws for what can befall a file: the status tells of it.
 */
export function openNotebookFile(folder: string, now: Date, history: readonly Migration[] = migrations): Opened {
  const file = join(folder, 'notebook.sqlite')
  const status = (state: NotebookStatus['state'], kept: string | null = null): NotebookStatus => ({
    state,
    file,
    kept,
    backup: lastGoodBackup(backupsFolder(folder)) ?? null,
  })
  const closed = (state: NotebookStatus['state']): Opened => ({ db: undefined, status: status(state) })
  if (!isWritable(folder)) return closed('read-only')
  let kept: string | null = null
  const open = () => {
    const db = openFile(file, folder, now, history)
    return db ? { db, status: status(kept === null ? 'ready' : 'recovered', kept) } : closed('newer')
  }
  try {
    try {
      return open()
    } catch (error) {
      if (!(error instanceof Damaged)) throw error
      kept = setAside(file, now, 'damaged')
      return open()
    }
  } catch (error) {
    if (isBusy(error)) return closed('busy')
    if (isUnwritable(error)) return closed('read-only')
    throw error
  }
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
