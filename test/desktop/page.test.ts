import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { launchChromium } from '../../scripts/chromium.ts'
import { startDesktop, type Desktop, type DesktopOptions } from '../helpers/desktop.ts'
import type { WebContents } from '../helpers/electron-stand-in/web-contents.ts'
import { newFolder } from '../helpers/scratch.ts'

const chromium = await launchChromium()
if ('missing' in chromium) console.log(`desktop page not tested: ${chromium.missing}`)
const browser = 'browser' in chromium ? chromium.browser : undefined

let desktop: Desktop
async function open(control: DesktopOptions['control'] = {}): Promise<void> {
  desktop = await startDesktop({ browser, control })
}
/** What the reader does by choosing an item of the menu. */
function choose(label: string): void {
  const items = desktop.electron.control.menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  const click = items.find((item) => item.label === label)?.click
  if (!click) throw new Error(`the menu has no ${label}`)
  ;(click as () => void)()
}
const evaluate = async (script: string): Promise<unknown> => (await desktop.page()).evaluate(script)
const contents = async (): Promise<WebContents> => (await desktop.window()).webContents

afterEach(async () => desktop.close())
afterAll(async () => browser?.close())

describe.skipIf(!browser)('the window’s page', () => {
  beforeEach(async () => {
    await open()
    await desktop.page()
  })

  test('is isolated, sandboxed and without Node', async () => {
    expect((await contents()).preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    })
    expect(await evaluate('[typeof require, typeof process, typeof module]')).toEqual(Array(3).fill('undefined'))
  })

  test('is given what the shell declares, and nothing else', async () => {
    expect(await evaluate('Object.keys(grappeShell)')).toEqual([
      'printToPdf',
      'openDataFolder',
      'setLanguage',
      'onGoTo',
    ])
    expect(await evaluate('Object.keys(window).filter((key) => /electron|ipc|standIn|preload/i.test(key))')).toEqual([])
  })

  test('goes nowhere else', async () => {
    const { control } = desktop.electron
    await evaluate("location.href = 'https://example.org/away'")
    await expect.poll(() => control.refusedNavigations).toEqual(['https://example.org/away'])
    expect(await evaluate('document.title')).toBe('Grappe')
    expect(control.leaked).toEqual([])
  })

  test('goes on within the app', async () => {
    const page = await desktop.page()
    await page.evaluate("location.href = '/cases'")
    await page.waitForURL('**/cases')
    expect(desktop.electron.control.refusedNavigations).toEqual([])
  })

  test('opens no other window, not even on itself', async () => {
    const { control } = desktop.electron
    await evaluate("void window.open('/cases'), void window.open('https://example.org/new')")
    await expect.poll(() => control.refusedWindows).toHaveLength(2)
    const page = await desktop.page()
    await expect.poll(() => page.context().pages()).toHaveLength(1)
  })

  test('attaches no webview', async () => {
    const event = { preventDefault: vi.fn<() => void>() }
    ;(await contents()).emit('will-attach-webview', event, {}, {})
    expect(event.preventDefault).toHaveBeenCalledOnce()
  })

  test('a request of the shell’s own to elsewhere is cancelled too', async () => {
    const { control } = desktop.electron
    await (await contents()).loadURL('https://example.org/').catch(() => undefined)
    expect(control).toMatchObject({ cancelled: ['https://example.org/'], leaked: [] })
  })

  test('another host of the scheme is refused', async () => {
    const page = await desktop.page()
    await (await contents()).loadURL('grappe://elsewhere/')
    expect(await page.textContent('body')).toContain('grappe://app')
  })

  test('is permitted nothing', async () => {
    const { defaultSession } = desktop.electron.session
    const granted = vi.fn<(permissionGranted: boolean) => void>()
    const names = ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem'] as const
    for (const name of names) {
      defaultSession.permissionRequest?.(undefined as never, name, granted, {} as never)
      expect(defaultSession.permissionCheck?.(null, name, 'grappe://app', {} as never)).toBe(false)
    }
    expect(granted.mock.calls).toEqual(names.map(() => [false]))
    expect(defaultSession.devicePermission?.({} as never)).toBe(false)
    expect(defaultSession.spellChecker).toBe(false)
  })

  test('tells the menu its language', async () => {
    const labels = () => desktop.electron.control.menu.map(({ label }) => label)
    expect(labels()).toContain('Fichier')
    await evaluate("grappeShell.setLanguage('en')")
    expect(labels()).toContain('File')
    await evaluate("grappeShell.setLanguage('de')")
    expect(labels()).toContain('File')
  })

  test('opens the data folder', async () => {
    await evaluate('grappeShell.openDataFolder()')
    expect(desktop.electron.control.openedFolders).toEqual([desktop.data])
  })

  test('a call from a frame of another origin is refused', async () => {
    const sender = await contents()
    const call = desktop.electron.invoke(sender, 'https://example.org/', 'open-data-folder', [])
    await expect(call).rejects.toThrow('not for https://example.org')
    expect(desktop.electron.control.openedFolders).toEqual([])
  })

  test('the menu sends it to a room', async () => {
    choose('Atelier')
    const place = (await desktop.page()).locator('#place')
    await expect.poll(() => place.textContent()).toBe('/workbook')
  })

  test('hears no more of the menu once it has stopped listening', async () => {
    await evaluate('heard = []; stop = grappeShell.onGoTo((path) => heard.push(path)); undefined')
    ;(await contents()).send('go-to', '/notes')
    await evaluate('stop()')
    ;(await contents()).send('go-to', '/help')
    await (await desktop.page()).locator('#place', { hasText: '/help' }).waitFor()
    expect(await evaluate('heard')).toEqual(['/notes'])
  })
})

