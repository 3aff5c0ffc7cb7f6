/** A trainer looks for a case with a teaching note on a crisis of quality, sees who took part in it, and prints it: in English, with the keyboard. */
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser, tabTo } from './app.ts'

const { browser } = await findBrowser()

describe.skipIf(!browser)('a trainer’s errand in English', () => {
  const { app } = appForSuite(browser, { interfaceLanguage: 'en', readingLanguage: 'en' })

  it('finds the case by a question in her own words', async () => {
    const { page } = app()
    await app().open('/search?q=quality%20crisis%20import%20ban%20surgical%20instruments&kind=case')
    await tabTo(page, /^Sialkot/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/cases\/sialkot/)
    await page.getByRole('heading', { level: 1, name: /Sialkot/ }).waitFor()
  })

  it('reads its teaching note and sees its actors, one of which leads to its own page', async () => {
    const { page } = app()
    const main = page.locator('main')
    await main.getByText('Teaching note').first().waitFor()
    const table = main.locator('table', { hasText: 'Role' }).first()
    await expect.poll(() => table.locator('tbody tr').count()).toBeGreaterThan(5)
    await expect.poll(() => table.locator('a[href^="/bodies/"]').count()).toBeGreaterThan(0)
  })

  it('prints it whole: the story, the actors and the note, without the tools of the page', async () => {
    const { page } = app()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.getByRole('navigation', { name: 'Rooms' }).isVisible()).toBe(false)
    await expect.poll(() => page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
    await page.emulateMedia({ media: 'screen' })
  })
})
