/** A reader marks, finds, cites and prints; what was marked is found again in a library that was built anew. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editedContent } from '../helpers/edits.ts'
import { buildLibrary, fixtureLibrary, fixtureLibraryWithOriginals, realLibrary } from '../helpers/libraries.ts'
import { newFolder } from '../helpers/scratch.ts'
import { appForSuite, dataFolder, findBrowser, openApp, tabTo, type App } from './app.ts'

const { browser } = await findBrowser()

const prose = 'sources/marais-1999/metier/fr.md'
const sentence = 'Le métier s’y transmet depuis 1870.'
const settings = { interfaceLanguage: 'fr', readingLanguage: 'fr' } as const

/** The fixture library with one change of words. */
function changedLibrary(replace: string, by: string): string {
  const folder = editedContent([{ file: prose, replace, by }])
  return buildLibrary(folder, undefined, join(newFolder(), 'library.sqlite'))
}

const markedWords = ({ page }: App) => page.locator('#p1 mark[data-highlight]').allTextContents()

describe.skipIf(!browser)('a sentence highlighted with the keyboard alone', () => {
  const data = dataFolder()
  let app: App | undefined
  const reopen = async (library: string): Promise<App> => {
    await app?.close()
    if (!browser) throw new Error('there is no browser')
    app = await openApp(browser, { data: data.folder, library, settings })
    return app
  }
  afterAll(async () => {
    await app?.close()
    data.remove()
  })

  it('takes a colour and a note', async () => {
    const { page, open } = await reopen(fixtureLibrary())
    await open('/sources/marais-1999/p1')
    await tabTo(page, 'Surligner')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('toolbar').getByText(`Choisi : ${sentence}`).waitFor({ state: 'attached' })
    await page.keyboard.press('3')
    await page.locator('#p1 mark[data-colour="blue"]').waitFor()
    await tabTo(page, `Noter sur « ${sentence} »`)
    await page.keyboard.press('Enter')
    await page.keyboard.type('À dater')
    await page.keyboard.press('Control+Enter')
    await page
      .getByRole('list', { name: /^Vos surlignages/ })
      .getByText('À dater')
      .waitFor()
  })

  it('is found again where the passage has changed around it', async () => {
    const changed = changedLibrary(
      'Valombre compte 42 ateliers de lutherie',
      'On a compté, à Valombre, plus d’ateliers',
    )
    const opened = await reopen(changed)
    await opened.open('/sources/marais-1999/p1')
    await opened.page.locator('#p1 mark').waitFor()
    await expect.poll(() => markedWords(opened)).toEqual([sentence])
    await expect.poll(() => opened.page.locator('#p1 mark[data-close]').count()).toBe(0)
  })

  it('is found by likeness, and said so, where its own words were mended', async () => {
    const opened = await reopen(changedLibrary('transmet depuis 1870', 'transmet dès 1870'))
    await opened.open('/sources/marais-1999/p1')
    await opened.page.locator('#p1 mark[data-close]').waitFor()
    await expect.poll(() => markedWords(opened)).toEqual(['Le métier s’y transmet dès 1870.'])
    await opened.page.locator('#p1').getByText('retrouvé par ressemblance').waitFor()
  })

  it('stays with its quote and its note where its words are gone, under the passage and among the notes', async () => {
    const opened = await reopen(changedLibrary(` ${sentence}`, ''))
    await opened.open('/sources/marais-1999/p1')
    const item = opened.page.locator('#p1').getByRole('listitem').filter({ hasText: sentence })
    await item.getByText('ne sont plus dans le passage').waitFor()
    await expect.poll(() => markedWords(opened)).toEqual([])
    await opened.open('/notes')
    const listed = opened.page.getByRole('listitem').filter({ hasText: sentence }).last()
    await listed.getByText('À dater').waitFor()
    await listed.getByText('ne sont plus dans le passage').waitFor()
  })

  it('comes back when its removal is undone', async () => {
    const opened = await reopen(fixtureLibrary())
    await opened.open('/sources/marais-1999/p1')
    await opened.page.getByRole('button', { name: `Retirer le surlignage « ${sentence} »` }).press('Enter')
    await opened.page.locator('#p1 mark').waitFor({ state: 'detached' })
    await opened.page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await opened.page.locator('#p1 mark[data-colour="blue"]').waitFor()
    await expect.poll(() => markedWords(opened)).toEqual([sentence])
  })

  it('stands in print with its note', async () => {
    const opened = await reopen(fixtureLibrary())
    await opened.open('/print/marais-1999?part=metier')
    await opened.page.locator('mark[data-highlight]').waitFor()
    await opened.page.emulateMedia({ media: 'print' })
    await opened.page.locator('main').getByText('À dater').waitFor()
    await expect.poll(() => opened.page.locator('main mark').allTextContents()).toEqual([sentence])
    await expect.poll(() => opened.page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false)
    await opened.page.emulateMedia({ media: 'screen' })
    await opened.page.getByLabel('Avec mes surlignages et mes notes').click()
    await opened.page.locator('main mark').waitFor({ state: 'detached' })
    await expect.poll(() => opened.page.getByText('À dater').count()).toBe(0)
  })
})

