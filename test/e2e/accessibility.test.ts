/** axe finds nothing on any screen, in any theme, in either language; and no screen scrolls sideways. */
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { appForSuite, findBrowser, type App } from './app.ts'
import { openExample } from '../../scripts/example-cluster.ts'
import { screenPath, screens } from '../../scripts/screen-list.ts'

const { browser } = await findBrowser()
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** What axe finds on the page as it stands. */
async function findings({ page }: App): Promise<string[]> {
  // Through the debugging protocol: the page's own policy would refuse a script that it does not serve.
  await page.addScriptTag({ path: axeFile }).catch(() => undefined)
  const session = await page.context().newCDPSession(page)
  const { result } = await session.send('Runtime.evaluate', {
    expression: `typeof axe`,
  })
  if (result.value === 'undefined') {
    const { readFileSync } = await import('node:fs')
    await session.send('Runtime.evaluate', { expression: readFileSync(axeFile, 'utf8') })
  }
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } }
    return (await axe.run()).violations
  })
  await session.detach()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}

describe.skipIf(!browser).each([
  ['fr', 'light'],
  ['en', 'dark'],
  ['fr', 'contrast'],
  ['en', 'light'],
  ['fr', 'dark'],
  ['en', 'contrast'],
] as const)('screens in %s, %s', (language, theme) => {
  const { app } = appForSuite(browser, { interfaceLanguage: language, readingLanguage: language, theme })

  let cluster = ''
  beforeAll(async () => {
    cluster = await openExample(app().page, language)
  })

  it.each(Object.entries(screens))('%s', async (_, path) => {
    await app().open(screenPath(path, cluster))
    expect(await findings(app())).toEqual([])
    for (const width of [1366, 400]) {
      await app().page.setViewportSize({ width, height: 768 })
      expect(await app().page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await app().page.setViewportSize({ width: 1366, height: 768 })
  })

  it('the palette and a passage opened in place', async () => {
    await app().open('/cases/nnewi')
    await app().page.keyboard.press('Control+k')
    await app().page.getByRole('listbox').getByRole('option').first().waitFor()
    expect(await findings(app())).toEqual([])
    await app().page.keyboard.press('Escape')
    await app().page.locator('a.citation').first().click()
    await app().page.getByRole('dialog').locator('p').first().waitFor()
    expect(await findings(app())).toEqual([])
  })

  it('the reader with its bars, what a term means and the dialog that cites', async () => {
    const { page, open } = app()
    await open('/sources/cnuced-1998/p24')
    await page.keyboard.press('Control+f')
    await page.keyboard.type('nnewi')
    await page.locator('#p24 a.term').first().focus()
    await page.getByRole('tooltip').waitFor()
    expect(await findings(app())).toEqual([])
    const passage = page.locator('#p24')
    await passage.getByRole('button', { name: /^(?:Surligner|Highlight)$/ }).press('Enter')
    await page.getByRole('toolbar').waitFor()
    expect(await findings(app())).toEqual([])
    await page.keyboard.press('1')
    await passage.locator('mark').first().waitFor()
    await passage.getByRole('button', { name: /^(?:Citer|Cite)$/ }).press('Enter')
    await page.getByRole('dialog').getByRole('textbox').waitFor()
    expect(await findings(app())).toEqual([])
  }, 120_000)
})
