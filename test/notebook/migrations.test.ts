/** Each version of the notebook comes up to the present one and loses nothing on the way. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { listBookmarks } from '../../electron/notebook/bookmarks.ts'
import { listHighlights } from '../../electron/notebook/highlights.ts'
import { findTool, listVersions } from '../../electron/notebook/tools.ts'
import { checkTool } from '../../electron/workbook/check-tool.ts'
import { listClusters } from '../../electron/notebook/clusters.ts'
import { listClassifications } from '../../electron/notebook/classifications.ts'
import { findCard, listAnswers, listCards } from '../../electron/notebook/learning/answers.ts'
import { listAssessments } from '../../electron/notebook/learning/assessments.ts'
import { listExercises } from '../../electron/notebook/learning/exercises.ts'
import { listMarks } from '../../electron/notebook/learning/marks.ts'
import { migrations } from '../../electron/notebook/migrations/index.ts'
import { listPassages } from '../../electron/notebook/contents.ts'
import { listDocuments } from '../../electron/notebook/documents.ts'
import { listMadePacks } from '../../electron/notebook/made-packs.ts'
import { listPacks, packCard } from '../../electron/notebook/packs.ts'
import { listNotes } from '../../electron/notebook/notes.ts'
import { openNotebookFile } from '../../electron/notebook/open.ts'
import { listReadings } from '../../electron/notebook/reading.ts'
import { listSavedFilters } from '../../electron/notebook/saved-filters.ts'
import { readLastRead, readSettings } from '../../electron/notebook/settings.ts'
import { root } from '../../scripts/paths.ts'
import { fileOf, folderFromSql, nextMigration, opened, schemaOf } from '../helpers/notebooks.ts'
import { newFolder } from '../helpers/scratch.ts'

const now = new Date('2026-03-01T10:00:00.000Z')
const versions = join(import.meta.dirname, 'versions')
const v1 = join(versions, 'v1.sql')
const history = [...migrations, nextMigration]
const versionOf = (db: Database.Database) => db.pragma('user_version', { simple: true })

test('migrations are numbered from 1 without a gap, each in the file of its number, and import nothing of the app', () => {
  const numbers = migrations.map(({ version }) => version)
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  const folder = join(root, 'electron', 'notebook', 'migrations')
  const files = readdirSync(folder)
    .filter((name) => name !== 'index.ts')
    .toSorted()
  expect(files.map((file) => Number(file.slice(0, 3)))).toEqual(numbers)
  for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/\bimport\b|\brequire\b/)
})

test('the schema of a fresh notebook is the one that was reviewed', async () => {
  const db = opened(openNotebookFile(newFolder(), now))
  await expect(
    schemaOf(db),
    'the schema changed; where a migration means it, run: npx vitest run test/notebook/migrations.test.ts -u',
  ).toMatchFileSnapshot('schema.sql')
  db.close()
})

test('every migration runs from the version before it, and ends at the schema of a fresh notebook', () => {
  const run = new Set<number>()
  const fresh = opened(openNotebookFile(newFolder(), now, history))
  for (let from = 0; from < history.length; from++) {
    const folder = newFolder()
    const before = new Database(fileOf(folder))
    for (const { sql, version } of history.slice(0, from)) before.exec(`${sql}; PRAGMA user_version = ${version}`)
    before.close()
    const after = opened(openNotebookFile(folder, now, history))
    expect(versionOf(after)).toBe(nextMigration.version)
    expect(schemaOf(after)).toBe(schemaOf(fresh))
    for (const { version } of history.slice(from)) run.add(version)
    after.close()
  }
  expect(run).toEqual(new Set(history.map(({ version }) => version)))
  fresh.close()
})

test('there is a kept notebook of every version', () => {
  const kept = readdirSync(versions).toSorted()
  expect(kept, 'keep a notebook of the new version in test/notebook/versions').toEqual(
    migrations.map(({ version }) => `v${version}.sql`).toSorted(),
  )
})

test('a kept notebook of version 4 opens with the filters that were saved', () => {
  const db = opened(openNotebookFile(folderFromSql(join(versions, 'v4.sql')), now))
  expect(listSavedFilters(db)).toEqual([
    {
      id: 3,
      name: 'Cuir, Afrique de l’Ouest',
      search: 'sector=leather,footwear&region=sub-saharan-africa',
      created: '2026-02-28T09:00:00.000Z',
      updated: '2026-02-28T09:30:00.000Z',
    },
  ])
  expect(listNotes(db)).toHaveLength(1)
  db.close()
})

test('a kept notebook of version 1 opens with all that was in it', () => {
  const db = opened(openNotebookFile(folderFromSql(v1), now))
  expect(listNotes(db)).toMatchObject([
    { id: 4, part: 'p24', text: 'Deux lignes\net un « guillemet », 日本, 😀.', updated: '2026-02-27T10:00:00.000Z' },
    { id: 1, item: 'nnewi', quote: { fr: 'Des négociants devenus fabricants', en: 'Traders who became makers' } },
  ])
  expect(listBookmarks(db).map(({ item }) => item)).toEqual(['cnuced-1998', 'nnewi'])
  expect(readSettings(db)).toMatchObject({ theme: 'dark', readingLanguage: 'both' })
  expect(readLastRead(db)).toMatchObject({ path: '/cases/nnewi' })
  db.close()
})

test('a kept notebook of version 3 opens with its highlights and what was read', () => {
  const db = opened(openNotebookFile(folderFromSql(join(versions, 'v3.sql')), now))
  expect(listHighlights(db)).toMatchObject([
    { id: 2, anchor: 'p24', edition: 'fr', exact: 'Dix-sept entreprises', colour: 'green', note: '« Combien ? » 日本' },
    { id: 3, edition: 'original', colour: 'pink', note: '' },
  ])
  expect(listReadings(db)).toMatchObject([{ source: 'cnuced-1998', anchor: 'p24', read: ['p23', 'p24'] }])
  expect(listNotes(db)).toHaveLength(1)
  db.close()
})

test('a kept notebook of version 5 opens with its classifications', () => {
  const db = opened(openNotebookFile(folderFromSql(join(versions, 'v5.sql')), now))
  expect(listClassifications(db)).toEqual([
    {
      id: 3,
      typology: 'cnuced-clusters',
      name: 'Les « tonneliers » de l’île',
      answers: { trust: 'medium..high', 'firm-size': 'unstructured,organised' },
      created: '2026-02-26T09:00:00.000Z',
      updated: '2026-02-27T09:00:00.000Z',
    },
    expect.objectContaining({ id: 1, name: 'Kept from an earlier form', answers: {} }),
  ])
  expect(listNotes(db)).toHaveLength(1)
  db.close()
})

test('a kept notebook of version 2 opens with its clusters and their tools', () => {
  const db = opened(openNotebookFile(folderFromSql(join(versions, 'v2.sql')), now))
  expect(listClusters(db).map(({ name, training }) => [name, training])).toEqual([
    ['Le cuir de Kano « Éàç »', false],
    ['Exercice', true],
  ])
  const [cluster] = listClusters(db)
  expect(checkTool('vision', JSON.parse(findTool(db, cluster?.id ?? '', 'vision')?.data ?? ''))).toMatchObject({
    statement: 'Du cuir fini sur place',
    horizon: 2031,
  })
  expect(listVersions(db, cluster?.id ?? '', 'vision').map(({ revision }) => revision)).toEqual([1])
  db.close()
})

test('a kept notebook of version 6 opens with marks, exercises, answers, cards and self-assessments', () => {
  const db = opened(openNotebookFile(folderFromSql(join(versions, 'v6.sql')), now))
  expect(listMarks(db).map(({ item, part, mark }) => [item, part, mark])).toEqual([
    ['five-stages', 'diagnostic', 'done'],
    ['five-stages', 'diagnostic', 'read'],
    ['what-a-cluster-is', '', 'done'],
  ])
  expect(listExercises(db)).toMatchObject([{ text: 'Kano d’abord :\n« le cuir », 日本, 😀', revision: 7 }])
  expect(listAnswers(db, 'gone-since')).toMatchObject([
    { id: 5, given: { says: true }, right: true, rating: 3, stem: { fr: 'Une grappe est un lieu.' } },
    { id: 3, given: { says: false }, right: false, rating: 1 },
  ])
  expect(listCards(db)).toMatchObject([{ question: 'gone-since', answers: 2, right: true }])
  expect(findCard(db, 'gone-since')?.due.toISOString()).toBe(listCards(db)[0]?.due)
  expect(listAssessments(db)).toMatchObject([
    { day: '2026-02-16', levels: [{ item: 'listening', level: 2, behaviour: { fr: 'reformule avant de répondre' } }] },
  ])
  db.close()
})

test('a kept notebook of version 7 opens with the imported documents', () => {
  const db = opened(openNotebookFile(folderFromSql(join(versions, 'v7.sql')), now))
  expect(listDocuments(db).map(({ title, pages, removed }) => [title, pages, removed])).toEqual([
    ['Enquête « cuir » de Kano', 2, null],
    ['Notes', null, '2026-02-25T09:00:00.000Z'],
  ])
  expect(listPassages(db, 'doc-0a1b2c3d4e5f').map(({ anchor, text }) => [anchor, text])).toEqual([
    ['s1', 'Les tanneries'],
    ['s1-p1', 'Dix-sept tanneries, 日本, 😀.'],
    ['s1-p2', 'Atelier | Salariés'],
  ])
  expect(listMarks(db)).toHaveLength(3)
  db.close()
})

test('a kept notebook of version 8 opens with its packs, and with the texts of its documents', () => {
  const db = opened(openNotebookFile(folderFromSql(join(versions, 'v8.sql')), now))
  expect(listPacks(db).map((pack) => packCard(db, pack))).toMatchObject([
    {
      title: { fr: 'Textes du ministère' },
      version: '2026-02-24.1',
      documents: [{ title: 'Enquête « cuir » de Kano', own: true }],
    },
  ])
  expect(listMadePacks(db)).toMatchObject([{ title: { fr: 'Mes textes' }, date: '2026-02-24' }])
  expect(listPassages(db, 'doc-0a1b2c3d4e5f').map(({ anchor }) => anchor)).toEqual(['s1', 's1-p1', 's1-p2'])
  expect(listPassages(db, 'doc-000000000002').map(({ text }) => text)).toEqual(['relire'])
  db.close()
})

test('before a migration a checked backup is made; it is listed and holds the version before', () => {
  const folder = folderFromSql(v1)
  const { db, status } = openNotebookFile(folder, now, history)
  expect(db?.prepare('SELECT colour FROM note').pluck().all()).toEqual(['yellow', 'yellow'])
  db?.close()
  const file = join(folder, 'backups', `notebook-2026-03-01T10-00-00-000Z-before-v${nextMigration.version}.sqlite`)
  expect(status.backup).toEqual({ file, made: now.toISOString() })
  const backup = new Database(file, { readonly: true })
  expect(versionOf(backup)).toBe(1)
  expect(backup.prepare('SELECT count(*) FROM note').pluck().get()).toBe(2)
  backup.close()
})

test('where the backup cannot be made nothing is migrated, and the notes stay', () => {
  const folder = folderFromSql(v1)
  writeFileSync(join(folder, 'backups'), 'a file where the folder of the backups should be')
  expect(openNotebookFile(folder, now, history)).toMatchObject({ db: undefined, status: { state: 'read-only' } })
  const after = new Database(fileOf(folder), { readonly: true })
  expect(versionOf(after)).toBe(1)
  expect(after.prepare('SELECT count(*) FROM note').pluck().get()).toBe(2)
  after.close()
})

test('a migration that fails on what is in the notebook is taken back whole, and everything is kept', () => {
  const folder = folderFromSql(v1)
  const sql = `${nextMigration.sql}; CREATE TABLE few (id INTEGER CHECK (id < 4)); INSERT INTO few SELECT id FROM note`
  const { db, status } = openNotebookFile(folder, now, [...migrations, { version: nextMigration.version, sql }])
  db?.close()
  expect(status).toMatchObject({ state: 'recovered', backup: { made: now.toISOString() } })
  const kept = new Database(status.kept ?? '', { readonly: true })
  expect(versionOf(kept)).toBe(1)
  expect(kept.prepare('SELECT * FROM note').all()).toHaveLength(2)
  expect(kept.prepare('SELECT * FROM note').get()).not.toHaveProperty('colour')
  kept.close()
})
