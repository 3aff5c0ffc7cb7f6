/** axe finds nothing on any screen, in any theme, in either language; no screen scrolls sideways, and none moves while it loads. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { appForSuite, findBrowser } from './app.ts'
import { openExamples, type Examples } from '../../scripts/examples.ts'
import { screenPath, screens } from '../../scripts/screen-list.ts'
import { packOf } from '../helpers/packs.ts'

const { browser } = await findBrowser()
const axeCode = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const themes = ['light', 'dark', 'contrast'] as const
/** Those of axe's usual rules that look at colours. */
const colourRules = ['color-contrast', 'link-in-text-block']

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/**
 * What axe finds on the page as it stands.
 * @param rules the rules to try; those of axe's own choice without them
 */
async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Through the debugging protocol: the page's own policy would refuse a script that it does not serve.
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    const session = await page.context().newCDPSession(page)
    await session.send('Runtime.evaluate', { expression: axeCode })
    await session.detach()
  }
  const found = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Finding[] }> } }
    return (await axe.run({ ...(values ? { runOnly: { type: 'rule', values } } : {}), resultTypes: ['violations'] }))
      .violations
  }, rules)
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}

/** The page in each theme: every rule in the first, those about colours in the others, as colours are all that changes. */
async function findingsInEachTheme(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const theme of themes) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
    const here = await findings(page, theme === themes[0] ? undefined : colourRules)
    found.push(...here.map((one) => `${theme}: ${one}`))
  }
  await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), themes[0])
  return found
}

/** Widths at which the page is wider than its window. */
async function sideways(page: Page): Promise<number[]> {
  const wider: number[] = []
  for (const width of [400, 1366]) {
    await page.setViewportSize({ width, height: 768 })
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) wider.push(width)
  }
  return wider
}

/** How much of the page moved while it was opened: the sum of its layout shifts, of which 0.1 is called good (web.dev/articles/cls). */
async function moved(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle')
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 50)
      }),
  )
}

/** Less than this is not seen. */
const unseen = 0.01

describe.skipIf(!browser).each(['fr', 'en'] as const)('screens in %s', (language) => {
  const { app } = appForSuite(browser, { interfaceLanguage: language, readingLanguage: language })

  let examples: Examples
  beforeAll(async () => {
    // A colour on its way from one theme to the next is no colour of either.
    await app().page.emulateMedia({ reducedMotion: 'reduce' })
    examples = await openExamples(app().page, language)
  })

  it.each(Object.entries(screens))('%s', async (_, path) => {
    // A page of its own, also where only the place on it is another than before.
    await app().page.goto('about:blank')
    await app().open(screenPath(path, examples))
    expect(await moved(app().page)).toBeLessThan(unseen)
    expect(await findingsInEachTheme(app().page)).toEqual([])
    expect(await sideways(app().page)).toEqual([])
  })

  it('the palette and a passage opened in place', async () => {
    const { page, open } = app()
    await open('/cases/nnewi')
    await page.keyboard.press('Control+k')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    expect(await findingsInEachTheme(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('a.citation').first().click()
    await page.getByRole('dialog').locator('p').first().waitFor()
    expect(await findingsInEachTheme(page)).toEqual([])
  })

  it('the reader with its bars, what a term means and the dialog that cites', async () => {
    const { page, open } = app()
    await open('/sources/cnuced-1998/p24')
    await page.keyboard.press('Control+f')
    await page.keyboard.type('nnewi')
    await page.locator('#p24 a.term').first().focus()
    await page.getByRole('tooltip').waitFor()
    expect(await findingsInEachTheme(page)).toEqual([])
    const passage = page.locator('#p24')
    await passage.getByRole('button', { name: /^(?:Surligner|Highlight)$/ }).press('Enter')
    await page.getByRole('toolbar').waitFor()
    expect(await findingsInEachTheme(page)).toEqual([])
    await page.keyboard.press('1')
    await passage.locator('mark').first().waitFor()
    await passage.getByRole('button', { name: /^(?:Citer|Cite)$/ }).press('Enter')
    await page.getByRole('dialog').getByRole('textbox').waitFor()
    expect(await findingsInEachTheme(page)).toEqual([])
  }, 120_000)

  it('a pack before and after it is installed, and one to be made', async () => {
    const { page, open } = app()
    await open('/library')
    const pack = packOf({ cuir: { text: 'Les tanneurs achètent ensemble.', title: 'Cuirs', year: '1999' } })
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /^(?:Choisir des fichiers|Choose files)$/ }).click()
    await (await choosing).setFiles({ name: 'a.grappe', mimeType: 'application/zip', buffer: Buffer.from(pack) })
    const install = page.getByRole('button', { name: /^(?:Installer|Install)$/ })
    await install.waitFor()
    expect(await findingsInEachTheme(page)).toEqual([])
    expect(await sideways(page)).toEqual([])
    await install.click()
    await page.getByRole('button', { name: /^(?:Retirer le pack|Remove the pack)/ }).click()
    await page
      .locator('summary', { hasText: /retiré|removed/ })
      .first()
      .click()
    expect(await findingsInEachTheme(page)).toEqual([])
    await open('/library/make')
    await page.getByRole('checkbox').first().click()
    await page.locator('main summary').first().click()
    await page.locator('main [type="submit"]').click()
    await page.locator('main [aria-invalid]').first().waitFor()
    expect(await findingsInEachTheme(page)).toEqual([])
    expect(await sideways(page)).toEqual([])
  }, 120_000)

  it.each(themes)('the theme %s is the one that the settings set', async (theme) => {
    const { page, open } = app()
    await open('/settings')
    await page
      .locator('input[name="theme"]')
      .nth(['system', ...themes].indexOf(theme))
      .press('Space')
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme)
  })
})
