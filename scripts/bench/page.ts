/** The page in Chromium: how soon it is painted, and how much it weighs. */
import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'
import { launchChromium } from '../chromium.ts'
import { startHost } from './host.ts'
import { reach } from './in-page.ts'
import { median, type Measure } from './measure.ts'

async function painted(page: Page): Promise<number> {
  const at = await page.evaluate(
    `new Promise((resolve) => {
      const look = () => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]
        if (paint && document.querySelector('main h1')) resolve(Math.max(paint.startTime, performance.now() - 16))
        else requestAnimationFrame(look)
      }
      look()
    })`,
  )
  return Number(at)
}

/** Opens the app in a fresh profile and times the first page; its scripts are weighed on the way. */
async function openOnce(browser: Browser): Promise<{ paint: number; scripts: number; all: number }> {
  const host = await startHost()
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(host.link, { waitUntil: 'commit' })
  const paint = await painted(page)
  await page.waitForLoadState('networkidle')
  let [scripts, all] = [0, 0]
  for (const response of responses.filter((one) => one.ok())) {
    const body = await response.body()
    // Fonts are compressed already.
    const size = response.url().endsWith('.woff2') ? body.length : gzipSync(body).length
    all += size
    if (response.url().endsWith('.js')) scripts += size
  }
  await context.close()
  await host.stop()
  return { paint, scripts, all }
}

/** Passages of the longest chapters, and of short ones. */
const passages = [
  '1.1',
  '1.6/tableau-actions',
  '3.1/diagnostic',
  '3.2',
  '2.4/tableau-consortiums',
  '3.4',
  '4.2',
  '1.5/gouvernance',
]

/** From the click on a link to the passage painted, in milliseconds. */
async function openPassage(page: Page, anchor: string): Promise<number> {
  const took = await page.evaluate(
    `new Promise((resolve, reject) => {
      const anchor = ${JSON.stringify(anchor)}
      const link = [...document.querySelectorAll('main a')].find((one) => one.getAttribute('href') === '/sources/afd-2009/' + anchor)
      if (!link) return reject(new Error('no link to ' + anchor))
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
      let begin
      setTimeout(() => {
        begin = performance.now()
        link.click()
        look()
      }, ${reach})
      const look = () => {
        if (document.querySelector('[data-current="true"]')?.id !== anchor) requestAnimationFrame(look)
        // The frame that holds it has been painted by the task after it.
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)))
      }
    })`,
  )
  return Number(took)
}

/** Opens passages from the page of the longest document; the least of the times of each, as what else runs only ever adds. */
async function measureReader(browser: Browser): Promise<Measure[]> {
  const host = await startHost()
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await page.goto(host.link)
  const least = new Map<string, number>()
  await page.goto(`${host.origin}/sources/afd-2009`)
  await page.locator('main h1').waitFor()
  await page.mouse.move(300, 300)
  await page.waitForLoadState('networkidle')
  for (const anchor of [...passages, ...passages, ...passages]) {
    const took = await openPassage(page, anchor)
    least.set(anchor, Math.min(took, least.get(anchor) ?? took))
    await page.goBack()
    await page.locator('main aside').waitFor()
  }
  await context.close()
  await host.stop()
  const times = [...least.values()]
  return [
    { name: 'a passage opened, click to paint', value: median(times), unit: 'ms', aim: 100 },
    { name: 'a passage opened, the slowest', value: Math.max(...times), unit: 'ms', aim: 100 },
  ]
}

/** @returns nothing where there is no Chromium; the reason is printed */
export async function measurePage(): Promise<Measure[]> {
  const found = await launchChromium()
  if ('missing' in found) {
    console.log(`bench: the page is not measured: ${found.missing}`)
    return []
  }
  const runs = []
  for (let time = 0; time < 5; time++) runs.push(await openOnce(found.browser))
  const reader = await measureReader(found.browser)
  await found.browser.close()
  return [
    ...reader,
    {
      name: 'first page painted, host just started',
      value: median(runs.map((run) => run.paint)),
      unit: 'ms',
      aim: 1000,
    },
    { name: 'scripts of the first page, compressed', value: (runs[0]?.scripts ?? 0) / 1000, unit: 'kB', aim: 200 },
    { name: 'all of the first page, compressed', value: (runs[0]?.all ?? 0) / 1000, unit: 'kB' },
  ]
}
