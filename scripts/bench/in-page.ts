/** Times what a hand does in the page: from a click to the frame that shows what came of it. */
import type { Page } from 'playwright-core'
import { launchChromium } from '../chromium.ts'
import { startHost } from './host.ts'

/** What is timed, on a page just opened. */
export interface Act {
  readonly name: string
  readonly path: string
  /** Stands on the page once it can be used. */
  readonly ready: string
  /** What is clicked. */
  readonly click: string
  /** JavaScript that is true once what was asked for is there. */
  readonly done: string
}

/** A hand comes to a thing before it clicks on it; this long, in milliseconds, at least. */
export const reach = 150

const toClick = (selector: string) => `new Promise((resolve, reject) => {
  const element = document.querySelector(${JSON.stringify(selector)})
  if (!element) return reject(new Error('nothing to click: ' + ${JSON.stringify(selector)}))
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  setTimeout(() => resolve(true), ${reach})
})`

const clicked = ({ click, done }: Act) => `new Promise((resolve) => {
  const begin = performance.now()
  document.querySelector(${JSON.stringify(click)}).click()
  // The frame that holds it has been painted by the task after it.
  const look = () => (${done}) ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin))) : requestAnimationFrame(look)
  look()
})`

async function timeOnce(page: Page, origin: string, act: Act): Promise<number> {
  await page.goto(`${origin}${act.path}`)
  await page.locator(act.ready).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(toClick(act.click))
  return Number(await page.evaluate(clicked(act)))
}

/**
 * The least of several times for each act, in milliseconds: what else runs on the machine only ever adds.
 * @param library another than the built one
 * @returns nothing where there is no Chromium; the reason is printed
 */
export async function timeActs(acts: readonly Act[], times: number, library?: string): Promise<Map<string, number>> {
  const found = await launchChromium()
  const taken = new Map<string, number>()
  if ('missing' in found) {
    console.log(`bench: not measured in the page: ${found.missing}`)
    return taken
  }
  const host = await startHost(library)
  const page = await found.browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(host.link)
  for (const act of acts) {
    let least = Number.POSITIVE_INFINITY
    for (let time = 0; time < times; time++) least = Math.min(least, await timeOnce(page, host.origin, act))
    taken.set(act.name, least)
  }
  await found.browser.close()
  await host.stop()
  return taken
}
