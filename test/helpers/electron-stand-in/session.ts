/** The session, the schemes and the channels: what stands between a page and the program. */
import type * as Electron from 'electron'
import type { Request as PageRequest } from 'playwright-core'
import { originOf, toOwn } from './addresses.ts'
import { app, needReady } from './app.ts'
import { control } from './control.ts'

type Handler = (request: Request) => Response | Promise<Response>
const handlers = new Map<string, Handler>()

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    if (app.isReady()) throw new Error('registerSchemesAsPrivileged should be called before app is ready')
    control.steps.push('privileges')
    for (const { scheme, privileges = {} } of schemes) control.privileges.set(scheme, privileges)
  },
  handle: (scheme, handler) => {
    needReady('protocol')
    control.steps.push(`handle ${scheme}`)
    handlers.set(scheme, handler)
  },
} satisfies Pick<Electron.Protocol, 'handle' | 'registerSchemesAsPrivileged'>

type BeforeRequest = Parameters<Electron.WebRequest['onBeforeRequest']>[0]
type SessionParts = Pick<
  Electron.Session,
  'setDevicePermissionHandler' | 'setPermissionCheckHandler' | 'setPermissionRequestHandler' | 'setSpellCheckerEnabled'
>

class StandInSession implements SessionParts {
  beforeRequest: BeforeRequest = null
  permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0] = null
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0] = null
  devicePermission: Parameters<Electron.Session['setDevicePermissionHandler']>[0] = null
  spellChecker = true
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.beforeRequest = listener
    },
  }

  setPermissionRequestHandler(handler: StandInSession['permissionRequest']): void {
    this.permissionRequest = handler
  }

  setPermissionCheckHandler(handler: StandInSession['permissionCheck']): void {
    this.permissionCheck = handler
  }

  setDevicePermissionHandler(handler: StandInSession['devicePermission']): void {
    this.devicePermission = handler
  }

  setSpellCheckerEnabled(enable: boolean): void {
    this.spellChecker = enable
  }

  /** Whether a request is cancelled, as Electron asks before it makes one. */
  async cancels(url: string, resourceType: string): Promise<boolean> {
    const listener = this.beforeRequest
    if (!listener) return false
    return new Promise((resolve) => {
      // Of the details, those that the stand-in knows.
      const details = { url, resourceType, method: 'GET' } as Electron.OnBeforeRequestListenerDetails
      listener(details, ({ cancel }) => resolve(cancel === true))
    })
  }
}

const defaultSession = new StandInSession()
export const session = {
  get defaultSession() {
    needReady('session')
    return defaultSession
  },
}

/** Headers of Chromium that would be of our scheme in Electron. */
async function ownHeaders(request: PageRequest): Promise<Headers> {
  const headers = new Headers(await request.allHeaders())
  const origin = headers.get('origin')
  if (origin !== null && origin !== 'null') headers.set('origin', originOf(origin))
  const referrer = headers.get('referer')
  if (referrer !== null) headers.set('referer', toOwn(referrer))
  headers.delete('host')
  return headers
}

/** The answer of the scheme's handler; undefined where the address has no handler. */
export async function answerRequest(request: PageRequest): Promise<Response | undefined> {
  const url = toOwn(request.url())
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  if (!handler) return undefined
  const body = request.postDataBuffer()
  const init = { method: request.method(), headers: await ownHeaders(request) }
  return handler(new Request(url, body ? { ...init, body: new Uint8Array(body) } : init))
}

type Listener = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown
const channels = new Map<string, Listener>()

export const ipcMain = {
  handle: (channel: string, listener: Listener) => {
    if (channels.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    channels.set(channel, listener)
  },
}

/** Calls a channel as a frame at an address would. */
export async function invoke(sender: unknown, frameUrl: string, channel: string, args: unknown[]): Promise<unknown> {
  const listener = channels.get(channel)
  if (!listener) throw new Error(`No handler registered for '${channel}'`)
  // Of the event, what the stand-in knows.
  const event = { sender, senderFrame: { origin: originOf(frameUrl) } } as Electron.IpcMainInvokeEvent
  return listener(event, ...args)
}
