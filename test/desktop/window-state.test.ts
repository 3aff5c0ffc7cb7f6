import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readWindowState, writeWindowState, type Bounds } from '../../electron/shell/window-state.ts'
import { launchChromium } from '../../scripts/chromium.ts'
import { startDesktop } from '../helpers/desktop.ts'
import { newFolder } from '../helpers/scratch.ts'

const screens: readonly Bounds[] = [
  { x: 0, y: 0, width: 1366, height: 728 },
  { x: 1366, y: -200, width: 1920, height: 1040 },
]
const bounds: Bounds = { x: 100, y: 80, width: 900, height: 600 }

function kept(text: string, areas = screens) {
  const file = join(newFolder(), 'window.json')
  writeFileSync(file, text)
  return readWindowState(file, areas)
}

describe('the window’s place', () => {
  test('comes back as it was kept', () => {
    const file = join(newFolder(), 'window.json')
    writeWindowState(file, { bounds, maximized: true })
    expect(readWindowState(file, screens)).toEqual({ bounds, maximized: true })
  })

  test('is not known the first time', () => {
    expect(readWindowState(join(newFolder(), 'none.json'), screens)).toBeUndefined()
  })

  test.each(['', '{', 'null', '[]', '{"bounds":{"x":1},"maximized":false}', '{"bounds":"here","maximized":1}'])(
    'is not taken from a damaged file: %s',
    (text) => {
      expect(kept(text)).toBeUndefined()
    },
  )

  test.each([
    ['right of every screen', { ...bounds, x: 5000 }],
    ['left of every screen', { ...bounds, x: -890 }],
    ['under every screen', { ...bounds, y: 2000 }],
    ['with its title bar above the screen', { ...bounds, y: -50 }],
    ['too small to use', { ...bounds, width: 20 }],
  ])('is not taken where the window would be %s', (_, off) => {
    expect(kept(JSON.stringify({ bounds: off, maximized: false }))).toBeUndefined()
  })

  test('is kept on a second screen, as long as that is there', () => {
    const text = JSON.stringify({ bounds: { ...bounds, x: 1500, y: -180 }, maximized: false })
    expect(kept(text)).toBeDefined()
    expect(kept(text, screens.slice(0, 1))).toBeUndefined()
  })

  test('whatever stands in the file, it is on a screen or not taken', () => {
    const number = fc.integer({ min: -4000, max: 6000 })
    fc.assert(
      fc.property(fc.record({ x: number, y: number, width: number, height: number }), (place) => {
        const { x, y, width } = place
        const state = kept(JSON.stringify({ bounds: place, maximized: false }))
        const titles = screens.filter((area) => y >= area.y && y < area.y + area.height)
        const seen = titles.some((area) => x + width > area.x && x < area.x + area.width)
        expect(state === undefined || seen).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('a folder that cannot be written to is no failure', () => {
    const file = join(newFolder(), 'a-file')
    writeFileSync(file, '')
    expect(() => writeWindowState(join(file, 'window.json'), { bounds, maximized: false })).not.toThrow()
  })
})

const chromium = await launchChromium()
if ('missing' in chromium) console.log(`window state not tested in a window: ${chromium.missing}`)
const browser = 'browser' in chromium ? chromium.browser : undefined
afterAll(async () => browser?.close())

describe.skipIf(!browser)('a window', () => {
  test('opens where the last one was closed', async () => {
    const data = join(newFolder(), 'data')
    const first = await startDesktop({ browser, data })
    const window = await first.window()
    Object.assign(window, { bounds, maximized: true })
    await first.close()
    expect(JSON.parse(readFileSync(join(data, 'window.json'), 'utf8'))).toEqual({ bounds, maximized: true })
    const second = await startDesktop({ browser, data })
    expect(await second.window()).toMatchObject({ options: bounds, maximized: true })
    await second.close()
  })

  test.each([
    [true, '#171513'],
    [false, '#faf8f4'],
  ])(
    'shows itself once there is something to see, on the paper of the system’s theme (dark: %s)',
    async (darkColors, paper) => {
      const desktop = await startDesktop({ browser, control: { darkColors } })
      const window = await desktop.window()
      expect(window.options).toMatchObject({ show: false, backgroundColor: paper })
      await desktop.close()
    },
  )

  test('takes the theme and the language that the reader chose', async () => {
    const data = join(newFolder(), 'data')
    const first = await startDesktop({ browser, data })
    const settings = { interfaceLanguage: 'en', readingLanguage: 'fr', theme: 'contrast', textSize: 'medium' }
    const init = { method: 'PUT', body: JSON.stringify(settings), headers: { 'content-type': 'application/json' } }
    await (await first.page()).evaluate(`fetch('/api/settings', ${JSON.stringify(init)}).then(() => undefined)`)
    await first.close()
    const second = await startDesktop({ browser, data })
    expect((await second.window()).options.backgroundColor).toBe('#000000')
    expect(second.electron.control.menu.map(({ label }) => label)).toContain('Edit')
    await second.close()
  })
})
