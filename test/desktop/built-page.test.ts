import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildFolder } from '../../scripts/paths.ts'
import { launchChromium } from '../../scripts/chromium.ts'
import { makeApp, startDesktop } from '../helpers/desktop.ts'
import { newFolder } from '../helpers/scratch.ts'

const builtPage = join(buildFolder, 'page')
const isBuilt = existsSync(join(builtPage, 'index.html'))
if (!isBuilt) console.log('built page not tested in the shell: there is no build/page; «npm run build» makes it')
const chromium = await launchChromium()
if ('missing' in chromium) console.log(`built page not tested in the shell: ${chromium.missing}`)
const browser = 'browser' in chromium ? chromium.browser : undefined
afterAll(async () => browser?.close())

describe.skipIf(!isBuilt || !browser)('the built page in the shell', () => {
  test('opens without a complaint, and follows the menu', async () => {
    const app = newFolder()
    makeApp(app, builtPage)
    const desktop = await startDesktop({ browser, app })
    const page = await (await desktop.window()).webContents.page()
    const complaints: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.reload()
    await page.locator('h1').first().waitFor()
    ;(await desktop.window()).webContents.send('go-to', '/glossary')
    await page.waitForURL('**/glossary')
    expect([complaints, desktop.electron.control.leaked]).toEqual([[], []])
    await desktop.close()
  })
})
