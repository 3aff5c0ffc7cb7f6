/** A window's page, in a real Chromium: its requests go to the session and the scheme's handler, its navigations to the guards. */
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type * as Electron from 'electron'
import type { BrowserContext, Frame, Page, Request as PageRequest, Route } from 'playwright-core'
import { toOwn, toShown } from './addresses.ts'
import { control } from './control.ts'
import { invokeBinding, ipcEvent, preloadScript } from './preload.ts'
import { answerRequest, invoke, session } from './session.ts'

const resourceTypes: Record<string, string> = {
  document: 'mainFrame',
  stylesheet: 'stylesheet',
  image: 'image',
  media: 'media',
  font: 'font',
  script: 'script',
  xhr: 'xhr',
  fetch: 'xhr',
  ping: 'ping',
  websocket: 'webSocket',
}

interface NavigationEvent {
  readonly url: string
  readonly isMainFrame: boolean
  defaultPrevented: boolean
  preventDefault(): void
}

function navigationEvent(url: string, isMainFrame: boolean): NavigationEvent {
  return {
    url,
    isMainFrame,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
}

export class WebContents extends EventEmitter {
  readonly preferences: Electron.WebPreferences
  readonly navigationHistory = {
    goBack: () => void this.#byShell(async (page) => page.goBack()),
    goForward: () => void this.#byShell(async (page) => page.goForward()),
  }
  webRtcPolicy = 'default'
  #opened: Promise<Page> | undefined
  #context: BrowserContext | undefined
  /** Navigations that the shell began, which Electron does not ask the guards about. */
  #navigating = 0
  #openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' })

  constructor(preferences: Electron.WebPreferences) {
    super()
    this.preferences = preferences
  }

  /** The page, once the window has begun to load one. */
  async page(): Promise<Page> {
    this.#opened ??= this.#open()
    return this.#opened
  }

  async loadURL(url: string): Promise<void> {
    await this.#byShell(async (page) => page.goto(toShown(url)))
  }

  getTitle(): string {
    return 'Suame / Magazine: a case'
  }

  send(channel: string, ...args: unknown[]): void {
    void this.page().then((page) =>
      page.evaluate(`window.dispatchEvent(new CustomEvent(${JSON.stringify(ipcEvent)}, { detail:
        ${JSON.stringify({ channel, args })} }))`),
    )
  }

  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.#openHandler = handler
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const page = await this.page()
    return page.pdf({
      format: typeof options.pageSize === 'string' ? options.pageSize : 'Letter',
      displayHeaderFooter: options.displayHeaderFooter ?? false,
      printBackground: options.printBackground ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
    })
  }

  print(options: Electron.WebContentsPrintOptions): void {
    control.prints.push(options)
  }

  async close(): Promise<void> {
    await this.#context?.close()
  }

  async #byShell(go: (page: Page) => Promise<unknown>): Promise<void> {
    const page = await this.page()
    this.#navigating += 1
    try {
      await go(page)
    } finally {
      this.#navigating -= 1
    }
  }

  async #open(): Promise<Page> {
    if (!control.browser) throw new Error('the test gave the stand-in no Chromium')
    const context = await control.browser.newContext({ bypassCSP: control.withoutPolicy })
    this.#context = context
    const page = await context.newPage()
    context.on('page', (other) => void this.#closeIfRefused(other))
    await context.route('**/*', async (route) => this.#route(route, page))
    if (this.preferences.preload) {
      await page.exposeBinding(invokeBinding, async ({ frame }: { frame: Frame }, channel: string, args: unknown[]) =>
        invoke(this, frame.url(), channel, args),
      )
      await page.addInitScript(preloadScript(readFileSync(this.preferences.preload, 'utf8')))
    }
    page.on('domcontentloaded', () => this.emit('dom-ready'))
    return page
  }

  #mayOpen(url: string): boolean {
    return this.#openHandler({ url } as Electron.HandlerDetails).action === 'allow'
  }

  /** Electron opens no window that is refused; Chromium has, by the time it tells. */
  async #closeIfRefused(other: Page): Promise<void> {
    if (!this.#mayOpen(toOwn(other.url()))) await other.close()
  }

  /** The frame of a request; a window that is only just opening has none yet. */
  #frameOf(request: PageRequest): Frame | undefined {
    try {
      return request.frame()
    } catch {
      return undefined
    }
  }

  /** Whether a navigation may go on: that of a new window, or that of a page of ours. */
  #mayGo(request: PageRequest, page: Page): boolean {
    if (!request.isNavigationRequest()) return true
    const frame = this.#frameOf(request)
    if (frame?.page() === page) return this.#mayNavigate(request, page)
    const url = toOwn(request.url())
    if (this.#mayOpen(url)) return true
    control.refusedWindows.push(url)
    return false
  }

  /** Whether the guards let a page of ours go where it wants to. */
  #mayNavigate(request: PageRequest, page: Page): boolean {
    const url = toOwn(request.url())
    const isMainFrame = request.frame() === page.mainFrame()
    if (isMainFrame && this.#navigating > 0) return true
    const event = navigationEvent(url, isMainFrame)
    this.emit('will-frame-navigate', event)
    if (isMainFrame) this.emit('will-navigate', event)
    if (event.defaultPrevented) control.refusedNavigations.push(url)
    return !event.defaultPrevented
  }

  async #route(route: Route, page: Page): Promise<void> {
    const request = route.request()
    if (!this.#mayGo(request, page)) return route.abort('aborted')
    const url = toOwn(request.url())
    if (await session.defaultSession.cancels(url, resourceTypes[request.resourceType()] ?? 'other')) {
      control.cancelled.push(url)
      return route.abort('blockedbyclient')
    }
    const response = await answerRequest(request)
    if (!response) {
      control.leaked.push(url)
      return route.abort('internetdisconnected')
    }
    const headers = Object.fromEntries(response.headers)
    return route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) })
  }
}
