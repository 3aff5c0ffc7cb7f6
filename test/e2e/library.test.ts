/** The reader's own documents: brought in, found, read, removed with the way back, and there after a restart. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDocx, makePdf, pdfPage } from '../helpers/made-files.ts'
import { appForSuite, findBrowser } from './app.ts'

const { browser } = await findBrowser()

const words = {
  fr: {
    choose: 'Choisir des fichiers',
    damaged: 'est abîmé',
    delete: 'Supprimer',
    undo: 'Annuler',
    note: 'Noter',
    save: 'Enregistrer',
  },
  en: { choose: 'Choose files', damaged: 'is damaged', delete: 'Delete', undo: 'Undo', note: 'Note', save: 'Save' },
} as const

describe.skipIf(!browser).each(['fr', 'en'] as const)('my library in %s', (language) => {
  const say = words[language]
  const { app, restart } = appForSuite(browser, { interfaceLanguage: language, readingLanguage: language })
  const folder = mkdtempSync(join(tmpdir(), 'grappe-files-'))
  const file = (name: string) => join(folder, name)
  const main = () => app().page.locator('main')
  /** The titles of the documents; other things stand below them. */
  const titles = async () => (await main().locator('section').first().locator('h3').allTextContents()).toSorted()

  beforeAll(async () => {
    const sentence = 'Les tanneurs de la vallée achètent ensemble le quebracho dont ils ont besoin.'
    writeFileSync(file('enquête.docx'), await makeDocx('Enquête', [{ heading: 'Les achats', paragraphs: [sentence] }]))
    const pages = [
      pdfPage(['A first page.']),
      pdfPage(['The dyers of the valley keep their wolframite', 'in common vats.']),
    ]
    writeFileSync(file('dyers.pdf'), makePdf(pages, { title: 'The dyers' }))
    writeFileSync(file('notes.md'), '# Terrain\n\nLe cordonnier parle de zirconium.\n')
    writeFileSync(file('broken.pdf'), '%PDF-1.7 nothing')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('takes a Word file, a PDF and Markdown, and says of a broken file what is wrong', async () => {
    await app().open('/library')
    const choosing = app().page.waitForEvent('filechooser')
    await main().getByRole('button', { name: say.choose }).click()
    await (await choosing).setFiles(['enquête.docx', 'dyers.pdf', 'notes.md', 'broken.pdf'].map(file))
    await main().getByText(say.damaged).waitFor()
    await expect.poll(titles).toEqual(['Enquête', 'Terrain', 'The dyers'])
  })

  it.each([
    ['quebracho', 'Les tanneurs de la vallée'],
    ['wolframite', 'The dyers of the valley'],
    ['zirconium', 'Le cordonnier parle de zirconium.'],
  ])('finds %s by the search and opens it at its place', async (word, text) => {
    await app().open(`/search?q=${word}`)
    await main().locator('[data-hit]').first().click()
    const passage = main().locator('[data-current]')
    await passage.getByText(text).waitFor()
    expect(new URL(app().page.url()).pathname).toMatch(/^\/library\/doc-\w+\/s\d+-p\d+$/)
  })

  it('keeps a note on a passage of it', async () => {
    await main().getByRole('button', { name: say.note, exact: true }).click()
    await app().page.keyboard.type('À vérifier sur place')
    await main().getByRole('button', { name: say.save, exact: true }).click()
    await app().open('/notes')
    await main().getByRole('link', { name: 'Terrain' }).click()
    await main().locator('[data-current]').getByText('À vérifier sur place').waitFor()
  })

  it('removes one with the way back', async () => {
    await app().open('/library')
    await main()
      .getByRole('button', { name: `${say.delete} – Enquête` })
      .click()
    await main().getByRole('link', { name: 'Enquête', exact: true }).waitFor({ state: 'detached' })
    await app().page.getByRole('button', { name: say.undo }).click()
    await main().getByRole('link', { name: 'Enquête', exact: true }).waitFor()
  })

  it('has it all after a restart', async () => {
    await restart()
    await app().open('/library')
    await expect.poll(titles).toEqual(['Enquête', 'Terrain', 'The dyers'])
    await app().open('/search?q=quebracho')
    await expect.poll(() => main().locator('[data-hit]').count()).toBe(1)
    expect(app().complaints.filter((one) => !one.includes('400'))).toEqual([])
  })
})
