/** The loopback host answers the browser that was given its link, on this machine, and nobody else. */
import { createServer, request, type IncomingMessage } from 'node:http'
import { networkInterfaces } from 'node:os'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PortError, startLoopback, type LoopbackHost } from '../../electron/hosts/loopback.ts'
import { describePortError } from '../../electron/loopback-main.ts'
import { openFixture, type OpenedProgram } from '../helpers/program.ts'
import { cookieOf } from './hosts.ts'

let program: OpenedProgram
let host: LoopbackHost
let cookie: string
beforeEach(async () => {
  program = openFixture()
  host = await startLoopback(program.handle, 0)
  cookie = await cookieOf(host.link)
})
afterEach(async () => {
  await host.close()
  program.close()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${host.origin}${path}`, { headers, redirect: 'manual' })

async function refused(response: Response): Promise<unknown[]> {
  const { error } = (await response.json()) as { error: { code: string } }
  return [response.status, error.code]
}

/** With headers that fetch would not let one send. */
function raw(headers: Record<string, string>, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(host.origin)
    request({ host: '127.0.0.1', port, path: '/api/home', method, headers }, resolve).on('error', reject).end()
  })
}

test('without the key, or with another one, everything is refused', async () => {
  for (const path of ['/', '/api/home', '/assets/app-0123.js', '/?key=wrong', '/?key=']) {
    expect(await refused(await get(path))).toEqual([401, 'wrong-key'])
    expect(await refused(await get(path, { cookie: `${cookie}x` }))).toEqual([401, 'wrong-key'])
    expect(await refused(await get(path, { cookie: `other=${cookie}` }))).toEqual([401, 'wrong-key'])
  }
  const written = await fetch(`${host.origin}/api/notes/1`, { method: 'DELETE' })
  expect(await refused(written)).toEqual([401, 'wrong-key'])
})

test('the link gives the key as a cookie that no script reads, and takes it out of the address', async () => {
  const response = await fetch(`${host.link}&q=mot`, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/?q=mot'])
  const set = response.headers.getSetCookie()
  expect(set).toHaveLength(1)
  expect(set[0]).toMatch(/; HttpOnly(;|$)/)
  expect(set[0]).toMatch(/; SameSite=Strict(;|$)/)
  expect(set[0]).not.toMatch(/Domain=/)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect((await get('/api/home', { cookie })).status).toBe(200)
})

test('opened a second time, the link still loses its key', async () => {
  const { search } = new URL(host.link)
  const response = await get(`/cases${search}`, { cookie })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/cases'])
})

test('the key leads nowhere but here', async () => {
  const { search } = new URL(host.link)
  for (const path of [
    '//evil.example/',
    '//evil.example',
    '/%2f/evil.example',
    '/\\evil.example/',
    '///evil.example/',
  ]) {
    const location = (await get(`${path}${search}`, { cookie })).headers.get('location') ?? ''
    expect(new URL(location, host.origin).origin).toBe(host.origin)
  }
})

test('each host has a key of its own, and the cookie of one does not push out the other’s', async () => {
  const other = await startLoopback(program.handle, 0)
  const otherCookie = await cookieOf(other.link)
  expect(otherCookie.split('=')[1]).not.toBe(cookie.split('=')[1])
  expect(otherCookie.split('=')[0]).not.toBe(cookie.split('=')[0])
  expect((await get('/api/home', { cookie: `${otherCookie}; ${cookie}` })).status).toBe(200)
  await other.close()
})

test('another host name is refused, key or no key: a site that took this address for its own', async () => {
  for (const name of ['evil.example', `evil.example:${new URL(host.origin).port}`, 'localhost', '127.0.0.1', '[::1]']) {
    const response = await raw({ host: name, cookie })
    expect(response.statusCode).toBe(403)
    response.resume()
  }
})

test('another site’s request is refused though the browser sent the cookie', async () => {
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1', `${host.origin}.evil.example`]) {
    expect(await refused(await get('/api/home', { cookie, origin }))).toEqual([403, 'foreign-origin'])
  }
  expect((await get('/api/home', { cookie, origin: host.origin })).status).toBe(200)
})

test('a port that is taken is told with its number, in both languages', async () => {
  const port = Number(new URL(host.origin).port)
  const error: unknown = await startLoopback(program.handle, port).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(PortError)
  expect(error).toMatchObject({ code: 'EADDRINUSE', port })
  const told = describePortError(error as PortError)
  expect(told).toContain(`Port ${port} is taken by another program. Choose another with --port N`)
  expect(told).toContain(`Le port ${port} est pris par un autre programme`)
})

test('it listens on the loopback address alone', async () => {
  expect(new URL(host.origin).hostname).toBe('127.0.0.1')
  const { port } = new URL(host.origin)
  const others = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).filter(({ internal }) => !internal))
  if (others.length === 0) console.log('this machine has no other address: only the one that is bound was looked at')
  for (const { address, family } of others) {
    const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`
    await expect(fetch(url, { signal: AbortSignal.timeout(2000) })).rejects.toThrow(/fetch failed|aborted/)
  }
  // Bound to every address, the port would not be free here.
  const second = createServer()
  const bound = new Promise<boolean>((resolve) => {
    second.once('error', () => resolve(false)).listen(Number(port), '127.0.0.2', () => resolve(true))
  })
  expect(await bound).toBe(process.platform === 'linux')
  second.close()
})

test('closing ends what is open and frees the port', async () => {
  const { port } = new URL(host.origin)
  expect((await get('/api/home', { cookie })).status).toBe(200)
  const begin = performance.now()
  await host.close()
  expect(performance.now() - begin).toBeLessThan(1000)
  await expect(get('/api/home', { cookie })).rejects.toThrow(/fetch failed|aborted/)
  host = await startLoopback(program.handle, Number(port))
  expect(host.origin).toBe(`http://127.0.0.1:${port}`)
})
