import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { launchChromium } from '../../scripts/chromium.ts'
import { startDesktop, type Desktop, type DesktopOptions } from '../helpers/desktop.ts'
import { newFolder } from '../helpers/scratch.ts'

const chromium = await launchChromium()
if ('missing' in chromium) console.log(`desktop shell not tested: ${chromium.missing}`)
const browser = 'browser' in chromium ? chromium.browser : undefined

let desktop: Desktop | undefined
async function start(options: Omit<DesktopOptions, 'browser'> = {}): Promise<Desktop> {
  desktop = await startDesktop({ browser, ...options })
  return desktop
}

afterEach(async () => {
  vi.unstubAllEnvs()
  await desktop?.close()
  desktop = undefined
})
afterAll(async () => browser?.close())

describe.skipIf(!browser)('starting the shell', () => {
  test('says what the scheme may do, and takes its folder and its lock, before Electron is ready', async () => {
    const { electron, window } = await start()
    await window()
    expect(electron.control.steps).toEqual([
      'privileges',
      'setPath userData',
      'lock',
      'ready',
      'handle grappe',
      'window',
    ])
    expect(electron.control.privileges.get('grappe')).toEqual({
      standard: true,
      secure: true,
      supportFetchAPI: true,
      codeCache: true,
    })
  })

  test('opens the page, which reaches the program through the scheme', async () => {
    const { page } = await start()
    const text = await (await page()).textContent('#answer')
    expect(text).toBe('9.8.7 fr')
  })

  test('keeps Chromium’s files within the data folder', async () => {
    const { electron, data, window } = await start()
    await window()
    expect(electron.control.paths.get('userData')).toBe(join(data, 'chromium'))
    expect(existsSync(join(data, 'chromium'))).toBe(true)
  })

  test('looks no name up', async () => {
    const { electron, window } = await start()
    await window()
    expect(electron.control.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
  })

  test('a second start ends at once, and opens neither window nor notebook', async () => {
    const { electron, data } = await start({ control: { isFirstInstance: false } })
    await expect.poll(() => electron.control.steps).toContain('quit')
    expect(electron.BrowserWindow.getAllWindows()).toEqual([])
    expect(existsSync(join(data, 'notebook.sqlite'))).toBe(false)
  })

  test('a second start brings the window of the first before the reader', async () => {
    const { electron, window } = await start()
    const first = await window()
    first.minimized = true
    electron.app.emit('second-instance', {}, [], '')
    expect(first).toMatchObject({ minimized: false, focused: 1 })
  })

  test('opens the window where there is no library, and the page can say so', async () => {
    vi.stubEnv('GRAPPE_LIBRARY', join(newFolder(), 'none.sqlite'))
    const { page } = await start()
    const answer = await (await page()).evaluate("fetch('/api/cases').then((response) => response.json())")
    expect(answer).toMatchObject({ error: { code: 'library-missing' } })
  })

  test('tells in both languages why it cannot open, and ends', async () => {
    const { electron } = await start({ control: { hasDisplay: false } })
    await expect.poll(() => electron.control.steps).toContain('exit 1')
    expect(electron.control.errorBoxes.join()).toMatch(/ne peut pas s’ouvrir[^]*cannot open[^]*no display/)
  })

  test('opens the library where the data folder cannot be made', async () => {
    // Where Chromium’s files go then.
    for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, newFolder())
    const file = join(newFolder(), 'a-file')
    writeFileSync(file, '')
    const { electron, page } = await start({ data: join(file, 'data') })
    const state = await (
      await page()
    ).evaluate("fetch('/api/session').then(async (r) => (await r.json()).data.notebook.state)")
    expect(state).toBe('read-only')
    expect(existsSync(electron.control.paths.get('userData') ?? '')).toBe(true)
  })

  test('closing the window ends the program', async () => {
    const { electron, window } = await start()
    await (await window()).close()
    expect(electron.control.steps.at(-1)).toBe('quit')
  })
})

describe('--browser', () => {
  test('opens the default browser instead of a window, and ends when told to', async () => {
    const { electron } = await start({ args: ['--browser'], control: { answers: [0, 1] } })
    await expect.poll(() => electron.control.steps.at(-1)).toBe('quit')
    expect(electron.control.openedLinks).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/\?key=/),
      electron.control.openedLinks[0],
    ])
    expect(electron.BrowserWindow.getAllWindows()).toEqual([])
  })
})