describe.skipIf(!browser)('the original', () => {
  const data = dataFolder()
  let app: App | undefined
  beforeAll(async () => {
    if (browser) app = await openApp(browser, { data: data.folder, library: fixtureLibraryWithOriginals(), settings })
  })
  afterAll(async () => {
    await app?.close()
    data.remove()
  })

  it('takes highlights of its own, at their place', async () => {
    if (!app) throw new Error('the app is not open')
    const { page, open } = app
    await open('/sources/marais-1999/p2?view=original')
    const original = page.locator('#p2 [data-edition="original"]')
    const words = (await original.locator('p').last().textContent())?.slice(0, 30).trim() ?? ''
    await original
      .locator('p')
      .last()
      .evaluate((paragraph, length) => {
        const range = document.createRange()
        range.setStart(paragraph.firstChild ?? paragraph, 0)
        range.setEnd(paragraph.firstChild ?? paragraph, length)
        document.getSelection()?.removeAllRanges()
        document.getSelection()?.addRange(range)
      }, words.length)
    await page.getByRole('toolbar').waitFor()
    await page.keyboard.press('2')
    await original.locator('mark[data-colour="green"]').waitFor()
    await expect.poll(() => original.locator('mark').allTextContents()).toEqual([words])
    await open('/sources/marais-1999/p2?view=original')
    await original.locator('mark:not([data-close])').waitFor()
    await expect.poll(() => original.locator('mark').allTextContents()).toEqual([words])
  })
})

describe.skipIf(!browser)('in a chapter', () => {
  const { app } = appForSuite(browser, settings)

  it('finds words without their accents, goes on and back, and closes', async () => {
    const { page, open } = app()
    await open('/sources/cnuced-1998/p24')
    await page.keyboard.press('Control+f')
    await page.keyboard.type('NIGERIA')
    const count = page.getByRole('search').getByRole('status')
    await expect.poll(() => count.textContent()).toMatch(/^1 sur \d+$/)
    const [, all = ''] = /sur (\d+)/.exec((await count.textContent()) ?? '') ?? []
    expect(Number(all)).toBeGreaterThan(1)
    await page.keyboard.press('Enter')
    await expect.poll(() => count.textContent()).toBe(`2 sur ${all}`)
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    await expect.poll(() => count.textContent()).toBe(`${all} sur ${all}`)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('xyzzyq')
    await expect.poll(() => count.textContent()).toBe('Rien dans ce chapitre')
    await page.keyboard.press('Escape')
    await page.getByRole('search').waitFor({ state: 'detached' })
    await page.keyboard.press('f')
    await page.getByRole('search').waitFor()
  })

  it('cites a paragraph in each format, to read and as a file', async () => {
    const { page, open } = app()
    await open('/sources/cnuced-1998/p24')
    await page.locator('#p24').getByRole('button', { name: 'Citer' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('cnuced-1998#p24', { exact: true }).waitFor()
    const begins = { 'Texte français': 'Conférence', BibTeX: '@techreport{', RIS: 'TY  - RPRT', 'CSL-JSON': '[\n' }
    for (const [format, begin] of Object.entries(begins)) {
      await dialog.getByText(format, { exact: true }).click()
      const text = await dialog.getByRole('textbox').inputValue()
      expect(text.startsWith(begin)).toBe(true)
      expect(text.replaceAll('\\', '')).toContain('cnuced-1998#p24')
    }
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Enregistrer le fichier' }).press('Enter')
    expect((await download).suggestedFilename()).toBe('cnuced-1998-p24.json')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('tells what a term means where the focus is on it', async () => {
    const { page, open } = app()
    await open('/sources/cnuced-1998/p24')
    const term = page.locator('#p24 a.term').first()
    await term.focus()
    await page.getByRole('tooltip').waitFor()
    await expect.poll(() => term.getAttribute('aria-describedby')).toBe('term-tip')
    await page.keyboard.press('Escape')
    await page.getByRole('tooltip').waitFor({ state: 'detached' })
    await term.press('Enter')
    await page.waitForURL('**/glossary/unstructured-cluster')
  })

  it('remembers what was read, and carries on there', async () => {
    const { page, open } = app()
    await open('/sources/pommier-2004/p2')
    await page.waitForResponse((response) => response.url().includes('/api/readings/') && response.ok())
    await open('/sources/pommier-2004')
    await page.getByRole('link', { name: 'Reprendre la lecture' }).press('Enter')
    await page.waitForURL('**/sources/pommier-2004/**')
    await open('/sources/pommier-2004')
    await page.getByRole('button', { name: 'Repartir de zéro' }).press('Enter')
    await page.getByRole('link', { name: 'Reprendre la lecture' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await page.getByRole('link', { name: 'Reprendre la lecture' }).waitFor()
  })

  it('counts places as the program does, in every passage', async () => {
    const { page, open } = app()
    await open('/sources')
    const { openLibrary } = await import('../../electron/library/library.ts')
    const { textOfHtml } = await import('../../electron/library/passage-text.ts')
    const library = openLibrary(realLibrary(), () => undefined)
    const rows = library
      .reader()
      .db.all<{ html: string }>('test', 'SELECT html_fr AS html FROM passage WHERE html_fr IS NOT NULL')
    library.close()
    const seen = await page.evaluate(
      (all) =>
        all.map((html) => {
          const box = document.createElement('div')
          box.innerHTML = html
          for (const citations of box.querySelectorAll('.citations')) citations.remove()
          return box.textContent
        }),
      rows.map(({ html }) => html),
    )
    expect(seen).toEqual(rows.map(({ html }) => textOfHtml(html)))
  })
})
