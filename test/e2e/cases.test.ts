/**
 * A decision-maker looks for clusters like one of leather and micro-firms in West Africa, compares three, reads why one moved up,
 * cites the passage and takes the table along: in French, with the keyboard alone, on a small screen.
 */
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Download, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser, tabTo } from './app.ts'

const { browser } = await findBrowser()

const search = (page: Page) => new URL(page.url()).searchParams

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Goes to the top of the page and starts from there. */
async function fromTop(page: Page): Promise<void> {
  await page.locator('main h1').focus()
}

async function kept(page: Page, choose: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose()])
  return download
}

describe.skipIf(!browser)('an errand among the cases, in French, with the keyboard alone', () => {
  const { app } = appForSuite(browser, { interfaceLanguage: 'fr', readingLanguage: 'fr' })
  const count = () => app().page.locator('main [role="status"]', { hasText: / cas$/ }).textContent()

  it('narrows the cases down by part of the world, then by sector', async () => {
    const { page } = app()
    await app().open('/cases')
    await expect.poll(() => count()).toMatch(/^15\d cas$/)
    await tabTo(page, /^Afrique subsaharienne/, 40, { near: 'label' })
    await page.keyboard.press('Space')
    await page.waitForURL(/region=sub-saharan-africa/)
    await tabTo(page, 'Chercher dans la liste : Secteur', 60)
    await page.keyboard.type('cuir')
    await tabTo(page, /^Cuir/, 5, { near: 'label' })
    await page.keyboard.press('Space')
    await page.waitForURL(/sector=leather/)
    await expect.poll(() => page.locator('main li h2').allTextContents()).toEqual([expect.stringMatching(/^Zaria/)])
    await expect.poll(() => count()).toBe('1 cas')
  })

  it('every count is what one gets', async () => {
    const { page } = app()
    await app().open('/cases?region=sub-saharan-africa')
    await tabTo(page, 'Chercher dans la liste : Secteur', 60)
    await page.keyboard.type('metaux')
    const label = page.locator('label', { hasText: 'Travail des métaux' }).first()
    const told = Number(await label.locator('small').textContent())
    await label.locator('input').press('Space')
    await page.waitForURL(/sector=metalworking/)
    await expect.poll(count).toBe(`${told} cas`)
  })

  it('says what to give up where nothing is left, and does so', async () => {
    const { page } = app()
    await app().open('/cases?country=SN&sector=leather&kind=cluster')
    await press(page, /^Sans Pays/)
    await page.waitForURL((url) => !url.searchParams.has('country'))
    await page.locator('main li h2').first().waitFor()
  })

  it('keeps the filter in the notebook and finds it again', async () => {
    const { page } = app()
    await app().open('/cases?region=sub-saharan-africa&sector=leather')
    await press(page, 'Mes filtres')
    await tabTo(page, 'Nom de ce filtre', 5, { near: 'label' })
    await page.keyboard.type('Cuir en Afrique')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('link', { name: 'Cuir en Afrique' }).waitFor()
    await page.keyboard.press('Escape')
    await app().open('/cases')
    await press(page, 'Mes filtres')
    await press(page, 'Cuir en Afrique')
    await page.waitForURL(/sector=leather/)
  })

  it('takes three cases into the comparison from the page of the first', async () => {
    const { page } = app()
    await app().open('/cases/zaria-leather')
    await press(page, 'Comparer')
    await app().open('/cases?country=NG')
    await press(page, /^Comparer : Nnewi/)
    await press(page, /^Comparer : Awka/)
    await press(page, 'Comparer (3)')
    await page.waitForURL(/\/cases\/compare\?ids=/)
    expect(search(page).get('ids')).toBe('zaria-leather,nnewi,awka-blacksmiths')
    await page.locator('main table').waitFor()
    const row = page.locator('main tbody tr', { hasText: 'Type de groupement' })
    await expect.poll(() => row.locator('th small').textContent()).toBe('en partie')
    await expect.poll(() => row.locator('li[data-shared="true"]').count()).toBe(2)
  })

  it('reads why one is classed higher, in place', async () => {
    const { page } = app()
    await fromTop(page)
    await press(page, /^Nnewi/)
    await page.waitForURL('**/cases/nnewi')
    await page.locator('main h1', { hasText: 'Nnewi' }).waitFor()
    await press(page, 'Pourquoi ?')
    await page.waitForURL('**/cases/nnewi#type')
    await expect.poll(() => page.locator('#type').textContent()).toMatch(/organisé/)
    await tabTo(page, /^(CNUCED 1998, )?§/, 120)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.locator('p').first().waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('copies how the case is cited, with its passages and its document', async () => {
    const { page } = app()
    await app().open('/cases/nnewi')
    await press(page, 'Citer')
    const dialog = page.getByRole('dialog')
    const words = dialog.getByRole('textbox')
    await words.waitFor()
    await expect
      .poll(() => words.inputValue())
      .toMatch(/^«\u00A0Nnewi.*D’après CNUCED 1998, §\s.*\(CNUCED\) \(1998\), /s)
    await press(page, 'Copier')
    await page.getByText('Citation copiée').waitFor()
    await page.keyboard.press('Escape')
  })

  it('takes the filtered table along, as a workbook and as text', async () => {
    const { page } = app()
    await app().open('/cases?region=sub-saharan-africa&sector=leather,metalworking')
    const shown = Number((await count())?.replace(' cas', ''))
    await press(page, 'Exporter')
    const workbook = await kept(page, () => press(page, /^Classeur XLSX/))
    expect(workbook.suggestedFilename()).toMatch(/^grappe-cas-\d{4}-\d\d-\d\d\.xlsx$/)
    const parts = unzipSync(new Uint8Array(readFileSync(await workbook.path())))
    expect(new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']).match(/<row /g)).toHaveLength(shown + 1)
    await fromTop(page)
    await press(page, 'Exporter')
    const text = readFileSync(await (await kept(page, () => press(page, /^Texte CSV/))).path(), 'utf8')
    expect(text).toMatch(/^\uFEFFCas;En une phrase;/)
    expect(text).toContain('Zaria')
  })

  it('goes by the arrows through the evidence map and opens a cell', async () => {
    const { page } = app()
    await app().open('/cases?view=evidence')
    await tabTo(page, /: \d+ cas, preuves\s: /, 60)
    const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe(first)
    const told = Number(await page.evaluate(() => document.activeElement?.textContent))
    await page.keyboard.press('Enter')
    await page.locator('main section article').first().waitFor()
    await expect.poll(() => page.locator('main section article').count()).toBe(Math.min(12, told))
  })

  it('moves in the map by the keyboard', async () => {
    const { page } = app()
    await app().open('/cases?view=map')
    await page.locator('main svg a').first().waitFor()
    await press(page, 'France')
    await page.waitForURL(/area=france/)
    const shape = page.locator('main svg > g').first()
    const before = await shape.getAttribute('transform')
    await page.locator('main svg a').first().focus()
    await page.keyboard.press('+')
    await expect.poll(() => shape.getAttribute('transform')).not.toBe(before)
  })
})
