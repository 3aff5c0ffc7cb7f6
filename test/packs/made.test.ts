/** Packs that are made here: sound, the same bytes each time, and each version after the last. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { MadePack, PackDraft } from '../../electron/api/views/index.ts'
import { namesInPack } from '../../electron/importing/packs/make.ts'
import { lookAtPack, readManifest } from '../../electron/importing/packs/look.ts'
import { root } from '../../scripts/paths.ts'
import { bytesOf } from '../helpers/made-files.ts'
import { PackProgram } from '../helpers/pack-program.ts'
import { openFixture } from '../helpers/program.ts'

let grappe: PackProgram
beforeEach(() => {
  grappe = new PackProgram(openFixture())
})
afterEach(() => grappe.program.close())

const text = 'Les tanneurs de la vallée achètent ensemble le quebracho dont ils ont besoin.'

async function draftOf(said: Partial<PackDraft> = {}): Promise<PackDraft> {
  const { document } = await grappe.bring('Enquête « cuir ».txt', text)
  return {
    version: '1',
    title: { fr: 'Textes du ministère : 2026' },
    description: { en: 'For trainers' },
    maker: 'A. Diallo',
    rights: 'CC BY 4.0',
    documents: [{ document: document.id, authors: ['A. Saunier'], year: '1999' }],
    ...said,
  }
}

const save = (draft: PackDraft, id = 'pack-1') =>
  grappe.ask<MadePack>(`/api/made-packs/${id}`, 'PUT', JSON.stringify(draft))

const fileOf = async (id = 'pack-1') => grappe.program.handle(new Request(`http://grappe/api/made-packs/${id}/file`))

test('a pack that is made is one that can be installed, under a name that people read', async () => {
  await save(await draftOf())
  const response = await fileOf()
  const [, name = ''] = /filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition') ?? '') ?? []
  expect(decodeURIComponent(name)).toBe('Textes du ministère 2026.grappe')
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(lookAtPack(bytes)).toMatchObject({
    id: 'pack-1',
    version: '1',
    description: { en: 'For trainers' },
    date: '2026-03-02',
    documents: [
      {
        file: 'documents/Enquête « cuir ».txt',
        title: 'Enquête « cuir »',
        language: 'fr',
        authors: ['A. Saunier'],
        year: '1999',
      },
    ],
  })
  const other = new PackProgram(openFixture())
  await other.install(bytes)
  expect(await other.found('quebracho')).toBe(1)
  other.program.close()
})

test('the same documents and words give the same bytes, on another day too', async () => {
  const draft = await draftOf()
  await save(draft)
  const first = await (await fileOf()).bytes()
  grappe.program.clock.advance(48 * 60 * 60 * 1000)
  await save(draft)
  expect(Buffer.compare(first, await (await fileOf()).bytes())).toBe(0)
})

test('another content needs a later version, and what was made is remembered', async () => {
  const draft = await draftOf()
  await save(draft)
  await expect(save({ ...draft, maker: 'B. Sall' })).rejects.toThrow('pack-version')
  await expect(save({ ...draft, version: '0.9' })).rejects.toThrow('pack-version')
  await save({ ...draft, maker: 'B. Sall', version: '1.1' })
  expect(await grappe.ask<MadePack[]>('/api/made-packs')).toMatchObject([
    { id: 'pack-1', version: '1.1', maker: 'B. Sall' },
  ])
})

test('a pack whose document has changed since is not made under its old version', async () => {
  const draft = await draftOf()
  await save(draft)
  await grappe.bring('Enquête « cuir ».txt', `${text} Et du tanin.`, 'replace')
  expect((await fileOf()).status).toBe(409)
  await save({ ...draft, version: '2' })
  expect((await fileOf()).status).toBe(200)
})

test('a document that is not there makes no pack', async () => {
  const draft = await draftOf()
  await expect(save({ ...draft, documents: [{ document: 'doc-000000000000' }] })).rejects.toThrow('not-found')
  await grappe.change(draft.documents[0]?.document ?? '', { removed: true })
  await expect(save(draft)).rejects.toThrow('not-found')
})

test('the example of docs/packs.md is a pack.json', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs', 'packs.md'), 'utf8')) ?? []
  expect(readManifest(bytesOf(json)).documents).toHaveLength(1)
})

test('names in a pack are readable, and each is there once', () => {
  expect(namesInPack(['Enquête.pdf', 'enquête.PDF', 'a/b?.txt', 'con.txt', '...', 'README'])).toEqual([
    'documents/Enquête.pdf',
    'documents/enquête (2).PDF',
    'documents/a b .txt',
    'documents/_con.txt',
    'documents/document',
    'documents/README',
  ])
})
