/** The map of the actors, with the keyboard alone: placed, linked, taken back, found again, and handed over as a file. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser, tabTo } from './app.ts'

const { browser } = await findBrowser()

/** What a file must survive: marks of XML. */
const hard = 'Sow & "fils" <SARL> ]]>'
const names = ['Diallo', 'Union', 'Chambre', 'Institut', 'Banque', 'Mairie', 'Grossiste', 'Abattoir', 'Awa', hard]

const places = (page: Page) =>
  page
    .locator('svg [role=button]')
    .evaluateAll((nodes) => nodes.map((node) => node.parentElement?.getAttribute('transform') ?? ''))

async function tabToActor(page: Page, name: string): Promise<void> {
  await tabTo(page, new RegExp(`^${name.replaceAll(/[^\w ]/g, '.')},`))
}

/** The tables beside the map count its links: actors in their order. */
const linksOf = (page: Page) => page.locator('main table').first().locator('tbody tr td:last-child').allTextContents()

const saved = (page: Page) => page.getByText(/^Enregistré à/).waitFor()

describe.skipIf(!browser)('the map of the actors, with the keyboard alone', () => {
  const { app, restart } = appForSuite(browser, { interfaceLanguage: 'fr', readingLanguage: 'fr' })
  let address = ''

  it('takes ten actors, pasted as lines', async () => {
    const { page, open } = app()
    await open('/workbook')
    await page.getByLabel('Nouveau cluster').focus()
    await page.keyboard.type('Cuir')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Acteurs et carte' }).press('Enter')
    await page.locator('main h1', { hasText: 'Acteurs et carte' }).waitFor()
    address = new URL(page.url()).pathname
    await tabTo(page, 'Coller une liste')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    for (const name of names) {
      await page.keyboard.type(`${name}; association`)
      await page.keyboard.press('Enter')
    }
    await tabTo(page, 'Ajouter 10 acteurs')
    await page.keyboard.press('Enter')
    await page.getByText('10 acteurs', { exact: true }).waitFor()
    await saved(page)
  })

  it('draws links from one actor to the others', async () => {
    const { page, open } = app()
    await open(`${address}?view=map`)
    for (const name of names.slice(1)) {
      await page.locator('svg [role=button]').first().focus()
      await page.keyboard.press('l')
      await tabToActor(page, name)
      await page.keyboard.press('Enter')
    }
    await expect.poll(() => linksOf(page)).toEqual(['9', ...names.slice(1).map(() => '1')])
  })

  it('moves an actor with the arrows, leaves the others where they are, and takes it back', async () => {
    const { page } = app()
    const before = await places(page)
    await page.locator('svg [role=button]').nth(1).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await places(page))[1]).not.toBe(before[1])
    const moved = await places(page)
    expect(moved.filter((_, index) => index !== 1)).toEqual(before.filter((_, index) => index !== 1))
    await page.keyboard.press('Control+z')
    await expect.poll(() => places(page)).toEqual(before)
    await page.keyboard.press('Control+y')
    await expect.poll(() => places(page)).toEqual(moved)
    await saved(page)
  })

  it('finds places and links again after the program was shut', async () => {
    const before = await places(app().page)
    await restart()
    await app().open(`${address}?view=map`)
    await expect.poll(() => places(app().page)).toEqual(before)
    await expect.poll(() => linksOf(app().page)).toEqual(['9', ...names.slice(1).map(() => '1')])
  })

  it('opens an actor, removes it with its links, and puts both back', async () => {
    const { page } = app()
    await page.locator('svg [role=button]').nth(2).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).press('Enter')
    await expect.poll(async () => (await linksOf(page))[0]).toBe('8')
    await page.getByRole('button', { name: 'Annuler', exact: true }).press('Enter')
    await expect.poll(async () => (await linksOf(page))[0]).toBe('9')
  })

  it('hands over an SVG that any reader of XML opens, with every name and no style of the page', async () => {
    const { page, complaints } = app()
    const [given] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporter en SVG' }).press('Enter'),
    ])
    expect(given.suggestedFilename()).toMatch(/^cuir-carte-\d{4}-\d\d-\d\d\.svg$/)
    const text = readFileSync(await given.path(), 'utf8')
    expect(complaints).toEqual([])
    // A page without the policy of the app stands for another program.
    const other = await page.context().newPage()
    const read = await other.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'image/svg+xml')
      return {
        faults: document.querySelectorAll('parsererror').length,
        titles: [...document.querySelectorAll('title')].map(({ textContent }) => textContent),
        classes: document.querySelectorAll('[class], [style], [tabindex], [data-kind]').length,
        fills: [...document.querySelectorAll('path')].map((path) => path.getAttribute('fill') ?? ''),
      }
    }, text)
    await other.close()
    expect(read).toMatchObject({ faults: 0, titles: names, classes: 0 })
    expect(read.fills.every((fill) => /^(?:none|rgb\(.*\))$/.test(fill))).toBe(true)
    expect(text).toContain('data:font/woff2;base64,')
  })

  it('hands over a PNG as well, and the page complains of nothing', async () => {
    const { page, complaints } = app()
    const [given] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporter en PNG' }).press('Enter'),
    ])
    expect(
      readFileSync(await given.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(complaints).toEqual([])
  })
})

describe.skipIf(!browser)('the value chain, with the keyboard alone', () => {
  const { app, restart } = appForSuite(browser, { interfaceLanguage: 'en', readingLanguage: 'en' })

  it('is typed in, put in order, and found again', async () => {
    const { page, open } = app()
    await open('/workbook')
    await page.getByLabel('New cluster').focus()
    await page.keyboard.type('Leather')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Value chain' }).press('Enter')
    await page.getByLabel('Add a link').focus()
    for (const name of ['Hides', 'Cutting', 'Tanning']) {
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
    }
    const order = () => page.locator('main table tbody th').allTextContents()
    await expect.poll(order).toEqual(['Hides', 'Cutting', 'Tanning'])
    await page.getByLabel('Link', { exact: true }).last().focus()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(order).toEqual(['Hides', 'Tanning', 'Cutting'])
    // The card has taken the focus with it.
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(order).toEqual(['Tanning', 'Hides', 'Cutting'])
    await page.keyboard.press('Control+z')
    await expect.poll(order).toEqual(['Hides', 'Tanning', 'Cutting'])
    await page.getByText(/^Saved at/).waitFor()
    const { pathname } = new URL(page.url())
    await restart()
    await app().open(pathname)
    await expect
      .poll(() => app().page.locator('main table tbody th').allTextContents())
      .toEqual(['Hides', 'Tanning', 'Cutting'])
  })
})
