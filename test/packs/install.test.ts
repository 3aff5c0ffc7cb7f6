/** Content packs through the program: looked at, installed, updated, removed and had back; the reader's own stays the reader's. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { IntegrityView, Note } from '../../electron/api/views/index.ts'
import { bytesOf } from '../helpers/made-files.ts'
import { PackProgram } from '../helpers/pack-program.ts'
import { about, packOf, sha256 } from '../helpers/packs.ts'
import { openFixture } from '../helpers/program.ts'

const leather = { text: 'Les tanneurs de la vallée achètent ensemble le quebracho dont ils ont besoin.' }
const wool = { text: 'The dyers of the valley keep their wolframite in common vats, and share them.' }
const salt = { text: 'Les sauniers du port lavent leur sel au zirconium, ce qui est une erreur.' }

let grappe: PackProgram
beforeEach(() => {
  grappe = new PackProgram(openFixture())
})
afterEach(() => grappe.program.close())

const idOf = async (title: string) => (await grappe.documents()).find((one) => one.title === title)?.id ?? ''

test('before anything is changed one sees what a pack is and would do', async () => {
  const preview = await grappe.preview(packOf({ leather, wool }))
  expect(preview).toMatchObject({
    ...about,
    id: 'textes-du-ministere',
    version: '2026-03-01.1',
    present: null,
    documents: [
      { title: 'leather', change: 'added', own: false, notes: 0 },
      { title: 'wool', change: 'added', own: false, notes: 0 },
    ],
    gone: [],
  })
  expect([await grappe.packs(), await grappe.documents()]).toEqual([[], []])
  expect(existsSync(join(grappe.program.data, 'documents'))).toBe(false)
})

test('installed, its documents are found in their own languages and say which pack they are of', async () => {
  const card = await grappe.install(
    packOf({ leather: { ...leather, authors: ['A. Saunier'], year: '1999', body: 'CNUCED', rights: 'Libre' }, wool }),
  )
  expect(card.documents.map(({ title, language }) => [title, language])).toEqual([
    ['leather', 'fr'],
    ['wool', 'en'],
  ])
  // Plurals are those of each document's own language.
  expect([await grappe.found('tanneur'), await grappe.found('dyer'), await grappe.found('nothing-at-all')]).toEqual([
    1, 1, 0,
  ])
  expect((await grappe.documents()).find(({ title }) => title === 'leather')?.pack).toEqual({
    id: 'textes-du-ministere',
    version: '2026-03-01.1',
    title: about.title,
    own: false,
    removed: false,
    record: { authors: ['A. Saunier'], year: '1999', body: 'CNUCED', rights: 'Libre' },
  })
  expect(readdirSync(join(grappe.program.data, 'incoming'))).toEqual([])
})

test('a language that the pack gives counts more than what the text looks like', async () => {
  await grappe.install(packOf({ wool: { ...wool, language: 'fr' } }))
  expect((await grappe.documents())[0]?.language).toBe('fr')
})

test('on every machine a document of a pack has the same id', async () => {
  await grappe.install(packOf({ leather }))
  const other = new PackProgram(openFixture())
  await other.install(packOf({ leather }))
  expect((await other.documents()).map(({ id }) => id)).toEqual([await idOf('leather')])
  other.program.close()
})

test('a later version changes what has changed and leaves the rest; notes stay with their words', async () => {
  await grappe.install(packOf({ leather, wool, salt }))
  const [kept, changed, gone] = [await idOf('leather'), await idOf('wool'), await idOf('salt')]
  for (const id of [kept, changed, gone]) await grappe.note(id, 's0-p1', 'À vérifier')
  const before = (await grappe.documents()).find(({ id }) => id === kept)?.imported
  grappe.program.clock.advance(60_000)
  const next = packOf(
    { leather, wool: { text: salt.text.replace('zirconium', 'vanadium') }, new: { text: 'Autre chose.' } },
    { version: '2026-03-02.1' },
  )
  expect(await grappe.preview(next)).toMatchObject({
    present: { version: '2026-03-01.1', removed: false, file: 'newer' },
    documents: [
      { title: 'leather', change: 'unchanged', notes: 1 },
      { title: 'wool', change: 'changed', notes: 1 },
      { title: 'new', change: 'added', notes: 0 },
    ],
    gone: [{ title: 'salt', notes: 1, own: false }],
  })
  await grappe.install(next)
  expect(await grappe.titles()).toEqual(['leather', 'new', 'wool'])
  expect([await idOf('wool'), await idOf('leather')]).toEqual([changed, kept])
  expect((await grappe.documents()).find(({ id }) => id === kept)?.imported).toBe(before)
  expect([await grappe.found('wolframite'), await grappe.found('vanadium'), await grappe.found('zirconium')]).toEqual([
    0, 1, 0,
  ])
  const notes = await grappe.ask<Note[]>('/api/notes')
  expect(new Map(notes.map(({ item, quote }) => [item, quote.fr]))).toEqual(
    new Map([
      [kept, leather.text],
      [changed, wool.text],
      [gone, salt.text],
    ]),
  )
  // What is no longer in the pack is among the removed documents, where it can be read.
  expect((await grappe.documents()).find(({ id }) => id === gone)).toMatchObject({ pack: null })
  expect(await grappe.ask(`/api/documents/${gone}/chapter`)).toMatchObject({ passages: [{ text: salt.text }] })
  expect(await grappe.ask('/api/installed/check', 'POST')).toMatchObject({ originals: [], packs: [] })
})

test('only the notice of a document changes where only that is new, and nothing is read', async () => {
  await grappe.install(packOf({ leather }))
  const next = packOf({ leather: { ...leather, title: 'Cuirs' } }, { version: '2026-03-02.1' })
  expect((await grappe.preview(next)).documents).toMatchObject([{ title: 'Cuirs', change: 'changed' }])
  await grappe.install(next)
  expect(await grappe.titles()).toEqual(['Cuirs'])
})

test('an earlier version is told as such, and the same one changes nothing', async () => {
  await grappe.install(packOf({ leather }, { version: '2' }))
  const earlier = packOf({ leather, wool }, { version: '1.9' })
  expect((await grappe.preview(earlier)).present).toMatchObject({ version: '2', file: 'older' })
  const again = await grappe.preview(packOf({ leather }, { version: '2.0' }))
  expect([again.present?.file, again.documents[0]?.change]).toEqual(['same', 'unchanged'])
  await grappe.install(earlier)
  expect(await grappe.titles()).toEqual(['leather', 'wool'])
  expect((await grappe.packs()).map(({ version }) => version)).toEqual(['1.9'])
})

test('a file that the reader had already is not doubled, keeps its name and its notes, and stays when the pack goes', async () => {
  const { document } = await grappe.bring('mon-cuir.txt', leather.text)
  await grappe.note(document.id, 's0-p1', 'À moi')
  const pack = packOf({ leather, wool })
  expect((await grappe.preview(pack)).documents).toMatchObject([
    { title: 'leather', own: true, notes: 1 },
    { title: 'wool', own: false },
  ])
  await grappe.install(pack)
  expect(await grappe.titles()).toEqual(['mon-cuir', 'wool'])
  await grappe.changePack('textes-du-ministere', true)
  expect(await grappe.titles()).toEqual(['mon-cuir'])
  await grappe.ask('/api/packs/textes-du-ministere', 'DELETE')
  expect(await grappe.documents()).toMatchObject([{ title: 'mon-cuir', pack: null }])
  expect(readdirSync(join(grappe.program.data, 'documents')).toSorted()).toEqual(
    [sha256(bytesOf(leather.text)), `${sha256(bytesOf(leather.text))}.index`].toSorted(),
  )
})

test('where the pack has another version of what the reader had, his own stays as it is beside it', async () => {
  await grappe.bring('mon-cuir.txt', leather.text)
  await grappe.install(packOf({ leather }))
  await grappe.install(packOf({ leather: { text: wool.text } }, { version: '2026-03-02.1' }))
  expect((await grappe.documents()).map(({ title, pack }) => [title, pack?.own])).toEqual(
    expect.arrayContaining([
      ['mon-cuir', undefined],
      ['leather', false],
    ]),
  )
  expect([await grappe.found('quebracho'), await grappe.found('wolframite')]).toEqual([1, 1])
})

test('two packs that have the same file share it, and it goes with the last of them', async () => {
  await grappe.install(packOf({ leather }, { id: 'one' }))
  await grappe.install(packOf({ cuir: leather, wool }, { id: 'two' }))
  expect(await grappe.titles()).toEqual(['cuir', 'wool'])
  await grappe.changePack('one', true)
  expect(await grappe.titles()).toEqual(['cuir', 'wool'])
  await grappe.changePack('two', true)
  expect(await grappe.titles()).toEqual([])
  await grappe.changePack('two', false)
  expect(await grappe.titles()).toEqual(['cuir', 'wool'])
})

test('a pack is removed with its documents and put back with them; for good they are gone, their files with them', async () => {
  await grappe.install(packOf({ leather, wool }))
  await grappe.changePack('textes-du-ministere', true)
  expect([await grappe.found('quebracho'), (await grappe.packs())[0]?.removed !== null]).toEqual([0, true])
  await grappe.changePack('textes-du-ministere', false)
  expect(await grappe.found('quebracho')).toBe(1)
  await expect(grappe.ask('/api/packs/textes-du-ministere', 'DELETE')).rejects.toThrow('not-found')
  await grappe.changePack('textes-du-ministere', true)
  await grappe.ask('/api/packs/textes-du-ministere', 'DELETE')
  expect([await grappe.packs(), await grappe.documents()]).toEqual([[], []])
  expect(readdirSync(join(grappe.program.data, 'documents'))).toEqual([])
  await grappe.install(packOf({ leather, wool }))
  expect(await grappe.titles()).toEqual(['leather', 'wool'])
})

test('a document of a pack is not changed apart from it, nor taken for another file of its name', async () => {
  await grappe.install(packOf({ leather }))
  const id = await idOf('leather')
  for (const change of [{ title: 'Autre' }, { removed: true }])
    await expect(grappe.change(id, change)).rejects.toThrow('document-of-pack')
  expect((await grappe.bring('leather.txt', wool.text, 'replace')).outcome).toBe('imported')
  expect((await grappe.bring('x.txt', leather.text)).outcome).toBe('known')
  expect(await grappe.titles()).toEqual(['leather', 'leather'])
})

test('a document of a pack that was removed can be brought in by itself, and is then the reader’s', async () => {
  await grappe.install(packOf({ leather, wool }))
  await grappe.changePack('textes-du-ministere', true)
  expect((await grappe.bring('x.txt', leather.text)).outcome).toBe('restored')
  await grappe.ask('/api/packs/textes-du-ministere', 'DELETE')
  expect(await grappe.titles()).toEqual(['leather'])
})

test('a document of the reader’s own that a removed pack has too is not lost to the pack', async () => {
  const { document } = await grappe.bring('mon-cuir.txt', leather.text)
  await grappe.install(packOf({ leather, wool }))
  await grappe.changePack('textes-du-ministere', true)
  await grappe.change(document.id, { removed: true })
  await grappe.ask(`/api/documents/${document.id}`, 'DELETE')
  await grappe.changePack('textes-du-ministere', false)
  expect(await grappe.titles()).toEqual(['mon-cuir', 'wool'])
})

test('files that are gone or altered are named with their pack, and installing it again mends it', async () => {
  const pack = packOf({ leather, wool, salt })
  await grappe.install(pack)
  const file = (text: string) => join(grappe.program.data, 'documents', sha256(bytesOf(text)))
  rmSync(file(leather.text))
  writeFileSync(file(wool.text), 'x')
  const check = () => grappe.ask<IntegrityView>('/api/installed/check', 'POST')
  expect(await check()).toMatchObject({
    originals: [],
    packs: [{ title: about.title, documents: ['leather', 'wool'] }],
  })
  const { present, documents } = await grappe.preview(pack)
  expect([present?.file, documents.map(({ change }) => change)]).toEqual(['same', ['mended', 'mended', 'unchanged']])
  await grappe.install(pack)
  expect(await check()).toMatchObject({ library: true, notebook: true, originals: [], packs: [] })
  expect(await grappe.found('quebracho')).toBe(1)
})

test('it comes in parts, each at its place, and after a restart it is all there', async () => {
  const pack = packOf({ leather, wool })
  const file = await grappe.send(pack, 100)
  await expect(grappe.ask(`/api/pack-files/${file}/parts?at=5`, 'POST', bytesOf('x'))).rejects.toThrow('pack-gone')
  await grappe.ask(`/api/pack-files/${file}/install`, 'POST')
  await expect(grappe.ask(`/api/pack-files/${file}/preview`, 'POST')).rejects.toThrow('pack-gone')
  grappe.program.close()
  grappe = new PackProgram(openFixture({ data: grappe.program.data }))
  expect([(await grappe.packs()).length, await grappe.found('quebracho')]).toEqual([1, 1])
})
