/** Every failure is told in its envelope, with its code and its status, in the reader's language. */
import { copyFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildApp, bodyLimitBytes } from '../../electron/api/handler.ts'
import { failures, type FailureCode } from '../../electron/errors.ts'
import { AttachedOriginals } from '../../electron/importing/attached.ts'
import { Documents } from '../../electron/importing/documents.ts'
import { makeOffice } from '../../electron/exporting/office.ts'
import { Notebook } from '../../electron/notebook/notebook.ts'
import { fixtureLibrary } from '../helpers/libraries.ts'
import { newFolder } from '../helpers/scratch.ts'
import { hosts, type Host } from './hosts.ts'

const Failed = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string().min(10) }) })

const put = (body: string): RequestInit => ({ method: 'PUT', body })
const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) })
const note = { kind: 'case', item: 'valombre', part: '' }

/** A body that comes bit by bit, without its length being told before. */
function streamed(size: number): RequestInit & { duplex: 'half' } {
  let left = size
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left <= 0) return controller.close()
      controller.enqueue(new Uint8Array(Math.min(left, 16_384)).fill(0x20))
      left -= 16_384
      return undefined
    },
  })
  return { method: 'PUT', body, duplex: 'half' }
}

type Sent = RequestInit | (() => RequestInit) | undefined

const cases: readonly (readonly [string, string, Sent, FailureCode])[] = [
  ['an address that is not there', '/api/nowhere', undefined, 'unknown-route'],
  ['an address with one part too many', '/api/cases/valombre/x', undefined, 'unknown-route'],
  ['a file that is not there', '/assets/none.js', undefined, 'unknown-route'],
  ['something sent to the page', '/cases', { method: 'POST' }, 'unknown-route'],
  ['reading what is only written', '/api/settings', undefined, 'wrong-method'],
  ['writing what is only read', '/api/home', { method: 'POST' }, 'wrong-method'],
  ['removing a case', '/api/cases/valombre', { method: 'DELETE' }, 'wrong-method'],
  ['asking what is allowed, as another site would', '/api/home', { method: 'OPTIONS' }, 'wrong-method'],
  ['an id with capitals', '/api/cases/Valombre', undefined, 'invalid-input'],
  ['an id that climbs', '/api/cases/..%2f..%2fsecret', undefined, 'invalid-input'],
  ['a note without a number', '/api/notes/one', { method: 'DELETE' }, 'invalid-input'],
  ['note 0', '/api/notes/0', { method: 'DELETE' }, 'invalid-input'],
  ['a search without words', '/api/search', undefined, 'invalid-input'],
  ['a search of 501 characters', `/api/search?q=${'a'.repeat(501)}`, undefined, 'invalid-input'],
  ['a search for more results than there may be', '/api/search?q=a&most=201', undefined, 'invalid-input'],
  ['a search to remember without a word', '/api/searches', put('{"query":"  "}'), 'invalid-input'],
  ['a question that is not asked', '/api/search?q=a&and=b', undefined, 'invalid-input'],
  ['an anchor that is none', '/api/sources/marais-1999/passage?anchor=P1%20', undefined, 'invalid-input'],
  ['a body of another shape', '/api/settings', put('{"theme":"dark"}'), 'invalid-input'],
  ['a body that is no JSON', '/api/settings', put('{"theme":'), 'invalid-input'],
  ['no body', '/api/settings', { method: 'PUT' }, 'invalid-input'],
  ['an empty note', '/api/notes', post({ ...note, text: ' \n ' }), 'invalid-input'],
  ['a note too long', '/api/notes', post({ ...note, text: 'a'.repeat(20_001) }), 'invalid-input'],
  ['a body over the limit', '/api/settings', put(' '.repeat(bodyLimitBytes + 1)), 'body-too-large'],
  ['a stream over the limit', '/api/settings', () => streamed(bodyLimitBytes + 1), 'body-too-large'],
  ['a case that is not there', '/api/cases/nowhere', undefined, 'not-found'],
  ['a passage that is not there', '/api/sources/marais-1999/passage?anchor=p99', undefined, 'not-found'],
  ['a note on nothing', '/api/notes', post({ ...note, item: 'nowhere', text: 'a' }), 'not-found'],
  ['a note that is not there', '/api/notes/999', { method: 'DELETE' }, 'not-found'],
]

