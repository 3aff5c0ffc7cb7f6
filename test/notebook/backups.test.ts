/** Backups: made daily, checked, kept by age, and only good ones offered. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { lastGoodBackup, listBackups } from '../../electron/notebook/backup.ts'
import { Notebook } from '../../electron/notebook/notebook.ts'
import { addNote, listNotes } from '../../electron/notebook/notes.ts'
import { backupsFolder, openNotebookFile } from '../../electron/notebook/open.ts'
import { fixedClock } from '../helpers/clock.ts'
import { fileOf, filledFolder, opened } from '../helpers/notebooks.ts'
import { newFolder } from '../helpers/scratch.ts'

const hour = 60 * 60 * 1000
const madeIn = (folder: string) => listBackups(backupsFolder(folder)).map(({ made }) => made.slice(0, 10))
const openOnce = (folder: string, now: Date) => openNotebookFile(folder, now).db?.close()

test('an empty notebook has no backup; one with a note has one from the next opening on', () => {
  const folder = newFolder()
  const clock = fixedClock()
  const db = opened(openNotebookFile(folder, clock()))
  expect(madeIn(folder)).toEqual([])
  addNote(
    db,
    { kind: 'case', item: 'a', part: '' },
    { title: { fr: 'a', en: 'a' }, quote: { fr: '', en: '' } },
    'text',
    clock(),
  )
  db.close()
  openOnce(folder, clock())
  expect(madeIn(folder)).toEqual(['2026-03-02'])
})

test('one a day, the ten newest kept', () => {
  const folder = filledFolder()
  const clock = fixedClock('2026-03-01T20:00:00.000Z')
  for (let opening = 0; opening < 60; opening++) {
    openOnce(folder, clock())
    clock.advance(5 * hour)
  }
  const made = madeIn(folder)
  expect(made).toHaveLength(10)
  expect(new Set(made).size).toBe(10)
  expect(made).toEqual(made.toSorted().toReversed())
  expect(made[0]).toBe('2026-03-13')
})

test('a backup before a migration counts among the ten and is offered like the others', () => {
  const folder = filledFolder()
  const file = join(backupsFolder(folder), 'notebook-2026-04-01T08-00-00-000Z-before-v2.sqlite')
  openNotebookFile(folder, new Date('2026-03-01T10:00:00.000Z')).db?.prepare('VACUUM INTO ?').run(file)
  expect(lastGoodBackup(backupsFolder(folder))).toEqual({ file, made: '2026-04-01T08:00:00.000Z' })
})

test('a backup that is damaged, empty or of another program is passed over', () => {
  const folder = filledFolder()
  const [good] = listBackups(backupsFolder(folder))
  const name = (day: string) => join(backupsFolder(folder), `notebook-2026-03-${day}T08-00-00-000Z.sqlite`)
  writeFileSync(name('05'), 'not a database')
  writeFileSync(name('06'), '')
  new Database(name('07')).exec('CREATE TABLE contact (name TEXT)').close()
  writeFileSync(join(backupsFolder(folder), 'holiday.jpg'), 'not a backup')
  expect(listBackups(backupsFolder(folder))).toHaveLength(4)
  expect(openNotebookFile(folder, new Date('2026-03-01T10:00:00.000Z')).status.backup).toEqual(good)
})

test('a backup is whole: it opens by itself, with everything in it and no journal', () => {
  const folder = filledFolder()
  const backup = new Database(listBackups(backupsFolder(folder))[0]?.file ?? '', { readonly: true })
  expect(backup.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(backup.prepare('SELECT text FROM note').pluck().all()).toEqual(['À relire'])
  backup.close()
  expect(readdirSync(backupsFolder(folder)).filter((name) => !name.endsWith('.sqlite'))).toEqual([])
})

test('without a backup there is nothing to put back, and the notebook goes on', () => {
  const notebook = new Notebook(newFolder(), fixedClock())
  expect(() => notebook.restore()).toThrow(expect.objectContaining({ code: 'no-backup' }) as Error)
  expect(notebook.read(() => 'still open', '')).toBe('still open')
  notebook.close()
})

test('a restore that cannot be carried out leaves the notebook open with what was in it', () => {
  const folder = filledFolder()
  const notebook = new Notebook(folder, fixedClock('2026-03-01T09:30:00.000Z'))
  // A folder where the copy is to be written.
  mkdirSync(`${fileOf(folder)}.new`)
  expect(() => notebook.restore()).toThrow(/EISDIR|EPERM|EACCES|directory/)
  expect(notebook.status.state).toBe('ready')
  expect(notebook.read(listNotes, [])).toMatchObject([{ text: 'À relire' }])
  notebook.close()
})
