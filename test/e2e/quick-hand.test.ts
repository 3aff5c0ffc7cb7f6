/** A hand that is quicker than the page: what it changes adds up, whatever the page is still busy with. */
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser } from './app.ts'

const { browser } = await findBrowser()

/** Clicks one after the other, each in the browser's very next turn. */
const clickAll = (elements: Locator) =>
  elements.evaluateAll(async (all) => {
    for (const element of all as HTMLElement[]) {
      element.click()
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve))
    }
    return all.length
  })

describe.skipIf(!browser)('changes that follow each other at once', () => {
  const { app } = appForSuite(browser, { interfaceLanguage: 'fr', readingLanguage: 'fr' })
  const parameters = () => [...new URL(app().page.url()).searchParams.keys()]

  it('all stand in the filter of the cases', async () => {
    await app().open('/cases')
    const boxes = app().page.locator('label:has-text("Afrique subsaharienne") input, label:has-text("Textile") input')
    expect(await clickAll(boxes)).toBe(2)
    await expect.poll(parameters).toEqual(['region', 'sector'])
  })

  it('all stand in the answers of the classifier', async () => {
    await app().open('/typologies/cnuced-clusters/classify')
    const clicked = await clickAll(app().page.locator('main ol > li button:first-child'))
    expect(clicked).toBeGreaterThan(8)
    await expect.poll(() => parameters().length).toBe(clicked)
  })
})
