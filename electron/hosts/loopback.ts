/** The loopback host: the program as a web server on 127.0.0.1, for a browser on the same machine and nobody else. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { failure } from '../api/envelope.ts'
import type { Handler } from '../api/handler.ts'
import { GrappeError, type FailureCode } from '../errors.ts'

export interface LoopbackHost {
  /** Opens the app: the address with its key. */
  readonly link: string
  readonly origin: string
  close(): Promise<void>
}

/** What other programs read: the port is taken, or may not be used. */
export class PortError extends Error {
  readonly code: string
  readonly port: number

  constructor(code: string, port: number, cause: unknown) {
    super(`${code} ${port}`, { cause })
    this.name = 'PortError'
    this.code = code
    this.port = port
  }
}

/** Cookies know no ports: each host has a name of its own, so that two of them open in one browser do not shut each other out. */
const cookieName = (origin: string) => `grappe-key-${new URL(origin).port}`

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function cookieOf(request: Request, origin: string): string {
  const cookies = request.headers.get('cookie') ?? ''
  const begin = `${cookieName(origin)}=`
  const found = cookies.split(/;\s*/).find((cookie) => cookie.startsWith(begin))
  return found?.slice(begin.length) ?? ''
}

/** The first link carries the key; the answer turns it into a cookie and takes it out of the address. */
function exchangeKey(request: Request, origin: string, key: string): Response | undefined {
  const url = new URL(request.url)
  const given = url.searchParams.get('key')
  if (request.method !== 'GET' || given === null || !same(given, key)) return undefined
  url.searchParams.delete('key')
  return new Response(null, {
    status: 303,
    headers: {
      // Two slashes at the beginning would name another host.
      location: `${url.pathname.replace(/^\/+/, '/')}${url.search}`,
      'set-cookie': `${cookieName(origin)}=${key}; HttpOnly; SameSite=Strict; Path=/`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  })
}

/** What a request from elsewhere fails on, if anything. */
function refusal(request: Request, origin: string, key: string): FailureCode | undefined {
  if (request.headers.get('host') !== new URL(origin).host) return 'foreign-host'
  const from = request.headers.get('origin')
  if (from !== null && from !== origin) return 'foreign-origin'
  if (!same(cookieOf(request, origin), key)) return 'wrong-key'
  return undefined
}

/** Guards a handler: own host, own origin, the key as a cookie. */
export function guard(handle: Handler, origin: string, key: string): Handler {
  return async (request) => {
    const refused = refusal(request, origin, key)
    if (refused === 'wrong-key') {
      const exchanged = exchangeKey(request, origin, key)
      if (exchanged) return exchanged
    }
    if (refused) return failure(request, new GrappeError(refused, { host: new URL(origin).host }))
    // A link opened a second time still carries the key: it goes from the address here too.
    return exchangeKey(request, origin, key) ?? handle(request)
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new PortError(error.code ?? 'UNKNOWN', port, error)))
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

/**
 * Starts the server.
 * @param port 0 for any free one
 * @throws PortError
 */
export async function startLoopback(handle: Handler, port: number): Promise<LoopbackHost> {
  const key = randomBytes(24).toString('base64url')
  let guarded: Handler | undefined
  const listener = getRequestListener((request) => guarded?.(request) ?? new Response(null, { status: 503 }), {
    overrideGlobalObjects: false,
  })
  const server = createServer((request, response) => void listener(request, response))
  const bound = await listen(server, port)
  const origin = `http://127.0.0.1:${bound}`
  guarded = guard(handle, origin, key)
  return {
    link: `${origin}/?key=${key}`,
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
