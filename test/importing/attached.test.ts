/** Originals attached by the reader, through the program: recognised, read, taken away, had back, and cut again where need be. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type {
  AttachOutcome,
  ChapterView,
  Highlight,
  IntegrityView,
  OriginalView,
  SearchView,
  SourceCard,
} from '../../electron/api/views/index.ts'
import { fixtureLibraryWithOriginals, fixtureOriginal } from '../helpers/libraries.ts'
import { bytesOf, makeDocx, makePdf, pdfPage } from '../helpers/made-files.ts'
import { openFixture, type OpenedProgram } from '../helpers/program.ts'

let program: OpenedProgram
beforeEach(() => {
  program = openFixture()
})
afterEach(() => program.close())

const marais = fixtureOriginal('marais-1999.txt')
const first =
  '1. Les 42 ateliers de Valombre font des violons et des guitares. Le savoir-faire y passe d’une génération à l’autre depuis 1870, et chaque atelier emploie de 3 à 9 personnes au plus fort de la saison, entre octobre et mars.'

async function ask<T>(path: string, method?: string, body?: string | Uint8Array<ArrayBuffer>): Promise<T> {
  const init = method === undefined ? {} : { method, body }
  const response = await program.handle(new Request(`http://grappe${path}`, init))
  const { data, error } = (await response.json()) as { data: T; error?: { code: string } }
  if (error) throw new Error(error.code)
  return data
}

const attach = (bytes: Uint8Array<ArrayBuffer>, name = 'x') =>
  ask<AttachOutcome>(`/api/originals?name=${encodeURIComponent(name)}`, 'POST', bytes)
const list = () => ask<OriginalView[]>('/api/originals')
const stateOf = async (source: string) => (await list()).find((one) => one.source === source)
const change = (id: string, removed: boolean) =>
  ask<OriginalView>(`/api/originals/${id}`, 'PATCH', JSON.stringify({ removed }))
async function textOf(anchor: string, source = 'marais-1999'): Promise<string | null | undefined> {
  const { passages } = await ask<ChapterView>(`/api/sources/${source}/chapter?anchor=${anchor}`)
  return passages.find((one) => one.anchor === anchor)?.original
}
const kept = () => readdirSync(join(program.data, 'documents')).toSorted()
async function refusal(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => 'taken',
    (error: unknown) => String(error instanceof Error ? error.message : error),
  )
}

test('before anything is attached each document says so', async () => {
  expect(
    (await list()).map(({ source, packaged, passages, whole, file, removed }) => ({
      source,
      packaged,
      passages,
      whole,
      file,
      removed,
    })),
  ).toEqual([
    { source: 'marais-1999', packaged: false, passages: 0, whole: 7, file: null, removed: [] },
    { source: 'ateliers-2006', packaged: false, passages: 0, whole: 5, file: null, removed: [] },
  ])
  expect(await textOf('p1')).toBeNull()
})

const windows1252 = (text: string) =>
  Uint8Array.from(Buffer.from(text.replaceAll('’', '\u0092').replaceAll('œ', '\u009C'), 'latin1'))

test.each([
  ['as it is', bytesOf(marais)],
  ['with a mark of byte order', bytesOf(`\uFEFF${marais}`)],
  ['with the line ends of Windows', bytesOf(marais.replaceAll('\n', '\r\n'))],
  ['with white space at the line ends', bytesOf(`${marais.replaceAll('\n', ' \t\n')}\n\n`)],
  ['in Windows 1252', windows1252(marais)],
  ['with letters and accents apart', bytesOf(marais.normalize('NFD'))],
  ['in UTF-16', new Uint8Array(Buffer.from(`\uFEFF${marais}`, 'utf16le'))],
])('the known text is recognised by its lines: %s', async (_, bytes) => {
  const { outcome, original } = await attach(bytes, 'un nom quelconque.bin')
  expect([outcome, original.source, original.file?.how, original.passages, original.whole]).toEqual([
    'attached',
    'marais-1999',
    'lines',
    7,
    7,
  ])
  expect(await textOf('p1')).toBe(first)
  expect(await textOf('p4')).toBe('4. La part des ventes à l’étranger est passée de 20 % à 35 % en 1997.')
})

const lines = first.match(/.{1,60}(?: |$)/g)?.map((line) => line.trim()) ?? []
const second =
  '2. Un tourneur fournit les chevilles à tous. Le rendez-vous du mardi, au café de la gare, règle l’achat de la colle et de l’érable. Ce rendez-vous réunit une vingtaine de patrons.'
/** A part of the document, with other lines. */
const part = `${lines.join('\n')}\n\n${second}\n`

