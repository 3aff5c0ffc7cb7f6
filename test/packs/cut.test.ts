/** Whatever cuts an installation off, the version that was there is whole; the new one is there as a whole or not at all. */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DocumentChapter } from '../../electron/api/views/index.ts'
import { bytesOf } from '../helpers/made-files.ts'
import { fixtureLibrary } from '../helpers/libraries.ts'
import { fileOf } from '../helpers/notebooks.ts'
import { PackProgram } from '../helpers/pack-program.ts'
import { packOf, sha256, type Made } from '../helpers/packs.ts'
import { openFixture } from '../helpers/program.ts'

const textOf = (number: number, version: number) =>
  `Le document ${number} de la version ${version}.\n\nIl parle des tanneurs de la vallée.\n\n${'Le cuir se vend au loin. '.repeat(20)}`
const documentsOf = (version: number, count: number): Record<string, Made> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`d${at}`, { text: textOf(at, at % 2 === 0 ? version : 1) }]),
  )
const first = packOf(documentsOf(1, 8), { version: '1' })
const next = packOf({ ...documentsOf(2, 7), d9: { text: textOf(9, 2) } }, { version: '2' })

let grappe: PackProgram
beforeEach(async () => {
  grappe = new PackProgram(openFixture())
  await grappe.install(first)
})
afterEach(() => grappe.program.close())

/** The version that is there, after all that it should be has been looked at. */
async function wholeVersion(): Promise<string | undefined> {
  const [pack] = await grappe.packs()
  const version = Number(pack?.version)
  const expected = version === 1 ? documentsOf(1, 8) : { ...documentsOf(2, 7), d9: { text: textOf(9, 2) } }
  expect(pack?.documents.map(({ title }) => title)).toEqual(Object.keys(expected))
  for (const { document, title } of pack?.documents ?? []) {
    const { passages } = await grappe.ask<DocumentChapter>(`/api/documents/${document}/chapter`)
    expect(passages.map(({ text }) => text)).toEqual((expected[title]?.text ?? '').trim().split('\n\n'))
  }
  expect(await grappe.ask('/api/installed/check', 'POST')).toMatchObject({ notebook: true, originals: [], packs: [] })
  expect(await grappe.found('tanneur')).toBe(pack?.documents.length)
  return pack?.version
}

/** Rows of texts that no document has. */
function strays(): number {
  const db = new Database(fileOf(grappe.program.data), { readonly: true })
  const sql = 'SELECT count(*) FROM document_passage WHERE content NOT IN (SELECT content FROM document)'
  const count = Number(db.prepare(sql).pluck().get())
  db.close()
  return count
}

const originals = () => readdirSync(join(grappe.program.data, 'documents')).filter((name) => !name.endsWith('.index'))

test.each([
  ['the first document is written', 'BEFORE UPDATE ON document'],
  ['a new document is added', 'BEFORE INSERT ON document'],
  ['the pack is kept', 'BEFORE UPDATE ON pack'],
  ['its documents are counted out', 'BEFORE DELETE ON pack_document'],
  ['the last of its documents is kept', 'BEFORE INSERT ON pack_document WHEN NEW.place = 7'],
  [
    'a text is written',
    "BEFORE INSERT ON document_passage WHEN NEW.text LIKE '%version 2%' AND NEW.text LIKE '%document 4%'",
  ],
])('a failure where %s', async (_, moment) => {
  const db = new Database(fileOf(grappe.program.data))
  const [when, condition = ''] = moment.split(' WHEN ')
  db.exec(`CREATE TRIGGER cut ${when} ${condition && `WHEN ${condition}`} BEGIN SELECT RAISE(ABORT, 'cut'); END`)
  const before = originals()
  await expect(grappe.install(next)).rejects.toThrow('internal')
  expect(await wholeVersion()).toBe('1')
  db.exec('DROP TRIGGER cut')
  db.close()
  expect([originals(), strays()]).toEqual([before, 0])
  await grappe.install(next)
  expect(await wholeVersion()).toBe('2')
})

test('a check that finds another count than the pack has undoes all of it', async () => {
  const db = new Database(fileOf(grappe.program.data))
  db.exec(`CREATE TRIGGER lose AFTER INSERT ON pack_document WHEN NEW.place = 7
    BEGIN DELETE FROM pack_document WHERE pack = NEW.pack AND place = 3; END`)
  await expect(grappe.install(next)).rejects.toThrow('pack-unchecked')
  db.exec('DROP TRIGGER lose')
  db.close()
  expect(await wholeVersion()).toBe('1')
  expect(strays()).toBe(0)
})

test('a file that cannot be written, and a document that cannot be read', async () => {
  const inTheWay = join(grappe.program.data, 'documents', sha256(bytesOf(textOf(4, 2))))
  mkdirSync(inTheWay)
  await expect(grappe.install(next)).rejects.toThrow('internal')
  rmdirSync(inTheWay)
  const broken = packOf({ ...documentsOf(2, 7), pdf: { file: 'a.pdf', text: '%PDF-1.7 nothing' } }, { version: '3' })
  await expect(grappe.install(broken)).rejects.toThrow('pack-document')
  expect(await wholeVersion()).toBe('1')
  expect(strays()).toBe(0)
})

test('given up on the way, it leaves nothing behind', async () => {
  const stop = new AbortController()
  const before = originals()
  const file = await grappe.send(next)
  const installing = grappe.ask(`/api/pack-files/${file}/install`, 'POST', undefined, stop.signal)
  await expect
    .poll(() => grappe.ask<{ stage: string; done: number }>(`/api/pack-files/${file}`), { interval: 2 })
    .toMatchObject({ stage: 'reading' })
  stop.abort()
  await expect(installing).rejects.toThrow(/./)
  expect(await wholeVersion()).toBe('1')
  expect([originals(), strays()]).toEqual([before, 0])
})

/** Installs the next version in a program of its own, and kills it as soon as it has said so many things. */
async function killAfter(said: number): Promise<void> {
  const file = join(grappe.program.data, 'next.grappe')
  writeFileSync(file, next)
  const script = join(import.meta.dirname, '..', 'helpers', 'install-pack.ts')
  const child = spawn(process.execPath, [script, fixtureLibrary(), grappe.program.data, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let lines = 0
  child.stdout.on('data', (bytes: Buffer) => {
    lines += bytes.toString().split('\n').length - 1
    if (lines >= said) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.once('exit', resolve))
}

test('a program that is killed at any moment', async () => {
  const { data } = grappe.program
  for (const said of [1, 2, 4, 6, 7]) {
    grappe.program.close()
    await killAfter(said)
    grappe = new PackProgram(openFixture({ data }))
    const version = await wholeVersion()
    expect(['1', '2']).toContain(version)
    if (version === '2') await grappe.install(first)
  }
  await grappe.install(next)
  expect(await wholeVersion()).toBe('2')
}, 120_000)
