/** What a reader writes is there after a restart, and what is removed can be taken back. */
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser, tabTo } from './app.ts'

const { browser } = await findBrowser()

const words = {
  fr: {
    note: 'Noter',
    save: 'Enregistrer',
    text: 'À comparer avec « Sialkot » : l’œuvre d’une association.',
    bookmark: 'Marquer',
    delete: 'Supprimer',
    undo: 'Annuler',
  },
  en: {
    note: 'Note',
    save: 'Save',
    text: 'Compare with “Sialkot” – an association’s work.',
    bookmark: 'Bookmark',
    delete: 'Delete',
    undo: 'Undo',
  },
} as const

describe.skipIf(!browser).each(['fr', 'en'] as const)('notes in %s, with the keyboard alone', (language) => {
  const { note, save, text, bookmark, delete: remove, undo } = words[language]
  const { app, restart } = appForSuite(browser, { interfaceLanguage: language, readingLanguage: language })

  it('writes a note on a passage and bookmarks it', async () => {
    await app().open('/sources/cnuced-1998/p24')
    await tabTo(app().page, bookmark)
    await app().page.keyboard.press('Enter')
    await tabTo(app().page, note)
    await app().page.keyboard.press('Enter')
    await app().page.keyboard.type(text)
    await tabTo(app().page, save)
    await app().page.keyboard.press('Enter')
    await app().page.locator('main li').getByText(text).waitFor()
  })

  it('keeps a note that was never closed', async () => {
    await app().open('/cases/nnewi')
    await tabTo(app().page, note)
    await app().page.keyboard.press('Enter')
    await app().page.keyboard.type('brouillon')
    await app()
      .page.getByText(language === 'fr' ? /^Note enregistrée à/ : /^Note saved at/)
      .waitFor()
  })

  it('finds both after a restart, with the words of the passage', async () => {
    await restart()
    await app().open('/notes')
    await app().page.getByText(text).waitFor()
    await app().page.getByText('brouillon').waitFor()
    await expect
      .poll(() => app().page.locator('blockquote').allTextContents())
      .toEqual(expect.arrayContaining([expect.stringContaining('Nnewi')]))
    await expect.poll(() => app().page.locator('main section:last-of-type li').count()).toBe(1)
  })

  it('carries on where reading stopped', async () => {
    await app().open('/')
    const carryOn = app().page.locator('main section', { hasText: language === 'fr' ? 'Reprendre' : 'Carry on' })
    await expect.poll(() => carryOn.getByRole('link').getAttribute('href')).toBe('/cases/nnewi')
  })

  it('takes back what was removed', async () => {
    await app().open('/notes')
    await tabTo(app().page, remove)
    await app().page.keyboard.press('Enter')
    await app().page.getByText('brouillon').waitFor({ state: 'detached' })
    await app().page.getByRole('button', { name: undo }).press('Enter')
    await app().page.getByText('brouillon').waitFor()
  })
})
