/** What is wrong with a pack is told by its own code, in both languages, and nothing is changed. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GrappeError } from '../../electron/errors.ts'
import { lookAtPack } from '../../electron/importing/packs/look.ts'
import type { packFailures } from '../../electron/pack-failures.ts'
import { bytesOf, makeZip } from '../helpers/made-files.ts'
import { PackProgram } from '../helpers/pack-program.ts'
import { manifestOf, packOf, partsOf, zipOf } from '../helpers/packs.ts'
import { openFixture } from '../helpers/program.ts'

const documents = { cuir: { text: 'Le cuir de la vallée.' }, sel: { text: 'Le sel du port.' } }
const manifest = manifestOf(documents)
const parts = partsOf(documents, manifest)
const withManifest = (given: unknown) => zipOf(partsOf(documents, given))
const sound = packOf(documents)

/** Writes other names over those in a ZIP, of the same length. */
function renamed(pack: Uint8Array, from: string, to: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(Buffer.from(pack).toString('latin1').replaceAll(from, to), 'latin1'))
}

const [first, second] = manifest.documents
const changed = (change: object) => withManifest({ ...manifest, documents: [{ ...first, ...change }, second] })
const zeros = new Uint8Array(20 * 1024 * 1024)

const cases: Record<string, readonly [code: keyof typeof packFailures, where: RegExp, pack: Uint8Array<ArrayBuffer>]> =
  {
    'no ZIP': ['pack-foreign', /./, bytesOf('Bonjour')],
    'nothing at all': ['pack-foreign', /./, new Uint8Array()],
    'a ZIP without pack.json': ['pack-foreign', /./, zipOf({ 'a.txt': bytesOf('a') })],
    'pack.json of something else': ['pack-foreign', /./, withManifest({ name: 'grappe' })],
    'a pack cut short': ['pack-damaged', /ZIP/, sound.slice(0, sound.length / 2)],
    'a later format': ['pack-newer', /2/, withManifest({ ...manifest, format: 2, more: true })],
    'pack.json that is no JSON': [
      'pack-manifest',
      /JSON/,
      zipOf({ ...parts, 'pack.json': bytesOf('{"grappe": "pack",') }),
    ],
    'pack.json that is no UTF-8': [
      'pack-manifest',
      /JSON/,
      zipOf({ ...parts, 'pack.json': Uint8Array.of(0xff, 0xfe, 0x7b) }),
    ],
    'no title': ['pack-manifest', /title/, withManifest({ ...manifest, title: {} })],
    'a field too many': ['pack-manifest', /documents\.0/, changed({ autor: 'A. Saunier' })],
    'no documents': ['pack-manifest', /documents/, withManifest({ ...manifest, documents: [] })],
    'a version that is none': ['pack-manifest', /version/, withManifest({ ...manifest, version: 'last' })],
    'a name that leaves the folder': ['pack-name', /\.\.\/\.\./, zipOf({ ...parts, '../../evil.txt': bytesOf('x') })],
    'a name from the root': ['pack-name', /^.*\/etc/, zipOf({ ...parts, '/etc/passwd': bytesOf('x') })],
    'a name of Windows': ['pack-name', /C:/, zipOf({ ...parts, 'C:\\evil.txt': bytesOf('x') })],
    'a name in pack.json that leaves the folder': ['pack-name', /\.\./, changed({ file: '../cuir.txt' })],
    'pack.json as its own document': ['pack-name', /Pack\.json/, changed({ file: 'Pack.json' })],
    'a file twice': [
      'pack-twice',
      /documents\/sel\.txt/,
      renamed(zipOf({ ...parts, 'documents/xxx.txt': bytesOf('x') }), 'documents/xxx.txt', 'documents/sel.txt'),
    ],
    'two names that a stick takes for one': [
      'pack-twice',
      /SEL/i,
      zipOf({ ...parts, 'documents/SEL.txt': bytesOf('x') }),
    ],
    'an id twice': [
      'pack-twice',
      /cuir/,
      withManifest({ ...manifest, documents: [first, { ...second, id: first?.id }] }),
    ],
    'the same file under two ids': [
      'pack-twice',
      /sel/,
      withManifest({ ...manifest, documents: [first, { ...second, sha256: first?.sha256 }] }),
    ],
    'a file that is missing': [
      'pack-missing',
      /sel\.txt/,
      zipOf(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.includes('sel')))),
    ],
    'a file that nothing names': ['pack-extra', /autre\.txt/, zipOf({ ...parts, 'autre.txt': bytesOf('x') })],
    'another file of the same size': [
      'pack-checksum',
      /cuir\.txt/,
      zipOf({ ...parts, 'documents/cuir.txt': bytesOf('Le bois de la vallée.') }),
    ],
    'another size': ['pack-checksum', /cuir\.txt/, zipOf({ ...parts, 'documents/cuir.txt': bytesOf('Rien.') })],
    'a bomb': ['pack-bomb', /bombe/, zipOf({ ...parts, 'documents/bombe.txt': [zeros, { level: 9 }] })],
    'a thousand folders': [
      'pack-bomb',
      />/,
      zipOf({
        ...parts,
        ...Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`d${at}/`, new Uint8Array()])),
      }),
    ],
    'a pack in a pack': [
      'pack-document',
      /paquet\.zip/,
      packOf({ paquet: { file: 'documents/paquet.zip', bytes: zipSync({ 'pack.json': bytesOf('{}') }) } }),
    ],
    'a picture': [
      'pack-document',
      /image\.png/,
      packOf({ image: { file: 'image.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1) } }),
    ],
  }

describe('a pack that is refused', () => {
  let grappe: PackProgram
  beforeAll(async () => {
    grappe = new PackProgram(openFixture())
    await grappe.install(sound)
  })
  afterAll(() => grappe.program.close())

  test.each(Object.entries(cases))('%s', async (_, [code, where, pack]) => {
    const before = [await grappe.packs(), await grappe.documents()]
    const refusal = await grappe.install(pack).then(
      () => 'installed',
      (error: Error) => error.message,
    )
    expect(refusal).toMatch(new RegExp(`^${code}: `))
    expect(refusal).toMatch(where)
    expect(refusal).not.toMatch(/\{\w+\}/)
    expect([await grappe.packs(), await grappe.documents()]).toEqual(before)
    expect(existsSync(join(grappe.program.data, 'evil.txt'))).toBe(false)
  })
})

test('each code has its message in both languages, without a gap that nothing fills', () => {
  for (const [, , pack] of Object.values(cases)) {
    let told: string[] = []
    try {
      lookAtPack(pack)
    } catch (error) {
      if (!(error instanceof GrappeError)) throw error
      told = [error.told('fr'), error.told('en')]
    }
    for (const one of told) expect(one).not.toMatch(/\{\w+\}/)
    expect(new Set(told).size).toBe(told.length)
  }
})

test('what a page of the web would run is not read, and its words are', async () => {
  const grappe = new PackProgram(openFixture())
  const html =
    '<html><body><script>alert("quebracho")</script><p onclick="x()">Le zirconium des sauniers.</p></body></html>'
  await grappe.install(packOf({ page: { file: 'page.html', text: html } }))
  expect([await grappe.found('quebracho'), await grappe.found('zirconium')]).toEqual([0, 1])
  grappe.program.close()
})

test('folders are no files, and a pack of other tools is taken as well', () => {
  const zip = zipOf({ ...parts, 'documents/': new Uint8Array(), 'empty/': new Uint8Array() })
  expect(lookAtPack(zip)).toEqual(manifest)
  const plain = zipSync(parts, { level: 0, mtime: new Date(2026, 1, 1), comment: 'by hand' })
  expect(lookAtPack(plain).documents).toHaveLength(2)
})

test('a pack that is taken for a Word file is not one', async () => {
  const grappe = new PackProgram(openFixture())
  await expect(grappe.ask('/api/documents?name=a.docx', 'POST', sound)).rejects.toThrow('document-kind')
  await expect(grappe.ask('/api/documents?name=a.zip', 'POST', new Uint8Array(makeZip({ a: 'b' })))).rejects.toThrow(
    'document-kind',
  )
  grappe.program.close()
})
