/** The reader's documents through the program: brought in once, found by their words, replaced, removed and had back. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type {
  DocumentCard,
  DocumentChapter,
  DocumentView,
  ImportOutcome,
  Note,
  SearchView,
} from '../../electron/api/views/index.ts'
import { openFixture, type OpenedProgram } from '../helpers/program.ts'
import { bytesOf } from '../helpers/made-files.ts'
import { until } from '../helpers/until.ts'

let program: OpenedProgram
beforeEach(() => {
  program = openFixture()
})
afterEach(() => program.close())

const french = 'Les tanneurs de la vallée achètent ensemble le quebracho dont ils ont besoin pour leur cuir.'
const english = 'The tanners of the valley buy their quebracho together, which is what they need for the leather.'

async function ask<T>(path: string, method?: string, body?: string | Uint8Array<ArrayBuffer>): Promise<T> {
  const init = method === undefined ? {} : { method, body }
  const response = await program.handle(new Request(`http://grappe${path}`, init))
  const { data, error } = (await response.json()) as { data: T; error?: { code: string } }
  if (error) throw new Error(error.code)
  return data
}

const bring = (name: string, text: string, choice = 'ask') =>
  ask<ImportOutcome>(`/api/documents?${new URLSearchParams({ name, choice }).toString()}`, 'POST', bytesOf(text))
const change = (id: string, body: object) => ask<DocumentCard>(`/api/documents/${id}`, 'PATCH', JSON.stringify(body))
const find = (q: string, more: Record<string, string> = {}) =>
  ask<SearchView>(`/api/search?${new URLSearchParams({ q, ...more }).toString()}`)

test('what is imported is found at once, in its language, and opens at its passage', async () => {
  const { outcome, document } = await bring('Enquête.txt', `1. Les achats\n\n${french}\n\nFin.`)
  expect([outcome, document.title, document.language, document.passages]).toEqual([
    'imported',
    '1. Les achats',
    'fr',
    3,
  ])
  const { hits, total, unknown, corrected } = await find('quebracho')
  expect([total, unknown, corrected]).toEqual([1, [], null])
  expect((await find('quebrachos xyzzyq')).unknown).toEqual(['xyzzyq'])
  expect(hits[0]).toMatchObject({ kind: 'document', item: document.id, part: 's1-p1', title: { fr: '1. Les achats' } })
  expect(hits[0]?.snippet.find(({ mark }) => mark)?.text).toBe('quebracho')
  const chapter = await ask<DocumentChapter>(`/api/documents/${document.id}/chapter?anchor=s1-p1`)
  expect(chapter.passages.map(({ anchor }) => anchor)).toEqual(['s1', 's1-p1', 's1-p2'])
  expect([chapter.previous, chapter.next]).toEqual([null, null])
})

test('filters and counts take documents in: by kind, by one document, and together with the library', async () => {
  const first = await bring('a.txt', french)
  await bring('b.txt', `${english}\n\nQuebracho again.`)
  const kindOf = (view: SearchView) => view.facets.find(({ name }) => name === 'kind')?.values ?? []
  const view = await find('quebracho')
  expect(kindOf(view)).toMatchObject([{ value: 'document', count: 3 }])
  expect((await find('genre:document')).total).toBe(3)
  expect((await find('quebracho', { kind: 'document' })).total).toBe(3)
  expect((await find('quebracho', { source: first.document.id })).total).toBe(1)
  expect((await find('quebracho', { kind: 'passage' })).total).toBe(0)
  for (const word of ['cuir', 'ensemble', 'colle', 'le bois', 'genre:document -quebracho']) {
    const all = await find(word)
    expect(kindOf(all).reduce((sum, { count }) => sum + count, 0)).toBe(all.all)
    for (const { value, count } of kindOf(all)) expect((await find(word, { kind: value })).total).toBe(count)
  }
})

test('the very same file is there already, whatever its name; one of the same name is asked about', async () => {
  const { document } = await bring('a.txt', french)
  expect(await bring('b.txt', french)).toEqual({ outcome: 'known', document })
  expect(await bring('a.txt', english)).toEqual({ outcome: 'changed', document })
  expect(await ask<DocumentCard[]>('/api/documents')).toEqual([{ ...document, pack: null }])
  expect((await bring('a.txt', english, 'new')).outcome).toBe('imported')
  expect(await ask<DocumentCard[]>('/api/documents')).toHaveLength(2)
})

test('a file that takes the place of another leaves notes their words, and what was there can be had back', async () => {
  const { document } = await bring('a.txt', french)
  const pinned = { kind: 'document', item: document.id, part: 's0-p1' }
  await ask<Note>('/api/notes', 'POST', JSON.stringify({ ...pinned, text: 'À vérifier' }))
  const replaced = await bring('a.txt', english, 'replace')
  expect([replaced.outcome, replaced.document.id]).toEqual(['replaced', document.id])
  expect(
    (await find('quebracho tanneurs kind:document')).hits.map(({ snippet }) =>
      snippet.map(({ text }) => text).join(''),
    ),
  ).toEqual([english])
  expect(await ask<Note[]>('/api/notes')).toMatchObject([{ ...pinned, quote: { fr: french }, title: { fr: 'a' } }])
  const aside = (await ask<DocumentCard[]>('/api/documents')).find(({ removed }) => removed)
  await change(aside?.id ?? '', { removed: false })
  expect((await find('genre:document')).total).toBe(2)
})

test('what is removed is not found, and is found again when it is put back; renamed, it is found under its new name', async () => {
  const { document } = await bring('a.txt', french)
  await change(document.id, { removed: true })
  expect((await find('quebracho')).total).toBe(0)
  expect((await bring('a.txt', french)).outcome).toBe('restored')
  expect((await find('quebracho')).total).toBe(1)
  expect((await change(document.id, { title: ' Cuirs ' })).title).toBe('Cuirs')
  await until(async () => (await find('quebracho')).hits[0]?.title.fr === 'Cuirs')
})

test('deleted for good it is gone, its file with it; only what was removed before can be', async () => {
  const { document } = await bring('a.txt', french)
  await expect(ask(`/api/documents/${document.id}`, 'DELETE')).rejects.toThrow('not-found')
  await change(document.id, { removed: true })
  await ask(`/api/documents/${document.id}`, 'DELETE')
  expect(readdirSync(join(program.data, 'documents'))).toEqual([])
  await expect(ask<DocumentView>(`/api/documents/${document.id}`)).rejects.toThrow('not-found')
})

test('after a restart it is there; an index that is gone or damaged is made again', async () => {
  await bring('a.txt', french)
  const folder = join(program.data, 'documents')
  const indexFile = readdirSync(folder).find((name) => name.endsWith('.index')) ?? ''
  for (const spoil of [
    () => undefined,
    () => rmSync(join(folder, indexFile)),
    () => writeFileSync(join(folder, indexFile), 'x'),
  ]) {
    program.close()
    spoil()
    program = openFixture({ data: program.data })
    await until(async () => (await find('quebracho')).total === 1)
    expect(await ask<DocumentCard[]>('/api/documents')).toHaveLength(1)
  }
})

test('the original comes back byte for byte; one that was changed does not', async () => {
  const { document } = await bring('../Enquête « cuir ».txt', french)
  expect(document.fileName).toBe('Enquête « cuir ».txt')
  const original = () => program.handle(new Request(`http://grappe/api/documents/${document.id}/original`))
  const response = await original()
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="Enquete-cuir.txt"')
  expect(await response.text()).toBe(french)
  const name = readdirSync(join(program.data, 'documents')).find((one) => !one.endsWith('.index')) ?? ''
  writeFileSync(join(program.data, 'documents', name), 'other')
  expect((await original()).status).toBe(404)
  expect(await ask('/api/installed/check', 'POST')).toEqual({
    library: true,
    notebook: true,
    originals: ['Enquête « cuir »'],
    packs: [],
  })
})

test('a file that cannot be read leaves nothing behind', async () => {
  await expect(bring('a.docx', '%PDF-1.4 nothing')).rejects.toThrow('document-damaged')
  expect(await ask<DocumentCard[]>('/api/documents')).toEqual([])
  expect(existsSync(join(program.data, 'documents'))).toBe(false)
})

test('an import that nobody waits for keeps nothing', async () => {
  const stop = new AbortController()
  const request = new Request('http://grappe/api/documents?name=a.txt', {
    method: 'POST',
    body: bytesOf(`${french}\n\n`.repeat(5000)),
    signal: stop.signal,
  })
  const answer = program.handle(request)
  setTimeout(() => stop.abort(), 20)
  await answer.catch(() => undefined)
  expect(await ask<DocumentCard[]>('/api/documents')).toEqual([])
})
