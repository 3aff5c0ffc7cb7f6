/** A reader places a cluster by the keyboard, keeps it, and finds it beside the types; the keys are told; an action leads on. */
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser, tabTo } from './app.ts'

const { browser } = await findBrowser()

describe.skipIf(!browser)('the classifier in French, with the keyboard alone', () => {
  const { app, restart } = appForSuite(browser, { interfaceLanguage: 'fr', readingLanguage: 'fr' })
  const result = () => app().page.locator('section[aria-labelledby="result"]')
  const chosen = (question: string) =>
    app().page.locator('main ol > li', { hasText: question }).getByRole('button', { pressed: true })

  /** From the group's first button, which Tab reaches, to one further on. */
  async function press(first: string, arrows: number): Promise<void> {
    await tabTo(app().page, first)
    for (let i = 0; i < arrows; i++) await app().page.keyboard.press('ArrowRight')
    await app().page.keyboard.press('Space')
  }

  it('says what to do before anything is answered', async () => {
    await app().open('/typologies/cnuced-clusters/classify')
    await result().getByText('Répondez à une première question').waitFor()
  })

  it('ranks the types after each answer, with reasons; a range is two levels', async () => {
    await press('Suame Magazine (Kumasi, Ghana)', 1)
    await result().getByText('Le plus proche : groupements organisés').waitFor()
    await press('Nul', 2)
    await app().page.keyboard.press('ArrowRight')
    await app().page.keyboard.press('Space')
    await app().page.waitForURL(/examples=organised&technical-level=medium\.\.appreciable/)
    await expect
      .poll(() => chosen('À quelle distance vos entreprises').allTextContents())
      .toEqual(['Moyen', 'Appréciable'])
    await expect
      .poll(() => result().locator('ol > li').first().textContent())
      .toMatch(/Groupements organisés.*Concorde\s:\s*exemples.*Peut concorder\s:/)
    await expect.poll(() => result().locator('section[aria-labelledby="turning"] li').count()).toBeGreaterThan(0)
  })

  it('changes its mind with one answer', async () => {
    // The group that Tab reaches again is at the answer that was pressed last.
    await app().open('/typologies/cnuced-clusters/classify?examples=innovative&technical-level=medium')
    await result().getByText('Le plus proche : groupements novateurs').waitFor()
    await press('Suame Magazine (Kumasi, Ghana)', 2)
    await app().page.waitForURL(/classify\?technical-level=medium$/)
    await result().getByText('À égalité : ', { exact: false }).waitFor()
  })

  it('keeps the result under a name, and finds it again as the sixth column after a restart', async () => {
    await app().open('/typologies/cnuced-clusters/classify?trust=low..medium&cooperation=high&firm-size=organised')
    await tabTo(app().page, 'Enregistrer')
    await app().page.keyboard.press('Enter')
    await app().page.getByRole('alert').getByText('Donnez un nom').waitFor()
    await app().page.getByLabel('Nom de votre groupement').focus()
    await app().page.keyboard.type('Les « tonneliers » de l’île')
    await app().page.keyboard.press('Enter')
    await app().page.waitForURL(/saved=1$/)
    await app().page.getByRole('heading', { level: 1, name: 'Les « tonneliers » de l’île' }).waitFor()
    await restart()
    await app().open('/typologies/cnuced-clusters')
    const column = app().page.locator('table tr > :nth-child(7)')
    await expect
      .poll(() => column.allTextContents())
      .toEqual([
        'Les « tonneliers » de l’île',
        '–',
        '–',
        '–',
        '–',
        'Faible à moyen',
        'Élevé',
        '–',
        'Petites, moyennes et grandes entreprises',
        '–',
        '–',
      ])
  })

  it('saves what is changed in a kept one, and takes back its removal', async () => {
    await app().page.locator('table thead th:nth-child(7) a').press('Enter')
    await app().page.waitForURL(/classify\?/)
    await press('Suame Magazine (Kumasi, Ghana)', 0)
    await app()
      .page.getByText(/^Enregistré à /)
      .waitFor()
    await tabTo(app().page, /^Supprimer Les « tonneliers »/)
    await app().page.keyboard.press('Enter')
    await app().page.getByText('Aucun groupement gardé pour l’instant', { exact: false }).waitFor()
    await app().page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await app().page.locator('#kept').getByRole('link', { name: 'Les « tonneliers » de l’île' }).waitFor()
    expect(app().complaints).toEqual([])
  })
})

describe.skipIf(!browser)('the keys in English', () => {
  const { app } = appForSuite(browser, { interfaceLanguage: 'en', readingLanguage: 'en' })

  it('? shows them, with those of the page, and Escape closes', async () => {
    await app().open('/actions')
    await app().page.keyboard.press('?')
    const dialog = app().page.getByRole('dialog', { name: 'The keys' })
    await dialog.waitFor()
    await expect
      .poll(() => dialog.textContent())
      .toMatch(/Go to a room.*g then aActions.*On this page.*Next item of the list/)
    await app().page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('j and k move through a list, g and a letter go to a room, none while typing', async () => {
    await app().page.keyboard.press('j')
    await app().page.keyboard.press('j')
    await app().page.keyboard.press('k')
    await expect
      .poll(() => app().page.evaluate(() => document.activeElement?.closest('li')?.matches(':first-child')))
      .toBe(true)
    await app().page.keyboard.press('g')
    await app().page.keyboard.press('l')
    await app().page.waitForURL('**/reference')
    await app().open('/glossary')
    const box = app().page.getByRole('searchbox')
    await box.focus()
    await app().page.keyboard.type('gc?/jn')
    await expect.poll(() => box.inputValue()).toBe('gc?/jn')
    expect(new URL(app().page.url()).pathname).toBe('/glossary')
  })
})

describe.skipIf(!browser).each(['fr', 'en'] as const)('an action in %s', (language) => {
  const { app } = appForSuite(browser, { interfaceLanguage: language, readingLanguage: language })

  it('leads from the catalogue to the cases that did it and to those that could', async () => {
    await app().open('/actions?domain=quality&scope=cluster')
    await app()
      .page.getByRole('link', { name: language === 'fr' ? /^Laboratoires d’essai/ : /^Shared testing lab/ })
      .first()
      .press('Enter')
    await app().page.waitForURL('**/actions/shared-testing-laboratories')
    await app().page.locator('#done li > p > a[href="/cases/sialkot"]').waitFor()
    const could = app().page.locator('#could li').first()
    await expect
      .poll(() => could.textContent())
      .toMatch(language === 'fr' ? /[Mm]ême (secteur|type|étape)/ : /[Ss]ame (sector|type|stage)/)
    await could.getByRole('link').press('Enter')
    await app().page.waitForURL('**/cases/*')
  })

  it('and to a map that says as much in its list as in its picture', async () => {
    await app().open('/map/action/shared-testing-laboratories')
    const nodes = await app().page.locator('main svg[role="group"] a').count()
    expect(nodes).toBeGreaterThan(5)
    expect(nodes).toBeLessThan(24)
    await expect.poll(() => app().page.locator('main [data-keys-list] > li').count()).toBe(nodes)
  })
})
