/** The hosts that the contract suite runs over: each hands requests to the one handler in its own way. */
import { schemeHandler } from '../../electron/hosts/desktop.ts'
import { startLoopback } from '../../electron/hosts/loopback.ts'
import { filledFolder } from '../helpers/notebooks.ts'
import { openFixture, type OpenedProgram } from '../helpers/program.ts'

export interface Host {
  readonly program: OpenedProgram
  /** Asks as the page would, with what the host wants of it. */
  ask(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

type OpenHost = (options?: Parameters<typeof openFixture>[0]) => Promise<Host>

const openProgram: (options?: Parameters<typeof openFixture>[0]) => OpenedProgram = (options) =>
  openFixture({ data: filledFolder(), ...options })

/** The key that the link of a loopback host is exchanged for. */
export async function cookieOf(link: string): Promise<string> {
  const response = await fetch(link, { redirect: 'manual' })
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

const bare: OpenHost = (options) => {
  const program = openProgram(options)
  return Promise.resolve({
    program,
    ask: (path, init) => program.handle(new Request(`http://grappe.test${path}`, init)),
    close: () => Promise.resolve(program.close()),
  })
}

const scheme: OpenHost = (options) => {
  const program = openProgram(options)
  const handle = schemeHandler(program.handle)
  return Promise.resolve({
    program,
    ask: (path, init) => handle(new Request(`grappe://app${path}`, init)),
    close: () => Promise.resolve(program.close()),
  })
}

const loopback: OpenHost = async (options) => {
  const program = openProgram(options)
  const host = await startLoopback(program.handle, 0)
  const cookie = await cookieOf(host.link)
  return {
    program,
    ask: (path, init) => {
      const headers = new Headers(init?.headers)
      headers.set('cookie', cookie)
      return fetch(`${host.origin}${path}`, { ...init, headers })
    },
    close: async () => {
      await host.close()
      program.close()
    },
  }
}

export const hosts: readonly (readonly [string, OpenHost])[] = [
  ['the bare handler', bare],
  ['the loopback server', loopback],
  ['the scheme of the desktop', scheme],
]
