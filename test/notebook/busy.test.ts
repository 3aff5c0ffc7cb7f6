/** Another program holds the notebook: nothing is lost, nothing waits for long, and the next attempt may succeed. */
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { Notebook } from '../../electron/notebook/notebook.ts'
import { changeNote, listNotes } from '../../electron/notebook/notes.ts'
import { fixedClock } from '../helpers/clock.ts'
import { fileOf, filledFolder } from '../helpers/notebooks.ts'
import { openFixture } from '../helpers/program.ts'

const morning = '2026-03-01T10:00:00.000Z'

/** A connection that lets nobody else read or write. */
function hold(folder: string): Database.Database {
  const holder = new Database(fileOf(folder))
  holder.pragma('locking_mode = EXCLUSIVE')
  holder.exec('BEGIN EXCLUSIVE')
  return holder
}

test('a write while another program writes is refused as busy, reads go on, and the next write is kept', () => {
  const folder = filledFolder()
  const notebook = new Notebook(folder, fixedClock(morning))
  const other = new Database(fileOf(folder))
  other.exec('BEGIN IMMEDIATE')
  const change = () => notebook.write((db) => changeNote(db, 1, 'changed', new Date(morning)))
  const begin = performance.now()
  expect(change).toThrow(expect.objectContaining({ code: 'notebook-busy' }) as Error)
  expect(performance.now() - begin).toBeLessThan(1000)
  expect(notebook.read(listNotes, [])).toMatchObject([{ text: 'À relire' }])
  other.exec('ROLLBACK')
  other.close()
  expect(change()).toMatchObject({ text: 'changed' })
  notebook.close()
})

test('held at the start, the program opens without it and takes it as soon as it is free', async () => {
  const data = filledFolder()
  const holder = hold(data)
  const program = openFixture({ data })
  const ask = async (path: string, init?: RequestInit) => {
    const response = await program.handle(new Request(`http://x${path}`, init))
    return { status: response.status, body: await response.json() }
  }
  expect((await ask('/api/home')).status).toBe(200)
  expect(await ask('/api/session')).toMatchObject({
    status: 200,
    body: { data: { notebook: { state: 'busy', kept: null } } },
  })
  expect(await ask('/api/notes/1', { method: 'DELETE' })).toMatchObject({
    status: 503,
    body: { error: { code: 'notebook-busy' } },
  })
  holder.exec('ROLLBACK')
  holder.close()
  expect(await ask('/api/notes')).toMatchObject({ status: 200, body: { data: [{ text: 'À relire' }] } })
  expect(await ask('/api/session')).toMatchObject({ body: { data: { notebook: { state: 'ready' } } } })
  program.close()
})
