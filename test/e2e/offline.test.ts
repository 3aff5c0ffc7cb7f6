/** Nothing leaves the machine, and nothing that the page's policy refuses is tried. */
import { beforeAll, describe, expect, it } from 'vitest'
import { appForSuite, findBrowser } from './app.ts'
import { openExamples, type Examples } from '../../scripts/examples.ts'
import { screenPath, screens } from '../../scripts/screen-list.ts'

const { browser } = await findBrowser()

describe.skipIf(!browser)('the network', () => {
  const { app } = appForSuite(browser, {})

  let examples: Examples
  beforeAll(async () => {
    examples = await openExamples(app().page, 'fr')
  })

  it.each(Object.entries(screens))('is asked for nothing by %s', async (_, path) => {
    await app().open(screenPath(path, examples))
    await app().page.waitForLoadState('networkidle')
    const elsewhere = app().asked.filter((url) => !url.startsWith(`${app().origin}/`) && !url.startsWith('data:'))
    expect(elsewhere).toEqual([])
    expect(app().complaints).toEqual([])
  })

  it('is refused to a script of the page', async () => {
    const outcome = await app().page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    expect(outcome).toBe('refused')
  })
})
