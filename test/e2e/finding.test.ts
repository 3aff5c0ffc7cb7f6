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
    await app().page.waitForURL(/\/search\?q=/)
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
    expect(await app().page.locator('main ol mark').count()).toBeGreaterThan(3)
    await app().open(first)
    expect(await app().page.locator('main').textContent()).toMatch(
      language === 'fr' ? /instruments chirurgicaux/i : /surgical instrument/i,
    )
  })

  it('opens a cell of the matrix of fifty', async () => {
    await app().open('/typologies/cnuced-clusters')
    expect(await app().page.locator('table td button').count()).toBe(50)
    await tabTo(app().page, language === 'fr' ? /^confiance, groupements organisés/ : /^trust, organised clusters/)
    await app().page.keyboard.press('Enter')
    const dialog = app().page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.getByRole('link').first().getAttribute('href')).toBe('/sources/cnuced-1998/tableau-3')
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

  it('says what to do where nothing is found', async () => {
    await app().open('/search?q=xyzzyq')
    expect(await app().page.locator('main [role="status"]').textContent()).toMatch(
      language === 'fr' ? /Essayez/ : /Try/,
    )
  })
})
