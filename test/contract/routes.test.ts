/** Every route answers in every host as the contract says. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contract, type DataRoute, type FileRoute, type RouteName } from '../../electron/api/contract.ts'
import { buildApp } from '../../electron/api/handler.ts'
import { openLibrary } from '../../electron/library/library.ts'
import { Documents } from '../../electron/importing/documents.ts'
import { makeOffice } from '../../electron/exporting/office.ts'
import { Notebook } from '../../electron/notebook/notebook.ts'
import { fixtureLibrary, fixtureLibraryWithOriginals } from '../helpers/libraries.ts'
import { newFolder } from '../helpers/scratch.ts'
import { addressOf, examples } from './examples.ts'
import { hosts, type Host } from './hosts.ts'

const names = Object.keys(contract) as RouteName[]

test('every route has an example, in the order of the contract', () => {
  expect(Object.keys(examples)).toEqual(names)
})

test('what the app answers to is what the contract lists, no more and no less', () => {
  const log = () => undefined
  const notebook = new Notebook(newFolder())
  const documents = new Documents({ notebook, data: newFolder(), version: '0', log })
  const app = buildApp(
    { library: openLibrary(fixtureLibrary(), log), notebook, documents, office: makeOffice, version: '0', log },
    newFolder(),
  )
  const registered = app.routes
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => route.includes('/api/'))
  const listed = Object.values(contract).map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  expect(registered.toSorted()).toEqual(listed.toSorted())
  notebook.close()
})

/** Every strict object of the answer stays strict inside the envelope. */
const envelopeOf = (route: DataRoute) => z.strictObject({ data: route.result })

describe.each(hosts)('%s', (_, open) => {
  let host: Host
  beforeAll(async () => {
    host = await open({ library: fixtureLibraryWithOriginals() })
  })
  afterAll(() => host.close())

  async function answerOf(name: RouteName): Promise<Response> {
    const route = contract[name]
    const example = examples[name]
    return host.ask(addressOf(route.path, example), {
      method: route.method.toUpperCase(),
      ...(example.body === undefined ? {} : { body: JSON.stringify(example.body) }),
      ...(example.bytes === undefined ? {} : { body: example.bytes }),
    })
  }

  async function checkData(route: DataRoute, response: Response): Promise<void> {
    const answer: unknown = await response.json()
    expect(answer).not.toHaveProperty('error')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    const parsed = envelopeOf(route).safeParse(answer)
    expect(parsed.error?.issues ?? []).toEqual([])
    expect(parsed.data).toEqual(answer)
  }

  async function checkFile(route: FileRoute, response: Response): Promise<void> {
    const bytes = await response.bytes()
    expect(response.status).toBe(200)
    expect(route.file).toContain(response.headers.get('content-type'))
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w.-]+\.[a-z]+"(?:; filename\*=UTF-8''[\w.%-]+)?$/,
    )
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(bytes.byteLength).toBe(Number(response.headers.get('content-length')))
    expect(bytes.byteLength).toBeGreaterThan(100)
  }

  test.each(names)('%s', async (name) => {
    const response = await answerOf(name)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const route = contract[name]
    await ('file' in route ? checkFile(route, response) : checkData(route, response))
  })

  test.each([
    ['/api/comparison-table?ids=valombre,nowhere', 404, 'not-found'],
    ['/api/clusters/nowhere-at-all/exports/report', 404, 'not-found'],
    ['/api/clusters/nowhere-at-all/exports/poem', 400, 'invalid-input'],
    ['/api/comparison-table?ids=valombre,valombre', 400, 'invalid-input'],
    ['/api/comparison?ids=a,b,c,d,e', 400, 'invalid-input'],
    ['/api/case-table?format=pdf', 400, 'invalid-input'],
  ])('%s has no file, and says why in the envelope', async (path, status, code) => {
    const response = await host.ask(path)
    expect([response.status, await response.json()]).toMatchObject([status, { error: { code } }])
    expect(response.headers.get('content-disposition')).toBeNull()
  })

  test('a note is kept trimmed, with the words of what it is pinned to', async () => {
    const response = await host.ask('/api/notes')
    const { data } = (await response.json()) as { data: { id: number; text: string }[] }
    // The restored backup is the notebook now: the one note of its beginning.
    expect(data).toMatchObject([{ id: 1, text: 'À relire' }])
    const pinned = { kind: 'passage', item: 'marais-1999', part: 'p2' }
    const added = await host.ask('/api/notes', {
      method: 'POST',
      body: JSON.stringify({ ...pinned, text: ' trimmed ' }),
    })
    expect(await added.json()).toMatchObject({
      data: {
        ...pinned,
        text: 'trimmed',
        title: { fr: 'Marais 1999, §\u00A02', en: 'Marais 1999, §\u00A02' },
        quote: {
          fr: 'Un seul tourneur livre les chevilles. Le mardi, une vingtaine de patrons se retrouvent au café de la gare et achètent ensemble\u00A0:\nla colle\u202F;\nle bois d’érable.',
          en: expect.stringContaining('glue'),
        },
      },
    })
  })
})
