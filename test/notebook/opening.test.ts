/** A notebook is made on first use, and opens on the ones after. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listNotes } from '../../electron/notebook/notes.ts'
import { openNotebookFile } from '../../electron/notebook/open.ts'
import { readSettings } from '../../electron/notebook/settings.ts'
import { defaultSettings } from '../../electron/api/views/notebook.ts'
import { filledFolder, fileOf, opened } from '../helpers/notebooks.ts'
import { newFolder } from '../helpers/scratch.ts'

const now = new Date('2026-03-01T10:00:00.000Z')

test('first use makes the folder and an empty notebook, and nothing else', () => {
  const folder = join(newFolder(), 'données', 'Grappe')
  const first = openNotebookFile(folder, now)
  expect(first.status).toEqual({ state: 'ready', file: fileOf(folder), kept: null, backup: null })
  const db = opened(first)
  expect(listNotes(db)).toEqual([])
  expect(readSettings(db)).toEqual(defaultSettings)
  db.close()
  expect(readdirSync(folder)).toEqual(['notebook.sqlite'])
})

test('what was written is there at the next opening, in a notebook that survives a power cut', () => {
  const folder = filledFolder()
  const { db, status } = openNotebookFile(folder, now)
  expect(status).toMatchObject({ state: 'ready', kept: null })
  expect(db && listNotes(db)).toMatchObject([{ id: 1, text: 'À relire', quote: { fr: 'La colle', en: 'The glue' } }])
  expect(db?.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(db?.pragma('synchronous', { simple: true })).toBe(2)
  expect(db?.pragma('foreign_keys', { simple: true })).toBe(1)
  db?.close()
})

test('two programs may have it open', () => {
  const folder = filledFolder()
  const [one, other] = [opened(openNotebookFile(folder, now)), opened(openNotebookFile(folder, now))]
  expect(listNotes(one)).toEqual(listNotes(other))
  one.close()
  other.close()
  expect(existsSync(`${fileOf(folder)}-wal`)).toBe(false)
})
