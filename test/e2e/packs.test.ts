/** A content pack by the keyboard alone: made in one profile, installed in another, found, updated, removed with the way back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { appForSuite, findBrowser, tabTo } from './app.ts'

const { browser } = await findBrowser()

const words = {
  fr: {
    choose: 'Choisir des fichiers',
    make: 'Faire un pack de mes documents',
    titleField: 'Titre en français',
    title: 'Textes du ministère 2026',
    maker: /^Qui fait ce pack/,
    rights: /^Que peut-on en faire/,
    version: /^Version/,
    save: 'Enregistrer le pack',
    next: /^Nouvelle version/,
    preview: 'Pack à installer : Textes du ministère 2026',
    install: 'Installer',
    update: 'Mettre à jour',
    installed: /est installé, version/,
    cancel: /^Renoncer/,
    remove: /^Retirer le pack/,
    undo: 'Annuler',
    of: 'Du pack « Textes du ministère 2026 », version 2',
    counts: '1 modifié · 1 inchangé',
    replace: /^Le remplacer/,
  },
  en: {
    choose: 'Choose files',
    make: 'Make a pack of my documents',
    titleField: 'Title in English',
    title: 'Texts of the ministry 2026',
    maker: /^Who makes this pack/,
    rights: /^What may one do/,
    version: /^Version/,
    save: 'Save the pack',
    next: /^New version/,
    preview: 'Pack to install: Texts of the ministry 2026',
    install: 'Install',
    update: 'Update',
    installed: /is installed, version/,
    cancel: /^Cancel/,
    remove: /^Remove the pack/,
    undo: 'Undo',
    of: 'From the pack “Texts of the ministry 2026”, version 2',
    counts: '1 changed · 1 unchanged',
    replace: /^Replace it/,
  },
} as const

describe.skipIf(!browser).each(['fr', 'en'] as const)('content packs in %s', (language) => {
  const say = words[language]
  const settings = { interfaceLanguage: language, readingLanguage: language }
  const maker = appForSuite(browser, settings)
  const reader = appForSuite(browser, settings)
  const folder = mkdtempSync(join(tmpdir(), 'grappe-packs-'))
  const file = (name: string) => join(folder, name)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const main = (page: Page) => page.locator('main')
  /** Text as it is printed, with its own spaces. */
  const printed = (text: string) =>
    new RegExp(text.replaceAll(/[.*+?()[\]|]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`))

  async function press(page: Page, name: string | RegExp): Promise<void> {
    await tabTo(page, name)
    await page.keyboard.press('Enter')
  }

  async function chooseFiles(page: Page, files: readonly string[]): Promise<void> {
    const choosing = page.waitForEvent('filechooser')
    await press(page, say.choose)
    await (await choosing).setFiles([...files])
  }

  async function fill(page: Page, label: string | RegExp, text: string): Promise<void> {
    await main(page).getByRole('textbox', { name: label }).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(text)
  }

  /** Saves the pack of the form. @returns where its file is */
  async function save(page: Page, name: string): Promise<string> {
    const coming = page.waitForEvent('download')
    await press(page, say.save)
    const download = await coming
    expect(download.suggestedFilename()).toBe(`${say.title}.grappe`)
    await download.saveAs(file(name))
    return file(name)
  }

  it('is made of chosen documents in one profile', async () => {
    const { page, open } = maker.app()
    writeFileSync(file('cuir.txt'), 'Les tanneurs de la vallée achètent ensemble le quebracho dont ils ont besoin.')
    writeFileSync(file('laine.txt'), 'The dyers of the valley keep their wolframite in common vats, and share them.')
    await open('/library')
    await chooseFiles(page, ['cuir.txt', 'laine.txt'].map(file))
    for (const name of ['cuir', 'laine']) await main(page).getByRole('link', { name, exact: true }).waitFor()
    await press(page, say.make)
    await main(page).getByRole('checkbox', { name: 'cuir' }).waitFor()
    // What is missing is said, and the hand is where it is missing.
    await press(page, say.save)
    await main(page)
      .getByRole('alert')
      .getByText(/document/)
      .waitFor()
    for (const name of ['cuir', 'laine']) {
      await main(page).getByRole('checkbox', { name }).focus()
      await page.keyboard.press('Space')
    }
    await fill(page, say.titleField, say.title)
    await fill(page, say.maker, 'A. Diallo')
    await fill(page, say.rights, 'CC BY 4.0')
    await fill(page, say.version, '1')
    await save(page, 'one.zip')
  })

  it('is looked at and installed in another, whatever its name, and its document is found', async () => {
    const { page, open } = reader.app()
    await open('/library')
    await chooseFiles(page, [file('one.zip')])
    await main(page)
      .getByRole('heading', { name: printed(say.preview) })
      .waitFor()
    // Nothing of it is there yet.
    await expect.poll(() => main(page).getByRole('link', { name: 'cuir', exact: true }).count()).toBe(0)
    await press(page, say.install)
    await main(page).getByText(say.installed).waitFor()
    await open('/search?q=quebracho')
    await main(page).locator('[data-hit]').first().focus()
    await page.keyboard.press('Enter')
    await main(page).locator('[data-current]').getByText('Les tanneurs de la vallée').waitFor()
  })

  it('is made anew from a changed document, and updates what is there', async () => {
    const { page, open } = maker.app()
    writeFileSync(file('cuir.txt'), 'Les tanneurs de la vallée achètent ensemble le vanadium dont ils ont besoin.')
    await open('/library')
    await chooseFiles(page, [file('cuir.txt')])
    await main(page).getByRole('button', { name: say.replace }).waitFor()
    await press(page, say.replace)
    await main(page).locator('li', { hasText: 'cuir.txt' }).getByRole('button').first().waitFor({ state: 'detached' })
    await press(page, say.next)
    const version = main(page).getByRole('textbox', { name: say.version })
    await version.waitFor()
    await expect.poll(() => version.inputValue()).toBe('2')
    const pack = await save(page, 'two.grappe')

    const other = reader.app()
    await other.open('/library')
    await chooseFiles(other.page, [pack])
    await main(other.page).getByText(printed(say.counts)).waitFor()
    await press(other.page, say.update)
    await main(other.page).getByText(say.installed).waitFor()
    await other.open('/search?q=vanadium')
    await main(other.page).locator('[data-hit]').first().focus()
    await other.page.keyboard.press('Enter')
    await main(other.page).getByText(printed(say.of)).waitFor()
    await other.open('/search?q=quebracho')
    await expect.poll(() => main(other.page).locator('[data-hit]').count()).toBe(0)
  })

  it('is removed with its documents, and put back', async () => {
    const { page, open, complaints } = reader.app()
    await open('/library')
    await press(page, say.remove)
    await main(page).getByRole('button', { name: say.remove }).waitFor({ state: 'detached' })
    await press(page, say.undo)
    await main(page).getByRole('button', { name: say.remove }).waitFor()
    expect(complaints).toEqual([])
  })
})
