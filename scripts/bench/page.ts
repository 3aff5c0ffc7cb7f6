/** The page in Chromium: how soon it is painted, and how much it weighs. */
import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'
import { launchChromium } from '../chromium.ts'
import { startHost } from './host.ts'
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

/** @returns nothing where there is no Chromium; the reason is printed */
export async function measurePage(): Promise<Measure[]> {
  const found = await launchChromium()
  if ('missing' in found) {
    console.log(`bench: the page is not measured: ${found.missing}`)
    return []
  }
  const runs = []
  for (let time = 0; time < 5; time++) runs.push(await openOnce(found.browser))
  await found.browser.close()
  return [
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
