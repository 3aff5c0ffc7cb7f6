/** Whatever has befallen the file, the library opens, the file is kept as it was, and the last good backup is offered. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NotebookStatus, SessionView } from '../../electron/api/views/notebook.ts'
import { openNotebookFile } from '../../electron/notebook/open.ts'
import { fileOf, filledFolder, nextMigration, opened, spoil } from '../helpers/notebooks.ts'
import { migrations } from '../../electron/notebook/migrations/index.ts'
import { openFixture, type OpenedProgram } from '../helpers/program.ts'
import { newFolder } from '../helpers/scratch.ts'

async function ask<T>(program: OpenedProgram, path: string, method = 'GET'): Promise<T> {
  const response = await program.handle(new Request(`http://x${path}`, { method }))
  expect(response.status).toBe(200)
  return ((await response.json()) as { data: T }).data
}

const stateOf = async (program: OpenedProgram) => (await ask<SessionView>(program, '/api/session')).notebook

function foreignDatabase(): Buffer {
  const file = join(newFolder(), 'foreign.sqlite')
  const db = new Database(file)
  db.exec('CREATE TABLE note (words TEXT); CREATE TABLE contact (name TEXT)')
  db.close()
  return readFileSync(file)
}

const damages: Record<string, (bytes: Buffer) => Buffer> = {
  'its first bytes overwritten': (bytes) => Buffer.concat([Buffer.from('no database here'), bytes.subarray(16)]),
  'its schema overwritten': (bytes) => bytes.fill(0xa5, 100, 2000),
  'a page in its middle overwritten': (bytes) => bytes.fill(0x5a, 4096, 8192),
  'its last page overwritten': (bytes) => bytes.fill(0xff, bytes.length - 4096),
  'cut after a page': (bytes) => bytes.subarray(0, 4096),
  // Of the page before the last: the last can be that of an empty table, whose second half is nothing but zeros.
  'cut in the middle of a page': (bytes) => bytes.subarray(0, bytes.length - 4096 - 1000),
  'cut to nothing': () => Buffer.alloc(0),
  'a text in its place': () => Buffer.from('Cher journal, '.repeat(500)),
  'the database of another program in its place': foreignDatabase,
}

test.each(Object.entries(damages))('%s', async (_, damage) => {
  const data = filledFolder()
  const spoilt = spoil(data, damage)
  const program = openFixture({ data })
  expect(await ask(program, '/api/cases')).toHaveLength(3)
  const status = await stateOf(program)
  expect(status.state).toBe('recovered')
  expect(status.kept).toBe(join(data, 'notebook-damaged-2026-03-02T08-00-00-000Z.sqlite'))
  expect(readFileSync(status.kept ?? '').equals(spoilt)).toBe(true)
  expect(status.backup?.made).toBe('2026-03-01T09:00:00.000Z')
  expect(await ask(program, '/api/notes')).toEqual([])
  program.close()
})

test('random bytes anywhere: the notebook opens or is kept byte for byte, and the library is there', async () => {
  const data = filledFolder()
  const good = readFileSync(fileOf(data))
  const at = fc.nat({ max: good.length - 1 })
  await fc.assert(
    fc.asyncProperty(at, fc.uint8Array({ minLength: 1, maxLength: 3000 }), async (offset, bytes) => {
      const folder = newFolder()
      const spoilt = Buffer.from(good)
      spoilt.set(bytes.subarray(0, good.length - offset), offset)
      writeFileSync(fileOf(folder), spoilt)
      const program = openFixture({ data: folder })
      const { state, kept } = await stateOf(program)
      expect(['ready', 'recovered', 'newer']).toContain(state)
      // Damage that SQLite does not see lies within the text of a note, or in room that nothing uses.
      const left = { recovered: kept ?? '', newer: fileOf(folder) }[state as 'recovered' | 'newer']
      expect(left === undefined || readFileSync(left).equals(spoilt)).toBe(true)
      await ask(program, '/api/cases')
      await ask(program, '/api/notes')
      program.close()
    }),
    { numRuns: 40 },
  )
})

test('restoring sets the present aside first and brings the notes back', async () => {
  const data = filledFolder()
  spoil(data, () => Buffer.from('not a notebook'))
  const program = openFixture({ data })
  const pinned = { kind: 'case', item: 'port-sel', part: '' }
  const added = await program.handle(
    new Request('http://x/api/notes', { method: 'POST', body: JSON.stringify({ ...pinned, text: 'written since' }) }),
  )
  expect(added.status).toBe(200)
  program.clock.advance(1000)
  const status = await ask<NotebookStatus>(program, '/api/notebook/restore', 'POST')
  expect(status).toMatchObject({
    state: 'ready',
    kept: join(data, 'notebook-replaced-2026-03-02T08-00-01-000Z.sqlite'),
  })
  expect(await ask(program, '/api/notes')).toMatchObject([{ text: 'À relire' }])
  const aside = new Database(status.kept ?? '', { readonly: true })
  expect(aside.prepare('SELECT text FROM note').pluck().all()).toEqual(['written since'])
  aside.close()
  program.close()
})

test('damaged twice in the same moment, both files are kept', () => {
  const data = filledFolder()
  const now = new Date('2026-03-02T08:00:00.000Z')
  const contents = ['first damage', 'second damage']
  const kept = contents.map((text) => {
    spoil(data, () => Buffer.from(text))
    const { db, status } = openNotebookFile(data, now)
    db?.close()
    return status.kept ?? ''
  })
  expect(kept.map((file) => readFileSync(file, 'utf8'))).toEqual(contents)
})

test('a folder in the place of the file is set aside as well', () => {
  const data = newFolder()
  mkdirSync(fileOf(data))
  const { db, status } = openNotebookFile(data, new Date())
  expect(status.state).toBe('recovered')
  expect(statSync(status.kept ?? '').isDirectory()).toBe(true)
  db?.close()
})

test('a notebook of a later version is refused and stays as it is, byte for byte, with its journal', async () => {
  const source = filledFolder()
  const db = opened(openNotebookFile(source, new Date('2026-03-01T10:00:00.000Z'), [...migrations, nextMigration]))
  db.exec("UPDATE note SET text = 'still in the journal'")
  const data = newFolder()
  for (const suffix of ['', '-wal']) copyFileSync(`${fileOf(source)}${suffix}`, `${fileOf(data)}${suffix}`)
  db.close()
  const before = ['', '-wal'].map((suffix) => readFileSync(`${fileOf(data)}${suffix}`))
  expect(before[1]?.length).toBeGreaterThan(0)

  const program = openFixture({ data })
  expect(await stateOf(program)).toMatchObject({ state: 'newer', kept: null })
  expect(await ask(program, '/api/cases')).toHaveLength(3)
  for (const [path, method] of [
    ['/api/notes/1', 'DELETE'],
    ['/api/notebook/restore', 'POST'],
  ] as const) {
    const refused = await program.handle(new Request(`http://x${path}`, { method }))
    expect([refused.status, await refused.json()]).toMatchObject([409, { error: { code: 'notebook-newer' } }])
  }
  program.close()
  const after = ['', '-wal'].map((suffix) => readFileSync(`${fileOf(data)}${suffix}`))
  expect(after.map((bytes, index) => bytes.equals(before[index] ?? Buffer.of()))).toEqual([true, true])
})

test('a later version without a journal leaves no journal behind', () => {
  const data = filledFolder()
  openNotebookFile(data, new Date(), [...migrations, nextMigration]).db?.close()
  const before = readdirSync(data)
  expect(openNotebookFile(data, new Date()).status.state).toBe('newer')
  expect(readdirSync(data)).toEqual(before)
  expect(existsSync(`${fileOf(data)}-wal`)).toBe(false)
})
