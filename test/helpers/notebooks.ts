/** Notebooks for tests: filled, kept from earlier versions, read back. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { addBookmark } from '../../electron/notebook/bookmarks.ts'
import { migrations, type Migration } from '../../electron/notebook/migrations/index.ts'
import { addCluster } from '../../electron/notebook/clusters.ts'
import { addNote } from '../../electron/notebook/notes.ts'
import { openNotebookFile, type Opened } from '../../electron/notebook/open.ts'
import { saveTool } from '../../electron/notebook/tools.ts'
import { fixedClock } from './clock.ts'
import { newFolder } from './scratch.ts'

const hour = 60 * 60 * 1000
export const fileOf = (folder: string): string => join(folder, 'notebook.sqlite')

/** A migration that is not there yet, for tests of what the next one will meet. */
export const nextMigration: Migration = {
  version: (migrations.at(-1)?.version ?? 0) + 1,
  sql: "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'yellow'",
}

/** @throws where the notebook could not be opened for writing */
export function opened({ db, status }: Opened): NonNullable<Opened['db']> {
  if (!db) throw new Error(`the notebook is ${status.state}`)
  return db
}

/** The cluster of a filled folder; its vision was saved twice. */
export const exampleCluster = '3f8e7a52-0000-4000-8000-000000000001'

const valombre = { kind: 'case', item: 'valombre', part: '' } as const

/** A data folder whose notebook holds one note, one bookmark and one cluster, and has a backup that an hour parts from them. */
export function filledFolder(): string {
  const folder = newFolder()
  const clock = fixedClock('2026-03-01T08:00:00.000Z')
  const db = opened(openNotebookFile(folder, clock()))
  addNote(
    db,
    valombre,
    { title: { fr: 'Valombre', en: 'Valombre' }, quote: { fr: 'La colle', en: 'The glue' } },
    'À relire',
    clock(),
  )
  addBookmark(db, valombre, { fr: 'Valombre', en: 'Valombre' }, clock())
  addCluster(db, { id: exampleCluster, name: 'Les luthiers', training: true }, clock())
  saveTool(db, exampleCluster, 'vision', '{"statement":"Un son connu au loin"}', 0, clock())
  saveTool(db, exampleCluster, 'vision', '{"statement":"Un son connu partout"}', 1, clock())
  db.close()
  clock.advance(hour)
  openNotebookFile(folder, clock()).db?.close()
  return folder
}

/** Writes SQL text as the notebook of a new data folder. */
export function folderFromSql(sqlFile: string): string {
  const folder = newFolder()
  const db = new Database(fileOf(folder))
  db.exec(readFileSync(sqlFile, 'utf8'))
  db.close()
  return folder
}

/** Every statement that the schema of a database is made of, in an order of its own. */
export function schemaOf(db: Database.Database): string {
  const rows = db.prepare<[], string>(
    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name",
  )
  return rows
    .pluck()
    .all()
    .map((sql) => `${sql};\n`)
    .join('')
}

/** The bytes of a folder's notebook, changed and written back. */
export function spoil(folder: string, change: (bytes: Buffer) => Buffer): Buffer {
  const spoilt = change(readFileSync(fileOf(folder)))
  writeFileSync(fileOf(folder), spoilt)
  return spoilt
}
