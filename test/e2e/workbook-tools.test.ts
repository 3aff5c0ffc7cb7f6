/** The tools of the workbook in use: the example opens, a grid is typed into, what is filled in stays. */
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser, type App } from './app.ts'

const { browser } = await findBrowser()

/** Waits until the tool says that what is on the page is saved. */
const saved = ({ page }: App) => page.locator('[data-state="saved"]', { hasText: /à \d/ }).waitFor()

/** Undo is possible once something was changed; only then is a save under way. */
async function settled(app: App) {
  await app.page.getByRole('button', { name: 'Annuler le dernier changement', disabled: false }).waitFor()
  await saved(app)
}

describe.skipIf(!browser)('the tools of the workbook', () => {
  const { app, restart } = appForSuite(browser, {})
  let home = ''

  it('open the example as a training cluster, cited', async () => {
    await app().open('/workbook')
    await app().page.getByRole('button', { name: 'Ouvrir l’exemple : Atuntaqui (exemple)' }).press('Enter')
    await app().page.getByText('Cluster d’exercice').waitFor()
    home = new URL(app().page.url()).pathname
    await app().open(`${home}/vision`)
    await expect
      .poll(() => app().page.getByLabel('La vision, en une ou deux phrases').inputValue())
      .toContain('[AFD 2009')
  })

  it('find cases like the cluster, anew when its profile changes', async () => {
    await app().open(`${home}/profile`)
    await app().page.getByText('Même pays : Équateur').first().waitFor()
    await app().page.getByRole('button', { name: 'Retirer : textile et habillement' }).press('Enter')
    await app().page.getByLabel('Pays', { exact: true }).selectOption('NG')
    await app().page.getByText('Même pays : Nigeria').first().waitFor()
  })

  it('take scores from the keyboard, rank and tell what would turn the first place', async () => {
    const { page } = app()
    await app().open(`${home}/selection`)
    await page.getByLabel('un fort potentiel d’emplois – Atuntaqui, textile').focus()
    for (const key of ['5', 'ArrowRight', '3', 'ArrowDown', '4', 'ArrowLeft', '2', 'Enter', '4', 'ArrowRight', '5'])
      await page.keyboard.press(key)
    await page.getByRole('heading', { name: '1. Ambato, chaussure – 4 sur 5' }).waitFor()
    await page.getByRole('heading', { name: /2\. Atuntaqui, textile – 3,67/ }).waitFor()
    await page.getByText('« un fort potentiel d’emplois » pèse un point de plus').waitFor()
    await page.keyboard.press('Backspace')
    await page.getByText('1 note manque').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { name: '1. Ambato, chaussure – 4 sur 5' }).waitFor()
    await settled(app())
  })

  it('bring what other tools hold into the report', async () => {
    await app().open(`${home}/diagnostic`)
    await app().page.getByRole('button', { name: 'Reprendre les liens' }).press('Enter')
    await expect
      .poll(() => app().page.getByRole('textbox', { name: 'g. Le capital social' }).inputValue())
      .toMatch(/Chambre de commerce → Fabriques de vêtements/)
    await settled(app())
  })

  it('tick a step of a procedure and name the next', async () => {
    const { page } = app()
    await app().open(`${home}/procedures`)
    await page.locator('main h3 a').nth(1).click()
    await page.getByRole('checkbox', { name: 'Faite' }).first().check()
    await page.getByText('1 sur 13').waitFor()
    await settled(app())
  })

  it('are as they were after a restart', async () => {
    await restart()
    await app().open(`${home}/selection`)
    await app().page.getByRole('heading', { name: '1. Ambato, chaussure – 4 sur 5' }).waitFor()
    await app().open(`${home}/procedures`)
    await app().page.getByText('1 sur 13').waitFor()
  })

  it('say nothing that the page’s policy refuses', () => {
    expect(app().complaints).toEqual([])
  })
})
