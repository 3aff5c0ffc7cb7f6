/** The room of reference: works filtered and taken along, an address that marks its work, a body's part in a case. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser } from './app.ts'

const { browser } = await findBrowser()

describe.skipIf(!browser)('what the documents name', () => {
  const { app } = appForSuite(browser, { interfaceLanguage: 'en', readingLanguage: 'en' })

  it('works are filtered without accents, and those shown leave as one file', async () => {
    const { page, open } = app()
    await open('/bibliography')
    await page.getByLabel('Filter by a word').fill('SCHMITZ')
    await page.waitForURL('**/bibliography?q=SCHMITZ')
    const works = page.getByRole('main').locator('li[id]')
    // The list follows what is typed.
    await page
      .getByRole('status')
      .filter({ hasText: /^1\d works$/ })
      .waitFor()
    const shown = await works.count()
    expect(shown).toBeGreaterThan(2)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'BibTeX' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('grappe-bibliography.bib')
    expect(readFileSync(await file.path(), 'utf8').match(/^@/gm)).toHaveLength(shown)
  })

  it('the address of a work marks it and brings it into view', async () => {
    const { page, open } = app()
    // Where the list was left before is no place for who comes to one of its entries.
    await open('/bibliography')
    await open('/bibliography#schmitz-1992')
    await page.locator('#schmitz-1992[data-marked=true]').waitFor()
    const inView = () =>
      page.evaluate(() => {
        const box = document.querySelector('#schmitz-1992')?.getBoundingClientRect()
        return box !== undefined && box.top > 0 && box.bottom < innerHeight
      })
    await expect.poll(inView).toBe(true)
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('schmitz-1992')
  })

  it('a body leads to the cases that it takes part in', async () => {
    const { page, open } = app()
    await open('/reference')
    await page.getByRole('main').getByRole('link', { name: 'Bodies' }).click()
    await page.getByLabel('Filter by a word').fill('unido')
    await page.getByRole('link', { name: 'United Nations Industrial Development Organization', exact: true }).click()
    await page.waitForURL('**/bodies/unido')
    await page.getByRole('region', { name: 'Its part in the cases' }).getByRole('link').first().click()
    await page.waitForURL('**/cases/*')
  })
})