test.each([
  [
    'a Word file',
    'docx',
    async () => makeDocx('Les luthiers', [{ heading: 'Un métier', paragraphs: [first, second] }]),
  ],
  [
    'a PDF of three pages with running heads and numbers',
    'pdf',
    () =>
      makePdf(
        [lines.slice(0, 2), lines.slice(2), second.split(/(?<=tous\.|règle|érable\.) /)].map((page, at) => [
          { text: 'Les luthiers de Valombre', y: 810 },
          ...pdfPage(page.map((line) => line.replaceAll('’', '\u0092'))),
          { text: String(at + 1), y: 30 },
        ]),
      ),
  ],
  [
    'a web page',
    'html',
    () => bytesOf(`<!doctype html><html><body><h1>Un métier</h1><p>${first}</p><p>${second}</p></body></html>`),
  ],
  ['another text', 'txt', () => bytesOf(`Un métier\n\n${part}`)],
])('another copy is recognised by its words: %s', async (_, format, make) => {
  const { outcome, original } = await attach(await make())
  expect([outcome, original.source, original.file?.how, original.file?.format]).toEqual([
    'attached',
    'marais-1999',
    'landmarks',
    format,
  ])
  expect(original.passages).toBeLessThan(original.whole)
  // The reader of PDF takes the number at the beginning of a paragraph for that of a list.
  expect(await textOf('p1')).toContain(first.slice(3))
  expect(await textOf('p4')).toBeNull()
})

test('the list of documents and a highlight know of it, the search does not', async () => {
  const { total } = await ask<SearchView>('/api/search?q=octobre')
  await attach(bytesOf(marais))
  const cards = await ask<SourceCard[]>('/api/sources')
  expect(cards.find(({ id }) => id === 'marais-1999')?.originals).toBe(7)
  expect((await ask<SourceCard>('/api/sources/marais-1999')).originals).toBe(7)
  const start = first.indexOf('guitares')
  const quote = {
    exact: 'guitares',
    prefix: first.slice(start - 20, start),
    suffix: first.slice(start + 8, start + 28),
    start,
  }
  const highlight = { ...quote, source: 'marais-1999', anchor: 'p1', edition: 'original', colour: 'green', note: '' }
  const added = await ask<Highlight>('/api/highlights', 'POST', JSON.stringify(highlight))
  expect(added.place).toEqual({ start, end: start + 8, how: 'exact' })
  expect((await ask<Highlight[]>('/api/highlights'))[0]?.place).toEqual(added.place)
  expect((await ask<SearchView>('/api/search?q=octobre')).total).toBe(total)
})

test('taken away it is no longer shown, put back it is; for good only what was taken away', async () => {
  const { original } = await attach(bytesOf(marais), '/home/a/Luthiers.txt')
  const id = original.file?.id ?? ''
  expect(original.file?.fileName).toBe('Luthiers.txt')
  expect(await refusal(ask(`/api/originals/${id}`, 'DELETE'))).toBe('not-found')
  expect(await change(id, true)).toMatchObject({ file: null, passages: 0, removed: [{ id }] })
  expect(await textOf('p1')).toBeNull()
  expect(await change(id, false)).toMatchObject({ file: { id, removed: null }, passages: 7, removed: [] })
  expect(await textOf('p1')).toBe(first)
  await change(id, true)
  expect((await attach(bytesOf(marais))).outcome).toBe('restored')
  await change(id, true)
  await ask(`/api/originals/${id}`, 'DELETE')
  expect([await stateOf('marais-1999'), kept()]).toMatchObject([{ file: null, removed: [] }, []])
})

test('another file of the same document takes its place, and the first can be put back', async () => {
  const { original } = await attach(bytesOf(part))
  const whole = await attach(bytesOf(marais))
  expect(whole).toMatchObject({ outcome: 'replaced', original: { passages: 7, removed: [{ id: original.file?.id }] } })
  expect((await attach(bytesOf(marais))).outcome).toBe('known')
  expect(await change(original.file?.id ?? '', false)).toMatchObject({ removed: [{ id: whole.original.file?.id }] })
  expect(await textOf('p4')).toBeNull()
})

