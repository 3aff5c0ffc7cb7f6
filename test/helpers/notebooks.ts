/** Notebooks for tests: filled, kept from earlier versions, read back. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Question } from '../../content/schema/index.ts'
import { addBookmark } from '../../electron/notebook/bookmarks.ts'
import { migrations, type Migration } from '../../electron/notebook/migrations/index.ts'
import { addCluster } from '../../electron/notebook/clusters.ts'
import { addAnswer } from '../../electron/notebook/learning/answers.ts'
import { insertPassages } from '../../electron/notebook/contents.ts'
import { addDocument } from '../../electron/notebook/documents.ts'
import { addNote } from '../../electron/notebook/notes.ts'
import { openNotebookFile, type Opened, type WritableDatabase } from '../../electron/notebook/open.ts'
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

/** The document of a filled folder, a text of two paragraphs under a heading. */
export const exampleDocument = 'doc-000000000001'
const documentText =
  '1. Le bois\n\nL’érable ondé vient de la forêt voisine, et sèche deux ans sous les toits.\n\nLa colle est achetée ensemble.\n'

function addExampleDocument(db: WritableDatabase, folder: string, now: Date): void {
  const bytes = new TextEncoder().encode(documentText)
  const hash = createHash('sha256').update(bytes).digest('hex')
  mkdirSync(join(folder, 'documents'), { recursive: true })
  writeFileSync(join(folder, 'documents', hash), bytes)
  const [heading = '', ...texts] = documentText.trim().split('\n\n')
  const content = 'text-1'
  insertPassages(db, content, [
    { anchor: 's1', form: 'heading', level: 2, page: null, text: heading },
    ...texts.map((text, at) => ({ anchor: `s1-p${at + 1}`, form: 'paragraph' as const, level: 0, page: null, text })),
  ])
  addDocument(
    db,
    { id: exampleDocument, fileName: 'Bois.txt', size: bytes.length, hash },
    { format: 'txt', title: heading, language: 'fr', pages: null, passages: texts.length + 1, content },
    now,
  )
}

const valombre = { kind: 'case', item: 'valombre', part: '' } as const

const oneTurner: Question = {
  id: 'one-turner',
  kind: 'true-false',
  module: 'first-steps',
  difficulty: 1,
  stem: { fr: 'Un seul tourneur livre les chevilles.', en: 'A single turner delivers the pegs.' },
  cite: ['marais-1999#p2'],
  right: true,
  feedback: { true: { fr: 'Oui.', en: 'Yes.' }, false: { fr: 'Il n’y en a qu’un.', en: 'There is only one.' } },
}

/** A data folder whose notebook holds one note, one bookmark, one cluster and one answer, and has a backup that an hour parts from them. */
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
  addAnswer(db, oneTurner, { says: false }, { right: false, score: 0, parts: [] }, clock())
  addExampleDocument(db, folder, clock())
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
