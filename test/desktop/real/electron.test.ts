import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../../scripts/paths.ts'
import { buildStale } from '../../../scripts/stale.ts'

/** Electron's program: the one given, else the one that its package has fetched; or why there is none to test. */
function findElectron(): { readonly binary: string } | { readonly missing: string } {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return { missing: 'there is no display' }
  const given = process.env['ELECTRON_PATH']
  if (given) return existsSync(given) ? { binary: given } : { missing: `ELECTRON_PATH names no file: ${given}` }
  const folder = join(root, 'node_modules', 'electron')
  const name = join(folder, 'path.txt')
  const binary = existsSync(name) && join(folder, 'dist', readFileSync(name, 'utf8').trim())
  if (binary && existsSync(binary)) return { binary }
  return { missing: 'Electron’s program is not here; «node node_modules/electron/install.js» fetches it' }
}

const electron = findElectron()
if ('missing' in electron) console.log(`Electron itself not tested: ${electron.missing}`)

describe.skipIf('missing' in electron)('Electron on this checkout', () => {
  let data: string
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'grappe-electron-'))
    if (!buildStale()) throw new Error('the build failed')
    // Chromium's sandbox does not run as root.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const executablePath = 'binary' in electron ? electron.binary : ''
    app = await _electron.launch({ executablePath, args: [...asRoot, root, `--data=${data}`], cwd: root })
    page = await app.firstWindow()
    await page.waitForLoadState()
  })
  afterAll(async () => {
    await app?.close()
    rmSync(data, { recursive: true, force: true })
  })

  test('opens the app’s first page', () => {
    expect(page.url()).toBe('grappe://app/')
  })

  test('the page reaches the program', async () => {
    const answer = await page.evaluate("fetch('/api/session').then((response) => response.json())")
    expect(answer).toMatchObject({ data: { notebook: { state: 'ready' }, settings: { interfaceLanguage: 'fr' } } })
  })

  test('the page has the shell, and no Node', async () => {
    expect(await page.evaluate('Object.keys(grappeShell)')).toContain('printToPdf')
    expect(await page.evaluate('[typeof require, typeof process, typeof Buffer]')).toEqual(Array(3).fill('undefined'))
  })

  test('the page goes and asks nowhere else', async () => {
    const asked = await page.evaluate("fetch('https://example.org/').then(() => 'answered', () => 'refused')")
    expect(asked).toBe('refused')
    await page.evaluate("location.href = 'https://example.org/'")
    await expect(page.waitForURL('https://**', { timeout: 1000 })).rejects.toThrow('Timeout')
    expect(page.url()).toBe('grappe://app/')
  })

  test('keeps what is the reader’s in the data folder', () => {
    expect(existsSync(join(data, 'notebook.sqlite'))).toBe(true)
  })
})
