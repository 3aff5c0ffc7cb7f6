/** An original attached, read beside the restated text, highlighted in, taken away and had back, with the keyboard alone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtureLibrary, fixtureOriginal } from '../helpers/libraries.ts'
import { appForSuite, findBrowser, tabTo } from './app.ts'

const { browser } = await findBrowser()

const words = {
  fr: {
    choose: 'Joindre un original',
    attached: 'Joint à Marais 1999 : 7 passages sur 7',
    foreign: 'ne contient aucun des documents d’origine',
    damaged: 'est abîmé',
    large: 'dépasse 50 Mo',
    importIt: 'Importer comme document – étrangers.txt',
    imported: 'Importé : 1 paragraphe',
    read: 'Lire avec l’original – Marais 1999',
    mark: 'Surligner',
    chosen: 'Choisi : ',
    takeAway: 'Retirer – Marais 1999',
    undo: 'Annuler',
    none: 'Pas encore joint',
    shown: '7 passages sur 7',
  },
  en: {
    choose: 'Attach an original',
    attached: 'Attached to Marais 1999: 7 passages of 7',
    foreign: 'holds none of the original documents',
    damaged: 'is damaged',
    large: 'is over 50 MB',
    importIt: 'Import as a document – étrangers.txt',
    imported: 'Imported: 1 paragraph',
    read: 'Read with the original – Marais 1999',
    mark: 'Highlight',
    chosen: 'Chosen: ',
    takeAway: 'Take away – Marais 1999',
    undo: 'Undo',
    none: 'Not attached yet',
    shown: '7 passages of 7',
  },
} as const

const sentence = '1. Les 42 ateliers de Valombre font des violons et des guitares.'

describe.skipIf(!browser).each(['fr', 'en'] as const)('an original in %s', (language) => {
  const say = words[language]
  const { app, restart } = appForSuite(
    browser,
    { interfaceLanguage: language, readingLanguage: language },
    browser ? fixtureLibrary() : undefined,
  )
  const folder = mkdtempSync(join(tmpdir(), 'grappe-originals-'))
  const main = () => app().page.locator('main')
  const section = () => main().locator('#originals')

  /** The dialog of the system is the one thing that no key of the page reaches. */
  const attach = async (...names: string[]) => {
    await tabTo(app().page, say.choose)
    const choosing = app().page.waitForEvent('filechooser')
    await app().page.keyboard.press('Enter')
    await (await choosing).setFiles(names.map((name) => join(folder, name)))
  }

  beforeAll(() => {
    // Other lines than those that were counted, and a name that says nothing.
    writeFileSync(join(folder, 'scan0001.txt'), fixtureOriginal('marais-1999.txt').replaceAll(/\n\n(?=\p{Ll})/gu, ' '))
    writeFileSync(join(folder, 'étrangers.txt'), 'Le sel de la Brenne se vend au marché de gros.')
    writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7 nothing')
    writeFileSync(join(folder, 'large.txt'), new Uint8Array(60 * 1024 * 1024).fill(97))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('says of what is none of them what it is, and offers to import it', async () => {
    await app().open('/library')
    await attach('étrangers.txt', 'broken.pdf', 'large.txt')
    for (const told of [say.foreign, say.damaged, say.large]) await section().getByText(told).waitFor()
    await tabTo(app().page, say.importIt)
    await app().page.keyboard.press('Enter')
    await main().getByText(say.imported).waitFor()
    expect(await section().getByText(say.none).count()).toBe(2)
  })

  it('is recognised by its words, and stands beside the restated text', async () => {
    await app().open('/library')
    await attach('scan0001.txt')
    await section().getByText(say.attached).waitFor()
    await tabTo(app().page, say.read)
    await app().page.keyboard.press('Enter')
    await app().page.locator('#p1 [data-edition="original"]').getByText(sentence).waitFor()
    expect(new URL(app().page.url()).search).toBe('?view=original')
  })

  it('takes a highlight', async () => {
    await app().open('/sources/marais-1999/p1?view=original')
    const { page } = app()
    await tabTo(page, say.mark)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('toolbar').getByText(`${say.chosen}Les 42 ateliers`).waitFor({ state: 'attached' })
    await page.keyboard.press('2')
    await page.locator('#p1 [data-edition="original"] mark[data-colour="green"]').waitFor()
  })

  it('is taken away with the way back, and is there after a restart with its highlight', async () => {
    await app().open('/library')
    await tabTo(app().page, say.takeAway)
    await app().page.keyboard.press('Enter')
    await section().getByText(say.none).nth(1).waitFor()
    await tabTo(app().page, say.undo)
    await app().page.keyboard.press('Enter')
    await section().getByText(say.shown, { exact: true }).waitFor()
    await restart()
    await app().open('/sources/marais-1999/p1?view=original')
    await app().page.locator('#p1 [data-edition="original"] mark[data-colour="green"]').waitFor()
    expect(app().complaints.filter((one) => !one.includes('400'))).toEqual([])
  })
})