describe.each(hosts)('%s', (_, open) => {
  let host: Host
  beforeAll(async () => {
    host = await open()
  })
  afterAll(() => host.close())

  test.each(cases)('%s', async (_what, path, init, code) => {
    for (const language of ['fr', 'en'] as const) {
      // A stream is read once, so each request has its own.
      const sent = typeof init === 'function' ? init() : init
      const response = await host.ask(path, { ...sent, headers: { 'accept-language': language } })
      const { error } = Failed.parse(await response.json())
      expect([error.code, response.status]).toEqual([code, failures[code].status])
      const form = failures[code].message[language].split(/\{\w+\}/)
      expect(error.message.startsWith(form[0] ?? '')).toBe(true)
      expect(error.message).not.toMatch(/\{\w+\}/)
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('a body of exactly the limit is read', async () => {
    const response = await host.ask('/api/settings', put(' '.repeat(bodyLimitBytes)))
    expect(await response.json()).toMatchObject({ error: { code: 'invalid-input' } })
  })

  test('a failed request changes nothing', async () => {
    const kept = async () => (await host.ask('/api/notes')).text()
    const before = await kept()
    await host.ask('/api/notes/1', { method: 'PATCH', body: '{"text":""}' })
    await host.ask('/api/notes/1', { method: 'PATCH', body: '{"text":"a","more":1}' })
    expect(await kept()).toBe(before)
  })
})

function cutShort(): string {
  const file = join(newFolder(), 'library.sqlite')
  copyFileSync(fixtureLibrary(), file)
  truncateSync(file, 10_000)
  return file
}

describe.each(hosts)('%s without its library', (_, open) => {
  test.each<[FailureCode, () => string]>([
    ['library-missing', () => join(newFolder(), 'none.sqlite')],
    ['library-damaged', cutShort],
  ])('%s', async (code, library) => {
    const host = await open({ library: library() })
    const response = await host.ask('/api/home', { headers: { 'accept-language': 'en' } })
    expect([response.status, await response.json()]).toMatchObject([503, { error: { code } }])
    expect((await host.ask('/api/session')).status).toBe(200)
    expect((await host.ask('/api/notes')).status).toBe(200)
    expect((await host.ask('/', { headers: { accept: 'text/html' } })).status).toBe(200)
    await host.close()
  })
})

test('a bug is logged whole and told without its details', async () => {
  const log: string[] = []
  const notebook = new Notebook(newFolder())
  const library = {
    reader: () => {
      throw new Error('secret detail')
    },
    close: () => undefined,
  }
  const documents = new Documents({ notebook, data: newFolder(), version: '0', log: () => undefined })
  const attached = new AttachedOriginals({ library, notebook, data: newFolder(), log: () => undefined })
  const app = buildApp(
    { library, notebook, documents, attached, office: makeOffice, version: '0', log: (line) => log.push(line) },
    newFolder(),
  )
  const response = await app.request('/api/home')
  expect([response.status, await response.json()]).toMatchObject([500, { error: { code: 'internal' } }])
  expect(JSON.stringify(await (await app.request('/api/home')).json())).not.toContain('secret')
  expect(log[0]).toMatch(/secret detail[\s\S]*failures\.test/)
  notebook.close()
})

test.each(Object.entries(failures))('%s says the same in both languages', (_, { message: { fr, en } }) => {
  const details = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
  expect(details(fr)).toEqual(details(en))
  expect(fr).not.toBe(en)
})

test.each([
  ['fr', 'fr'],
  ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
  ['fr;q=0.3, en;q=0.9', 'en'],
  ['de,en;q=0.5', 'en'],
  ['de', 'fr'],
  ['', 'fr'],
  ['en;q=0', 'fr'],
  ['nonsense;;;q=x', 'fr'],
])('"%s" is answered in %s', async (accepted, language) => {
  const host = await hosts[0]?.[1]()
  const response = await host?.ask('/api/nowhere', { headers: { 'accept-language': accepted } })
  const { error } = Failed.parse(await response?.json())
  expect(error.message.startsWith(language === 'fr' ? 'Cette adresse' : 'There is no')).toBe(true)
  await host?.close()
})
