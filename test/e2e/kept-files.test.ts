/** What the exploration rooms give to take along: the evidence map and a matrix as tables and pictures; how a cell is cited. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser } from './app.ts'

const { browser } = await findBrowser()

describe.skipIf(!browser)('to take along', () => {
  const { app } = appForSuite(browser, { interfaceLanguage: 'fr', readingLanguage: 'fr', theme: 'contrast' })

  const take = async (path: string, form: string) => {
    const { page, open } = app()
    await open(path)
    await page.locator('main [data-picture]').waitFor()
    await page.getByRole('button', { name: 'Exporter' }).first().press('Enter')
    const [given] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').locator('a, button').filter({ hasText: form }).press('Enter'),
    ])
    return readFileSync(await given.path())
  }

  it.each([
    ['/cases?view=map', 'path'],
    ['/cases?view=timeline', 'Sialkot'],
    ['/cases?view=evidence', 'Financement'],
    ['/typologies/cnuced-clusters', 'linearGradient'],
    ['/cases/sialkot', 'SIMA'],
    ['/map/term/cluster', 'District'],
  ])('%s as a drawing that needs nothing but itself', async (path, holds) => {
    const drawing = (await take(path, 'Image SVG')).toString()
    expect(drawing).toContain(holds)
    expect(drawing).not.toMatch(/foreignObject|var\(--|href="\/|class="/)
    // On light paper, whatever the colours of the page.
    expect(drawing).toContain('fill="rgb(250, 248, 244)"')
  })

  it('the evidence map as CSV, as French spreadsheets open it', async () => {
    const text = (await take('/cases?view=evidence&region=europe', 'Texte CSV')).toString()
    expect(text).toMatch(/^\uFEFFDomaine;Actions menées;Nombre de cas;/)
  })

  it('a cell of a matrix is cited by its passage, and has the focus again after', async () => {
    const { page, open } = app()
    await open('/typologies/cnuced-clusters')
    const cell = page.getByRole('button', { name: /^confiance, groupements novateurs/i })
    await cell.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Citer' }).press('Enter')
    await page.getByRole('dialog', { name: /Citer CNUCED 1998, tableau 3/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => cell.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})
