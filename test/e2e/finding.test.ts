/** A reader sees the matrix, searches, and goes anywhere by the palette, with the keyboard alone. */
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser, tabTo } from './app.ts'

const { browser } = await findBrowser()

describe.skipIf(!browser).each(['fr', 'en'] as const)('finding in %s', (language) => {
  const { app } = appForSuite(browser, { interfaceLanguage: language, readingLanguage: language })

  async function hits(query: string): Promise<string[]> {
    await app().open('/search')
    await app().page.keyboard.type(query)
    await app().page.keyboard.press('Enter')
    await app().page.waitForURL((url) => url.searchParams.get('q') === query)
    await app().page.locator('main ol > li h2').first().waitFor()
    return app()
      .page.locator('main ol > li h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  }

  it('finds the same with and without ligature', async () => {
    const [plain, ligature] = [await hits('coeur technologique'), await hits('cœur technologique')]
    expect(plain.length).toBeGreaterThan(0)
    expect(ligature).toEqual(plain)
  })

  it('marks what matched and leads to it', async () => {
    const [first = ''] = await hits(language === 'fr' ? 'instruments chirurgicaux' : 'surgical instruments')
    await expect.poll(() => app().page.locator('main ol mark').count()).toBeGreaterThan(3)
    await app().open(first)
    await expect
      .poll(() => app().page.locator('main').textContent())
      .toMatch(language === 'fr' ? /instruments chirurgicaux/i : /surgical instrument/i)
  })

  it('opens a cell of the matrix of fifty', async () => {
    await app().open('/typologies/cnuced-clusters')
    await expect.poll(() => app().page.locator('table td button').count()).toBe(50)
    await tabTo(app().page, language === 'fr' ? /^confiance, groupements organisés/ : /^trust, organised clusters/)
    await app().page.keyboard.press('Enter')
    const dialog = app().page.getByRole('dialog')
    await dialog.waitFor()
    await expect
      .poll(() => dialog.getByRole('link').first().getAttribute('href'))
      .toBe('/sources/cnuced-1998/tableau-3')
    await app().page.keyboard.press('Escape')
  })

  it('goes to a term by the palette, mistyped', async () => {
    await app().page.keyboard.press('Control+k')
    await app().page.getByRole('dialog').waitFor()
    await app().page.keyboard.type(language === 'fr' ? 'capital socil' : 'social captal')
    await app()
      .page.getByRole('listbox')
      .getByRole('option', { name: language === 'fr' ? /^Capital social/ : /^Social capital/ })
      .waitFor()
    await app().page.keyboard.press('Enter')
    await app().page.waitForURL('**/glossary/social-capital')
  })

  it('runs a command by the palette', async () => {
    await app().page.keyboard.press('Control+k')
    await app().page.keyboard.type(language === 'fr' ? 'apparence sombre' : 'dark appearance')
    await app().page.getByRole('listbox').getByRole('option').first().waitFor()
    await app().page.keyboard.press('Enter')
    await app().page.locator('html[data-theme="dark"]').waitFor()
  })

  it('answers as one types: pages by their names, results behind, and what a mistyped word was taken for', async () => {
    const { page } = app()
    await app().open('/search')
    await page.keyboard.type(language === 'fr' ? 'capital socail' : 'social captal')
    const box = page.locator('main input[role="combobox"]')
    await page.getByRole('option', { name: language === 'fr' ? /^Capital social/ : /^Social capital/ }).waitFor()
    const corrected = page.locator('main [role="status"] a')
    // What was typed so far has its reading too.
    await corrected.filter({ hasText: language === 'fr' ? /^capital social$/ : /^social capital$/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-hit'))).toBe(true)
    await box.focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-hit]'))).toBe(true)
  })

  it('narrows to a kind and a country, with the numbers that it promised', async () => {
    const { page } = app()
    await app().open('/search?q=cluster')
    const india = page.locator('select').filter({ hasText: language === 'fr' ? 'Inde' : 'India' })
    const option = await india.locator('option', { hasText: /^(Inde|India) / }).textContent()
    const promised = Number(/\((\d+)\)/.exec(option ?? '')?.[1])
    expect(promised).toBeGreaterThan(5)
    await india.selectOption('IN')
    await page.waitForURL((url) => url.searchParams.get('country') === 'IN')
    await page
      .locator('main nav li')
      .first()
      .filter({ hasText: String(promised) })
      .waitFor()
  })

  it('keeps a search, and forgets it with a way back', async () => {
    const { page } = app()
    await app().open('/search?q=confiance')
    await page.getByRole('button', { name: language === 'fr' ? 'Garder cette recherche' : 'Keep this search' }).click()
    await page
      .getByRole('button', { pressed: true, name: language === 'fr' ? 'Ne plus garder' : 'Keep no longer' })
      .waitFor()
    await app().open('/search')
    const kept = page
      .locator('section', { hasText: language === 'fr' ? 'Recherches gardées' : 'Kept searches' })
      .first()
    await kept.getByRole('link', { name: 'confiance' }).waitFor()
    await kept.getByRole('button').first().click()
    await page.getByRole('button', { name: language === 'fr' ? 'Annuler' : 'Undo' }).click()
    await kept.getByRole('link', { name: 'confiance' }).waitFor()
  })

  it('says what to do where nothing is found', async () => {
    await app().open('/search?q=xyzzyq')
    await expect
      .poll(() => app().page.locator('main [role="status"]').textContent())
      .toMatch(language === 'fr' ? /Essayez/ : /Try/)
  })
})