test.each([
  [
    'another text',
    bytesOf('Le sel de la Brenne se vend au marché de gros, et chacun y trouve son compte.'),
    'original-unknown',
  ],
  [
    'a text that quotes a line',
    bytesOf(`Comme il est dit, ${first.slice(3, 60)}, et rien de plus.`),
    'original-unknown',
  ],
  ['nothing', new Uint8Array(), 'document-empty'],
  ['white space', bytesOf(' \n\n \t\n'), 'document-empty'],
  ['a damaged PDF', bytesOf('%PDF-1.7 nothing'), 'document-damaged'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'document-kind'],
  ['60 MB', new Uint8Array(60 * 1024 * 1024).fill(97), 'body-too-large'],
  ['a little more than a file may have', new Uint8Array(50 * 1024 * 1024 + 1).fill(97), 'document-too-large'],
])('%s is refused, and nothing is kept', async (_, bytes, code) => {
  expect(await refusal(attach(bytes))).toBe(code)
  expect(existsSync(join(program.data, 'documents'))).toBe(false)
})

test('a file that is given up is not kept', async () => {
  const request = new Request('http://grappe/api/originals?name=x', {
    method: 'POST',
    body: bytesOf(marais),
    signal: AbortSignal.abort(),
  })
  expect((await program.handle(request).catch(() => undefined))?.ok ?? false).toBe(false)
  expect(await stateOf('marais-1999')).toMatchObject({ file: null })
})

test('the passages are cut again where their file is lost, damaged or of another edition', async () => {
  const { original } = await attach(bytesOf(marais))
  const id = original.file?.id ?? ''
  const passages = join(program.data, 'documents', `${id}.passages`)
  const { data } = program
  const good = readFileSync(passages, 'utf8')
  for (const spoil of [
    () => rmSync(passages),
    () => writeFileSync(passages, '{'),
    () => writeFileSync(passages, '{"mark":"","passages":[["p1","of another edition"]]}'),
  ]) {
    program.close()
    spoil()
    program = openFixture({ data })
    expect(await textOf('p1')).toBe(first)
    expect(readFileSync(passages, 'utf8')).toBe(good)
  }
})

test('where the file itself is gone the check says so, and attaching it once more mends it', async () => {
  const { original } = await attach(bytesOf(marais), 'Luthiers.txt')
  const id = original.file?.id ?? ''
  const { data } = program
  program.close()
  for (const name of readdirSync(join(data, 'documents'))) rmSync(join(data, 'documents', name))
  program = openFixture({ data })
  expect(await textOf('p1')).toBeNull()
  expect((await ask<IntegrityView>('/api/installed/check', 'POST')).attached).toEqual(['Luthiers.txt'])
  expect((await attach(bytesOf(marais))).outcome).toBe('known')
  expect(await textOf('p1')).toBe(first)
  expect((await ask<IntegrityView>('/api/installed/check', 'POST')).attached).toEqual([])
  expect(kept()).toEqual([id, `${id}.passages`])
})

test('the same file as a document and as an original is one file, which goes with the last of the two', async () => {
  const { original } = await attach(bytesOf(marais))
  const id = original.file?.id ?? ''
  const { document } = await ask<{ document: { id: string } }>('/api/documents?name=a.txt', 'POST', bytesOf(marais))
  await ask(`/api/documents/${document.id}`, 'PATCH', '{"removed":true}')
  await ask(`/api/documents/${document.id}`, 'DELETE')
  expect(kept()).toContain(id)
  await change(id, true)
  await ask(`/api/originals/${id}`, 'DELETE')
  expect(kept()).not.toContain(id)
})

test('an original that the library came with wins, and is not attached a second time', async () => {
  const { data } = program
  await attach(bytesOf(part))
  program.close()
  program = openFixture({ data, library: fixtureLibraryWithOriginals() })
  expect(await textOf('p4')).toContain('35 %')
  expect(await stateOf('marais-1999')).toMatchObject({ packaged: true, passages: 7, whole: 7 })
  expect((await attach(bytesOf(fixtureOriginal('ateliers-2006.txt')))).outcome).toBe('packaged')
  expect(await stateOf('ateliers-2006')).toMatchObject({ file: null })
})
