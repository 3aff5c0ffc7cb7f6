/** Writes library.sqlite: into a temporary file, checked, then renamed over the old one. */
import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { libraryFormat, libraryTables, type AlignmentRow, type PieceRow } from '../../content/database.ts'
import { toPieces } from '../../electron/search/index/store.ts'
import type { Content } from './load.ts'
import type { Originals } from './originals/open.ts'
import { makeRows, type Rows } from './rows.ts'
import { termUses } from './term-uses.ts'
import { facetsOf } from './search/facets.ts'
import { indexOf } from './search/index.ts'

function insertAll<T extends object>(db: Database.Database, table: string, rows: readonly T[], ignore = false): void {
  const first = rows[0]
  if (!first) return
  const columns = Object.keys(first)
  const statement = db.prepare<T>(
    `INSERT ${ignore ? 'OR IGNORE ' : ''}INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  )
  for (const row of rows) statement.run(row)
}

function insertVocabularies(db: Database.Database, content: Content): void {
  for (const [name, record] of content.vocabularies) {
    insertAll(
      db,
      'vocabulary',
      record.value.entries.map((entry, position) => ({
        name,
        id: entry.id,
        position,
        name_fr: entry.name.fr,
        name_en: entry.name.en,
      })),
    )
  }
}

function insertDocuments(db: Database.Database, content: Content, rows: Rows): void {
  insertAll(
    db,
    'document',
    rows.documents.map((row, index) => ({ id: index + 1, ...row })),
  )
  insertAll(db, 'facet', facetsOf(content, rows.documents))
  const pieces = [...toPieces(indexOf(content, rows))].map(([name, bytes]): PieceRow => ({ name, bytes }))
  insertAll(db, 'search_piece', pieces)
}

function insertAlignments(db: Database.Database, { entries, aligning }: Content): void {
  const rows = [...aligning].flatMap(([source, { alignment, landmarks }]): AlignmentRow[] =>
    landmarks && entries.source.has(source)
      ? [{ source, alignment: JSON.stringify(alignment.value), landmarks: JSON.stringify(landmarks.value) }]
      : [],
  )
  insertAll(db, 'alignment', rows)
}

function insertOriginals(db: Database.Database, originals: Originals): void {
  const known = db.prepare<[string, string]>('SELECT 1 FROM passage WHERE source = ? AND anchor = ?')
  for (const [source, passages] of originals) {
    const rows = [...passages]
      .filter(([anchor]) => known.get(source, anchor) !== undefined)
      .map(([anchor, text]) => ({ source, anchor, text }))
    insertAll(db, 'original', rows)
  }
}

function fill(db: Database.Database, content: Content, originals: Originals): void {
  const rows = makeRows(content)
  insertVocabularies(db, content)
  insertAll(db, 'item', rows.items)
  insertAll(db, 'model_index', rows.modelIndex)
  insertAll(db, 'section', rows.sections)
  insertAll(db, 'chapter', rows.chapters)
  insertAll(db, 'passage', rows.passages)
  insertAll(db, 'citation', rows.citations, true)
  insertDocuments(db, content, rows)
  const terms = [...content.entries.term.values()].map(({ record }) => record.value)
  insertAll(db, 'term_use', termUses(rows.documents, terms))
  insertAlignments(db, content)
  insertOriginals(db, originals)
  // The edition names what is inside, so that a notebook can tell when the library under it has changed.
  const edition = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16)
  insertAll(db, 'meta', [
    { key: 'edition', value: edition },
    { key: 'format', value: String(libraryFormat) },
  ])
}

function syncToDisk(file: string): void {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

function assertSound(file: string): void {
  const db = new Database(file, { readonly: true })
  try {
    const answer: unknown = db.pragma('integrity_check', { simple: true })
    if (answer !== 'ok') throw new Error(`the library just written is not sound: ${String(answer)}`)
    const broken = db.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`the library just written has ${broken.length} rows that lead nowhere`)
  } finally {
    db.close()
  }
}

/**
 * Writes the library. The same content gives the same bytes. On any error the file that was there stays as it was.
 * @returns true where the file changed
 */
export function writeLibrary(content: Content, originals: Originals, file: string): boolean {
  mkdirSync(dirname(file), { recursive: true })
  const temporary = `${file}.new`
  rmSync(temporary, { force: true })
  try {
    const db = new Database(temporary)
    try {
      db.pragma('page_size = 4096')
      db.pragma('journal_mode = MEMORY')
      db.exec(libraryTables)
      db.transaction(() => fill(db, content, originals))()
      db.exec('ANALYZE; VACUUM')
    } finally {
      db.close()
    }
    assertSound(temporary)
    if (existsSync(file) && readFileSync(file).equals(readFileSync(temporary))) return false
    syncToDisk(temporary)
    renameSync(temporary, file)
    return true
  } finally {
    rmSync(temporary, { force: true })
  }
}