describe.skipIf(!browser)('printing to PDF', () => {
  beforeEach(async () => {
    await open()
    await desktop.page()
  })

  test('writes a whole PDF where the reader wants it', async () => {
    const file = join(newFolder(), 'Un cas.pdf')
    desktop.electron.control.saveTo = file
    expect(await evaluate("grappeShell.printToPdf('Suame / Magazine : l’atelier ?')")).toEqual({ saved: file })
    const pdf = readFileSync(file, 'latin1')
    expect(pdf).toMatch(/^%PDF-[^]*%%EOF\s*$/)
    expect(desktop.electron.control.saveDialogs[0]?.defaultPath).toMatch(/[\\/]Suame Magazine l’atelier\.pdf$/)
  })

  test('leaves nothing where the reader gives up', async () => {
    const folder = newFolder()
    desktop.electron.control.paths.set('documents', folder)
    expect(await evaluate("grappeShell.printToPdf('Un cas')")).toEqual({ saved: null })
    expect(readdirSync(folder)).toEqual([])
  })

  test('leaves what was there where it fails, and says so', async () => {
    const folder = newFolder()
    const file = join(folder, 'old.pdf')
    writeFileSync(file, 'old')
    desktop.electron.control.saveTo = file
    const print = vi.spyOn(await contents(), 'printToPDF').mockResolvedValue(Buffer.alloc(0))
    await expect(evaluate("grappeShell.printToPdf('Un cas')")).rejects.toThrow('gave no PDF')
    expect(print).toHaveBeenCalledOnce()
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['old.pdf'], 'old'])
  })

  test('from the menu, tells a failure in a box', async () => {
    const file = join(newFolder(), 'not-there', 'x.pdf')
    desktop.electron.control.saveTo = file
    choose('Enregistrer en PDF…')
    await expect.poll(() => desktop.electron.control.errorBoxes.join()).toContain('ENOENT')
    expect(existsSync(file)).toBe(false)
  })
})

describe.skipIf(!browser)('without a content security policy', () => {
  test('every request elsewhere is still cancelled', async () => {
    await open({ withoutPolicy: true })
    const tries = ['https://example.org/fetch', 'http://127.0.0.1:9/fetch', 'file:///etc/hostname']
    for (const url of tries) await evaluate(`fetch('${url}').catch(() => undefined).then(() => undefined)`)
    await evaluate(
      "new Promise((end) => { const i = new Image(); i.onerror = end; i.src = 'https://example.org/i.png' }).then(() => undefined)",
    )
    const { cancelled, leaked } = desktop.electron.control
    expect(cancelled).toEqual(expect.arrayContaining([tries[0], tries[1], 'https://example.org/i.png']))
    expect(leaked).toEqual([])
  })
})

describe.skipIf(!browser)('an unpackaged run', () => {
  test('alone has the developer’s tools', async () => {
    await open({ isPackaged: false })
    await desktop.page()
    const { defaultSession } = desktop.electron.session
    expect((await contents()).preferences.devTools).toBe(true)
    expect(await defaultSession.cancels('devtools://devtools/bundled/x.js', 'script')).toBe(false)
    expect(await defaultSession.cancels('https://example.org/', 'script')).toBe(true)
  })
})

describe.skipIf(!browser)('what a page holds within itself', () => {
  test('is no request to elsewhere where it is an image, and may not be gone to', async () => {
    await open()
    await desktop.page()
    const { defaultSession } = desktop.electron.session
    expect(await defaultSession.cancels('data:image/png;base64,AA==', 'image')).toBe(false)
    expect(await defaultSession.cancels('data:text/html,x', 'mainFrame')).toBe(true)
    expect(await defaultSession.cancels('blob:grappe://app/0f0e', 'other')).toBe(false)
    expect(await defaultSession.cancels('blob:https://example.org/0f0e', 'other')).toBe(true)
  })
})
