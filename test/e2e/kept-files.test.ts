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
    ['/cases?view=map', 'path', 'Où sont les cas'],
    ['/cases?view=timeline', 'Sialkot', 'Les cas dans le temps'],
    ['/cases?view=evidence', 'Financement', 'Les actions menées et les résultats'],
    ['/typologies/cnuced-clusters', 'linearGradient', 'Les cinq types de groupements'],
    ['/cases/sialkot', 'SIMA', 'Sialkot, la qualité conquise ensemble\u00A0: les acteurs et leurs liens'],
    ['/map/term/cluster', 'District', 'Autour de\u00A0: Cluster'],
  ])('%s as a drawing that needs nothing but itself and says what it is', async (path, holds, title) => {
    const drawing = (await take(path, 'Image SVG')).toString()
    expect(drawing).toContain(holds)
    expect(drawing).toContain(title)
    expect(drawing).toMatch(/Source\u00A0: Grappe test.*, d’après .*CNUCED 1998/)
    expect(drawing).not.toMatch(/foreignObject|var\(--|href="\/|class="/)
    // On light paper, whatever the colours of the page.
    expect(drawing).toContain('fill="rgb(250, 248, 244)"')
  })

  it('the filters stand under the title of the drawing', async () => {
    const drawing = (await take('/cases?view=timeline&region=europe&q=lyon', 'Image SVG')).toString()
    const words = [...drawing.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text)
    expect(words[1]).toMatch(/^\d+\scas · Mots\s: lyon · Région du monde\s: Europe$/)
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
