/** A large workbook in Chromium: how soon a change shows, in each tool. */
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../chromium.ts'
import { startHost, type RunningHost } from './host.ts'
import { largeCluster } from './large-cluster.ts'
import { median, type Measure } from './measure.ts'

/** What any change must show within, on two cores. */
const aim = 100

/** Times the handling of the next event of a kind to the paint after it; the page's own clock, so that no message counts. */
const watch = `(kinds) => {
  window.benchPainted = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('nothing happened')), 20000)
    const begin = (event) => {
      for (const kind of kinds) window.removeEventListener(kind, begin, true)
      const from = event.timeStamp
      // The frame that holds the change has been painted by the task after it.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)))
    }
    for (const kind of kinds) window.addEventListener(kind, begin, true)
  })
}`

interface Act {
  readonly name: string
  /** Of the tool, with its view. */
  readonly path: string
  /** Brings the hand to where the change is made. */
  readonly prepare: (page: Page) => Promise<unknown>
  /** The event that the change begins with. */
  readonly event: 'input' | 'keydown' | 'click'
  readonly change: (page: Page, turn: number) => Promise<unknown>
}

const press = (key: string) => (page: Page) => page.keyboard.press(key)
const firstSummary = (page: Page) => page.locator('main li > details > summary').first().press('Enter')

/** Chooses the first two actors of the form of a new link. */
async function chooseEnds(page: Page): Promise<void> {
  const fields = page.locator('main form select')
  await fields.nth(0).selectOption('a1')
  await fields.nth(1).selectOption('a2')
  await page.locator('main form button[type=submit]').focus()
}

async function fillMeasure(page: Page): Promise<void> {
  const form = page.locator('main fieldset form').first()
  if (!(await form.isVisible())) await firstSummary(page)
  await form.locator('input[type=number]').fill('12')
  await form.locator('button').focus()
}

const stateOf = (page: Page) => page.locator('main li > details[open] select').first()
const actorName = (page: Page) => page.locator('main li input').first().focus()
const gripOf = (page: Page) => page.locator('main svg [role=button]').nth(3).focus()

const acts: readonly Act[] = [
  { name: 'a letter in an actor’s name', path: 'actors', prepare: actorName, event: 'input', change: press('x') },
  {
    name: 'that taken back',
    path: 'actors',
    prepare: async (page) => {
      await actorName(page)
      await page.keyboard.press('y')
      // Letters typed in one breath are taken back together.
      await page.waitForTimeout(1100)
    },
    event: 'keydown',
    change: press('Control+z'),
  },
  { name: 'a link added', path: 'actors?view=links', prepare: chooseEnds, event: 'keydown', change: press('Enter') },
  {
    name: 'an actor moved, map',
    path: 'actors?view=map',
    prepare: gripOf,
    event: 'keydown',
    change: press('ArrowDown'),
  },
  {
    name: 'an actor moved, map of all',
    path: 'actors?view=map&all=1',
    prepare: gripOf,
    event: 'keydown',
    change: press('ArrowDown'),
  },
  {
    name: 'a letter in an action’s title',
    path: 'plan',
    prepare: async (page) => {
      const title = page.locator('main li > details[open] input').first()
      if (!(await title.isVisible())) await firstSummary(page)
      await title.focus()
    },
    event: 'input',
    change: press('x'),
  },
  {
    name: 'an action said to be done',
    path: 'plan',
    prepare: async (page) => {
      if (!(await stateOf(page).isVisible())) await firstSummary(page)
      await stateOf(page).focus()
    },
    event: 'input',
    change: (page, turn) => stateOf(page).selectOption(turn % 2 === 0 ? 'done' : 'agreed'),
  },
  {
    name: 'a bar moved in the calendar',
    path: 'plan?view=calendar',
    prepare: (page) => page.locator('main ol li button').nth(3).focus(),
    event: 'keydown',
    change: press('ArrowRight'),
  },
  {
    name: 'the budget opened',
    path: 'plan?view=list',
    prepare: async (page) => {
      const views = page.locator('main nav').first().locator('a')
      await views.first().press('Enter')
      await page.locator('main li > details').first().waitFor()
      await views.last().focus()
    },
    event: 'click',
    change: press('Enter'),
  },
  { name: 'a measure added', path: 'indicators', prepare: fillMeasure, event: 'keydown', change: press('Enter') },
]

async function timed(page: Page, { prepare, event, change }: Act, turn: number): Promise<number> {
  await prepare(page)
  await page.evaluate(`(${watch})(${JSON.stringify([event])})`)
  await change(page, turn)
  return Number(await page.evaluate('window.benchPainted'))
}

/** Opens the views of maps that show everything: the click on the box to the paint. */
async function showAll(page: Page): Promise<number> {
  const box = page.locator('main input[type=checkbox]').first()
  await box.focus()
  await page.evaluate(`(${watch})(['click'])`)
  await page.keyboard.press(' ')
  return Number(await page.evaluate('window.benchPainted'))
}

async function importLarge(host: RunningHost): Promise<string> {
  const response = await fetch(`${host.origin}/api/cluster-files`, {
    method: 'POST',
    headers: { cookie: host.cookie, origin: host.origin, 'content-type': 'application/json' },
    body: JSON.stringify(largeCluster()),
  })
  const { data } = (await response.json()) as { data: { id: string } }
  return data.id
}

const times = 7

async function measureIn(browser: Browser, host: RunningHost): Promise<Measure[]> {
  const id = await importLarge(host)
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(host.link)
  const measures: Measure[] = []
  const add = (name: string, taken: readonly number[]) =>
    measures.push({ name: `large workbook: ${name}`, value: median(taken), unit: 'ms', aim })
  let before = ''
  for (const act of acts) {
    if (act.path !== before) {
      await page.goto(`${host.origin}/workbook/${id}/${act.path}`)
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      before = act.path
    }
    const taken: number[] = []
    for (let time = 0; time < times; time++) taken.push(await timed(page, act, time))
    add(act.name, taken)
  }
  const shown: number[] = []
  for (let time = 0; time < 5; time++) {
    await page.goto(`${host.origin}/workbook/${id}/actors?view=map`)
    await page.locator('main svg [role=button]').first().waitFor()
    await page.waitForLoadState('networkidle')
    shown.push(await showAll(page))
  }
  add('all actors shown on the map', shown)
  await context.close()
  return measures
}

/** @returns nothing where there is no Chromium; the reason is printed */
export async function measureWorkbook(): Promise<Measure[]> {
  const found = await launchChromium()
  if ('missing' in found) {
    console.log(`bench: the large workbook is not measured: ${found.missing}`)
    return []
  }
  const host = await startHost()
  try {
    return await measureIn(found.browser, host)
  } finally {
    await found.browser.close()
    await host.stop()
  }
}
