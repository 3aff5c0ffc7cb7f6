/** The page and its files: served safely, and nothing beside them. */
import { request } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLoopback, type LoopbackHost } from '../../electron/hosts/loopback.ts'
import { openFixture, type OpenedProgram } from '../helpers/program.ts'
import { cookieOf, hosts, type Host } from './hosts.ts'

const html = { headers: { accept: 'text/html' } }

function expectSafe(response: Response): void {
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
}

describe.each(hosts)('%s', (_, open) => {
  let host: Host
  beforeAll(async () => {
    host = await open()
  })
  afterAll(() => host.close())

  test.each([
    '/',
    '/cases',
    '/cases/valombre',
    '/sources/ateliers-2006/1/cooperative',
    '/search?q=r%C3%A9seau',
    '/3.1',
  ])('%s is the page, with its session in it and its policy on it', async (path) => {
    const response = await host.ask(path, html)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expectSafe(response)
    const page = await response.text()
    const session = /<script type="application\/json" id="session">([^<]*)<\/script>/.exec(page)?.[1] ?? ''
    expect(JSON.parse(session)).toMatchObject({ version: '0.0.0-test', notebook: { state: 'ready' } })
  })

  test.each([
    ['/assets/app-0123.js', 'text/javascript; charset=utf-8', /immutable/],
    ['/icon.svg', 'image/svg+xml', /no-cache/],
  ])('%s has its type', async (path, type, cache) => {
    const response = await host.ask(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    expect(response.headers.get('cache-control')).toMatch(cache)
    expectSafe(response)
  })

  test.each(['/assets/none.js', '/assets/', '/none.svg', '/assets/app-0123.js/x', '/assets/%E0%A4%A.js'])(
    '%s is not there, and a person who opens it reads so on a page that is safe too',
    async (path) => {
      const response = await host.ask(path, html)
      expect(response.status).toBe(404)
      expectSafe(response)
      expect(await response.text()).toContain('n’existe pas')
    },
  )

  test('what stands in an address is text on the page that refuses it', async () => {
    const response = await host.ask('/assets/%3Cscript%3Ealert(1)%3C%2Fscript%3E.js', html)
    expect(await response.text()).not.toContain('<script>')
  })

  test('whatever the reader’s own words hold, the page holds them as data', async () => {
    for (const words of ['</script><script>alert(1)</script>', "$& $' $` $$ $1", '<!--', '\u2028 "quoted" \\']) {
      const body = JSON.stringify({ path: '/cases', title: { fr: words, en: words } })
      expect((await host.ask('/api/last-read', { method: 'PUT', body })).status).toBe(200)
      const page = await (await host.ask('/', html)).text()
      expect(page.match(/<\/?script/g)).toHaveLength(2)
      const session = /id="session">([^]*)<\/script><\/head><body><\/body><\/html>$/.exec(page)?.[1] ?? ''
      expect(JSON.parse(session)).toMatchObject({ lastRead: { title: { fr: words } } })
    }
  })
})

describe('over the wire, where an address comes as it was typed', () => {
  let program: OpenedProgram
  let host: LoopbackHost
  let cookie: string
  beforeAll(async () => {
    program = openFixture()
    host = await startLoopback(program.handle, 0)
    cookie = await cookieOf(host.link)
  })
  afterAll(async () => {
    await host.close()
    program.close()
  })

  /** Sends a path without any part of it being tidied first. */
  function raw(path: string): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const { port } = new URL(host.origin)
      const sent = request({ host: '127.0.0.1', port, path, headers: { cookie } }, (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (data: string) => (body += data))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      })
      sent.on('error', reject).end()
    })
  }

  const steps = [
    '..',
    '%2e%2e',
    '.%2e',
    '%252e%252e',
    '..%5c',
    '%2e%2e%5c',
    '..%2f',
    '%c0%ae%c0%ae',
    '.',
    'assets',
    '%00',
    '...',
  ]
  const climbing = fc
    .tuple(
      fc.constantFrom('/', '/assets/', '//', '/assets%2f', '/%2f'),
      fc.array(fc.constantFrom(...steps), { maxLength: 6 }),
    )
    .map(([begin, middle]) => [`${begin}${middle.join('/')}`, middle] as const)

  test('no climbing address leaves the folder of the page', async () => {
    await fc.assert(
      fc.asyncProperty(climbing, fc.constantFrom('/', '%2f', '%5c'), async ([begin], separator) => {
        const { status, body } = await raw(`${begin}${separator}secret.json`)
        expect([400, 404]).toContain(status)
        expect(body).not.toContain('outside')
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    '/assets/..%2f..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/..%5c..%5csecret.json',
    '/assets/%252e%252e/%252e%252e/secret.json',
    '/icon.svg%00.json',
    '/assets/app-0123.js%00',
    '/assets//etc/passwd.js',
    '/..%00/secret.json',
  ])('%s', async (path) => {
    const { status, body } = await raw(path)
    expect([200, 400, 404]).toContain(status)
    expect(status === 200 ? body : '<html').toContain('<html')
    expect(body).not.toContain('outside')
  })

  test('an address that is no address is refused and the server goes on', async () => {
    await raw('*').catch(() => undefined)
    expect((await raw('/icon.svg')).status).toBe(200)
  })
})
