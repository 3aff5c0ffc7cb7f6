/** A reader opens a case, follows a citation to its passage and comes back, with the keyboard alone. */
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser, tabTo, type Language } from './app.ts'

const { browser } = await findBrowser()

const words: Record<Language, { case: RegExp; title: RegExp; cite: RegExp; open: string; path: string }> = {
  fr: {
    case: /^Voir ce qui a marché/,
    title: /^Nnewi/,
    cite: /^CNUCED 1998, /,
    open: 'Lire le passage à sa place',
    path: '/sources/cnuced-1998/',
  },
  en: {
    case: /^See what has worked/,
    title: /^Nnewi/,
    cite: /^UNCTAD 1998, /,
    open: 'Read the passage in its place',
    path: '/sources/cnuced-1998/',
  },
}

describe.skipIf(!browser).each(['fr', 'en'] as const)('reading in %s, with the keyboard alone', (language) => {
  const { app } = appForSuite(browser, { interfaceLanguage: language, readingLanguage: language })

  it('goes from home to a case', async () => {
    await tabTo(app().page, words[language].case)
    await app().page.keyboard.press('Enter')
    await app().page.waitForURL('**/cases')
    await tabTo(app().page, words[language].title)
    await app().page.keyboard.press('Enter')
    await app().page.waitForURL('**/cases/nnewi')
    await app().page.locator('main h1', { hasText: 'Nnewi' }).waitFor()
  })

  it('opens the passage of a citation in place, and gives the focus back', async () => {
    await tabTo(app().page, words[language].cite)
    await app().page.keyboard.press('Enter')
    const dialog = app().page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.locator('p').first().waitFor()
    expect(new URL(app().page.url()).pathname).toBe('/cases/nnewi')
    await app().page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect
      .poll(() => app().page.evaluate(() => document.activeElement?.textContent))
      .toMatch(words[language].cite)
  })

  it('follows it to its document, and comes back', async () => {
    await app().page.keyboard.press('Enter')
    await tabTo(app().page, words[language].open)
    await app().page.keyboard.press('Enter')
    await app().page.waitForURL(`**${words[language].path}**`)
    await app().page.locator('[data-current="true"]').waitFor()
    await expect.poll(() => app().page.locator('[data-current="true"]').isVisible()).toBe(true)
    // A browser without a window has no key for going back.
    await app().page.goBack()
    await app().page.waitForURL('**/cases/nnewi')
  })

  it('brings the passage of an address to the top of the page', async () => {
    await app().open('/sources/cnuced-1998/p24')
    await app().page.waitForLoadState('networkidle')
    const box = await app().page.locator('#p24').boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(120)
  })

  it('reads both languages side by side, paragraph by paragraph', async () => {
    await app().open('/sources/cnuced-1998/p24?view=both')
    const texts = app().page.locator('#p24 [lang]').locator('p')
    await expect
      .poll(() => texts.allTextContents())
      .toEqual(expect.arrayContaining([expect.stringContaining('Nigéria'), expect.stringContaining('Nigeria')]))
  })

  it('says that the original is not attached', async () => {
    await app().open('/sources/cnuced-1998/p24?view=original')
    const notice = app().page.getByText(
      language === 'fr' ? 'L’original de ce document n’est pas joint' : 'The original of this document is not attached',
    )
    await expect.poll(() => notice.isVisible()).toBe(true)
  })
})
