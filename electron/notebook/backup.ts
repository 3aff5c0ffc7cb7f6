/** Copies of the notebook: made whole, checked, and kept by age. */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { Damaged } from './examine.ts'

/** A backup and the moment it was made. */
export interface Backup {
  readonly file: string
  readonly made: string
}

/** How many backups stay; the oldest go first. */
const kept = 10

const nameForm = /^notebook-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z(?:-[\w-]+)?\.sqlite$/

/** A moment as a file name can hold it on every system. */
export function stamp(moment: Date): string {
  return moment.toISOString().replace(/[:.]/g, '-')
}

/** True where the file opens, has been a notebook, and SQLite finds nothing wrong in it. */
export function isSound(file: string): boolean {
  let db: Database.Database | undefined
  try {
    db = new Database(file, { readonly: true, fileMustExist: true })
    // An empty file is a sound database too, and nothing to put back.
    const used = Number(db.pragma('user_version', { simple: true })) > 0
    return used && db.pragma('integrity_check', { simple: true }) === 'ok'
  } catch {
    // Whatever the reason, a file that cannot be read is not sound.
    return false
  } finally {
    db?.close()
  }
}

export function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The backups there are, the newest first. */
export function listBackups(folder: string): Backup[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const match = nameForm.exec(name)
      return match
        ? [{ file: join(folder, name), made: `${match[1]}T${match[2]}:${match[3]}:${match[4]}.${match[5]}Z` }]
        : []
    })
    .toSorted((a, b) => (a.made < b.made ? 1 : -1))
}

/** The newest backup that is sound. */
export function lastGoodBackup(folder: string): Backup | undefined {
  return listBackups(folder).find(({ file }) => isSound(file))
}

/**
 * Copies an open notebook, checks the copy, then lets the oldest go.
 * @param why a word that ends the copy's name, e.g. "before-v2"
 * @throws where the copy cannot be made or is not sound: what was to follow must not happen then
 */
export function makeBackup(db: Database.Database, folder: string, now: Date, why = ''): Backup {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `notebook-${stamp(now)}${why ? `-${why}` : ''}.sqlite`)
  const temporary = `${file}.new`
  rmSync(temporary, { force: true })
  db.prepare<[string]>('VACUUM INTO ?').run(temporary)
  if (!isSound(temporary)) {
    rmSync(temporary, { force: true })
    throw new Damaged(`the backup ${basename(file)} did not come out sound`)
  }
  syncFile(temporary)
  renameSync(temporary, file)
  for (const { file: old } of listBackups(folder).slice(kept)) rmSync(old, { force: true })
  return { file, made: now.toISOString() }
}
