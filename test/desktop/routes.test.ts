/** Every route answers as the contract says to a page in real Chromium, through the shell and its scheme. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { contract, type Route, type RouteName } from '../../electron/api/contract.ts'
import { launchChromium } from '../../scripts/chromium.ts'
import { addressOf, examples } from '../contract/examples.ts'
import { startDesktop, type Desktop } from '../helpers/desktop.ts'
import { filledFolder } from '../helpers/notebooks.ts'

const chromium = await launchChromium()
if ('missing' in chromium) console.log(`the scheme's routes not tested in a page: ${chromium.missing}`)
const browser = 'browser' in chromium ? chromium.browser : undefined

const names = Object.keys(contract) as RouteName[]

interface Init {
  readonly method: string
  readonly body?: string | Uint8Array<ArrayBuffer>
}

/** Asks as the page's own client does. */
async function ask(page: Page, path: string, { method, body }: Init): Promise<unknown> {
  const request = JSON.stringify([path, { method, headers: { 'content-type': 'application/json' } }])
  const sent = typeof body === 'object' ? `new Uint8Array(${JSON.stringify([...body])})` : JSON.stringify(body)
  return page.evaluate(
    `((path, init) => fetch(path, { ...init, body: ${sent} }).then((response) => response.json()))(...${request})`,
  )
}

/** What the page is told of a file that it asks for. */
async function askForFile(page: Page, path: string): Promise<unknown> {
  return page.evaluate(`fetch(${JSON.stringify(path)}).then((response) => response.headers.get('content-type'))`)
}

describe.skipIf(!browser)('the scheme, asked by a page', () => {
  let desktop: Desktop
  let page: Page
  beforeAll(async () => {
    desktop = await startDesktop({ browser, data: filledFolder() })
    page = await desktop.page()
  })
  afterAll(async () => {
    await desktop.close()
    await browser?.close()
  })

  /** What is wrong with a route's answer; nothing where it is as the contract says. */
  async function faults(route: Route, path: string, init: Init): Promise<unknown[]> {
    if ('file' in route) {
      const type = await askForFile(page, path)
      return route.file.some((one) => one === type) ? [] : [type]
    }
    const parsed = z.strictObject({ data: route.result }).safeParse(await ask(page, path, init))
    return parsed.error?.issues ?? []
  }

  test.each(names)('%s', async (name) => {
    const route: Route = contract[name]
    const example = examples[name]
    const init = {
      method: route.method.toUpperCase(),
      ...(example.body === undefined ? {} : { body: JSON.stringify(example.body) }),
      ...(example.bytes === undefined ? {} : { body: example.bytes }),
    }
    expect(await faults(route, addressOf(route.path, example), init)).toEqual([])
  })
})
