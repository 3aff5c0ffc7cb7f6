/** Opens the built app in real Chromium over the loopback host, as a reader would. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Settings } from '../../electron/api/views/notebook.ts'
import { startLoopback } from '../../electron/hosts/loopback.ts'
import { openProgram } from '../../electron/program.ts'
import { buildFolder, libraryFile } from '../../scripts/paths.ts'
import { launchChromium } from '../../scripts/chromium.ts'

export type Language = Settings['interfaceLanguage']

/** The one browser of a test file, or why there is none; a suite without one is skipped with that reason. */
export async function findBrowser(): Promise<{ readonly browser?: Browser; readonly missing?: string }> {
  const found = await launchChromium()
  if ('missing' in found) console.warn(`end-to-end tests skipped: ${found.missing}`)
  return found
}

export interface App {
  readonly page: Page
  readonly origin: string
  /** Every address that the page asked for. */
  readonly asked: readonly string[]
  /** What the page complained of: errors in its scripts, refusals of its policy. */
  readonly complaints: readonly string[]
  /** Opens an address in the app and waits until it is there. */
  readonly open: (path: string) => Promise<void>
  readonly close: () => Promise<void>
}

export interface Opening {
  readonly data: string
  readonly settings?: Partial<Settings>
  readonly library?: string
  readonly viewport?: { width: number; height: number }
}

/** A folder for the notebook of a test. */
export function dataFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'grappe-e2e-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function watch(context: BrowserContext, page: Page, asked: string[], complaints: string[]): void {
  context.on('request', (request: Request) => asked.push(request.url()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
}

/** Starts the program over a data folder and opens it in a window of its own. */
export async function openApp(browser: Browser, opening: Opening): Promise<App> {
  if (!existsSync(join(buildFolder, 'page', 'index.html')))
    throw new Error('the page is not built; run "npm run build" first')
  const program = openProgram({
    library: opening.library ?? libraryFile,
    page: join(buildFolder, 'page'),
    data: opening.data,
    version: 'test',
    log: () => undefined,
  })
  const host = await startLoopback(program.handle, 0)
  const context = await browser.newContext({ viewport: opening.viewport ?? { width: 1366, height: 768 } })
  const page = await context.newPage()
  // Whoever listens keeps the system's dialog away: begun with the key that opens it, listening can come too late.
  page.on('filechooser', () => undefined)
  const asked: string[] = []
  const complaints: string[] = []
  watch(context, page, asked, complaints)
  await page.goto(host.link)
  if (opening.settings) await keepSettings(page, opening.settings)
  return {
    page,
    origin: host.origin,
    asked,
    complaints,
    open: async (path) => {
      await page.goto(`${host.origin}${path}`)
      await page.locator('main h1').waitFor()
    },
    close: async () => {
      await context.close()
      await host.close()
      program.close()
    },
  }
}

/** Sets what the reader likes, as the settings page does, and opens the page anew. */
async function keepSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  const all: Settings = {
    interfaceLanguage: 'fr',
    readingLanguage: 'fr',
    theme: 'light',
    textSize: 'medium',
    ...settings,
  }
  const { status } = await page.evaluate(async (body) => {
    const response = await fetch('/api/settings', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return { status: response.status }
  }, JSON.stringify(all))
  if (status !== 200) throw new Error(`the settings were not kept: ${status}`)
  await page.reload()
  await page.locator('main h1').waitFor()
}

/**
 * Presses Tab until an element with this accessible name has the focus.
 * @param options `near: 'label'` looks at the label round a field instead
 */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  most = 120,
  options: { readonly near?: 'label' } = {},
): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    const words = await page.evaluate((near) => {
      const focused = document.activeElement
      const element = near ? (focused?.closest(near) ?? null) : focused
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    }, options.near)
    if (typeof name === 'string' ? words === name : name.test(words)) return
  }
  throw new Error(`no element named ${String(name)} within ${most} presses of Tab`)
}

/** Opens the app for the tests of a suite and closes it after them; `start` opens it anew over the same data. */
export function appForSuite(
  browser: Browser | undefined,
  settings: Partial<Settings>,
  library?: string,
): { readonly app: () => App; readonly restart: () => Promise<void> } {
  const data = dataFolder()
  let open: App | undefined
  const start = async () => {
    if (browser) open = await openApp(browser, { data: data.folder, settings, library })
  }
  beforeAll(start)
  afterAll(async () => {
    await open?.close()
    data.remove()
  })
  return {
    app: () => {
      if (!open) throw new Error('the app is not open')
      return open
    },
    restart: async () => {
      await open?.close()
      await start()
    },
  }
}
