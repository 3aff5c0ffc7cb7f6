/** What goes wrong in the workbook is told clearly, in both languages, and loses nothing. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataFolder, findBrowser, openApp, type App } from './app.ts'

const { browser } = await findBrowser()

const words = {
  fr: {
    name: 'Nouveau cluster',
    statement: 'La vision, en une ou deux phrases',
    addAction: 'Ajouter une action',
    end: 'Fin',
    start: 'Début',
    reversed: 'La fin précède le début : ces dates ne sont pas encore enregistrées.',
    addLine: 'Ajouter une ligne',
    amount: 'Montant (EUR)',
    negative: 'Un nombre de 0 ou plus ; ce qui est écrit ici n’est pas enregistré.',
    cut: /^Le texte collé est trop long pour ce champ \(20.000 caractères au plus\)/,
    import: 'Importer un dossier…',
    damaged: /se lit pas comme un dossier de cluster.*Rien n’a été importé/,
    foreign: /n’est pas un dossier de cluster : un autre programme.*Rien n’a été importé/,
    newer: /version plus récente de Grappe \(format 9\)\. Rien n’a été importé/,
    spoilt: /abîmé ou a été modifié à la main \(plan: actions.*Rien n’a été importé/,
    conflict: /modifié dans une autre fenêtre.*Rien n’est écrasé/,
    theirs: 'Prendre celui de l’autre fenêtre',
    mine: 'Garder celui de cette page',
    saved: /^Enregistré à \d/,
  },
  en: {
    name: 'New cluster',
    statement: 'The vision, in one or two sentences',
    addAction: 'Add an action',
    end: 'End',
    start: 'Start',
    reversed: 'It ends before it starts: these dates are not saved yet.',
    addLine: 'Add a line',
    amount: 'Amount (EUR)',
    negative: 'A number of 0 or more; what is written here is not saved.',
    cut: /^What was pasted is too long for this field \(20,000 characters at most\)/,
    import: 'Import a file…',
    damaged: /does not read as a cluster’s file.*Nothing was imported/,
    foreign: /is not a cluster’s file: another program.*Nothing was imported/,
    newer: /later version of Grappe \(format 9\)\. Nothing was imported/,
    spoilt: /damaged or was changed by hand \(plan: actions.*Nothing was imported/,
    conflict: /changed in another window.*Nothing is overwritten/,
    theirs: 'Take the other window’s',
    mine: 'Keep this page’s',
    saved: /^Saved at \d/,
  },
} as const

interface Answer {
  readonly data: { readonly data: { statement?: string; actions?: { end: string; costs: { amount: number }[] }[] } }
}

describe.skipIf(!browser).each(['fr', 'en'] as const)('bad input in the workbook, in %s', (language) => {
  const said = words[language]
  const data = dataFolder()
  let app: App
  let cluster = ''
  beforeAll(async () => {
    if (!browser) return
    app = await openApp(browser, {
      data: data.folder,
      settings: { interfaceLanguage: language, readingLanguage: language },
    })
    await app.open('/workbook')
    await app.page.getByLabel(said.name, { exact: true }).fill('Zinder')
    await app.page.keyboard.press('Enter')
    await app.page.getByRole('heading', { level: 1, name: 'Zinder' }).waitFor()
    cluster = new URL(app.page.url()).pathname
  })
  afterAll(async () => {
    await app.close()
    data.remove()
  })

  const kept = async (tool: string) => {
    const { data: document } = await app.page.evaluate(
      async (address) => (await (await fetch(address)).json()) as Answer,
      `/api/clusters/${cluster.split('/').at(-1)}/tools/${tool}`,
    )
    return document.data
  }
  const saved = () => app.page.getByText(said.saved).waitFor()

  it('dates reversed and a negative cost are told at the field; what was saved before stays', async () => {
    const { page, open } = app
    await open(`${cluster}/plan`)
    await page.getByLabel(said.addAction, { exact: true }).fill('Foire')
    await page.keyboard.press('Enter')
    await page.locator('main details summary', { hasText: 'Foire' }).press('Enter')
    await page.getByLabel(said.start, { exact: true }).fill('2026-05-01')
    await page.getByLabel(said.end, { exact: true }).fill('2026-06-01')
    await page.getByRole('button', { name: said.addLine }).first().press('Enter')
    await page.getByLabel(said.amount).fill('150')
    await saved()
    await page.getByLabel(said.end, { exact: true }).fill('2026-04-01')
    await page.getByText(said.reversed).waitFor()
    await page.getByLabel(said.amount).fill('-5')
    await page.getByText(said.negative).waitFor()
    await page.waitForTimeout(1200)
    expect(await kept('plan')).toMatchObject({ actions: [{ end: '2026-06-01', costs: [{ amount: 150 }] }] })
  })

  it('a megabyte pasted into a field is cut, that is told, and it alone is taken back', async () => {
    const { page, open } = app
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.origin })
    await open(`${cluster}/vision`)
    const field = page.getByLabel(said.statement, { exact: true })
    await page.evaluate(async () => navigator.clipboard.writeText('é'.repeat(1_000_000)))
    // What is pasted is a step of its own, however soon it comes after what was typed.
    await field.fill('Avant. ')
    await field.press('Control+v')
    await page.getByText(said.cut).waitFor()
    await saved()
    const { statement = '' } = await kept('vision')
    expect([statement.length, statement.slice(0, 8)]).toEqual([20_000, 'Avant. é'])
    await page.keyboard.press('Control+z')
    await page.getByText(said.cut).waitFor({ state: 'detached' })
    await expect.poll(() => field.inputValue()).toBe('Avant. ')
  })

  it('a file that is damaged, cut short, foreign, spoilt or from a later version changes nothing', async () => {
    const { page, open } = app
    await open('/workbook')
    const whole = await page.evaluate(
      async (address) => JSON.stringify(((await (await fetch(address)).json()) as { data: unknown }).data),
      `/api/clusters/${cluster.split('/').at(-1)}/file`,
    )
    const files: readonly (readonly [string, string, RegExp])[] = [
      ['damaged.json', `\u0000\u0001${whole.slice(7)}`, said.damaged],
      ['short.json', whole.slice(0, whole.length / 2), said.damaged],
      ['foreign.json', '{"type":"FeatureCollection","features":[]}', said.foreign],
      ['later.json', whole.replace('"version":1', '"version":9'), said.newer],
      ['spoilt.json', whole.replace('"actions":[', '"actions":[7,'), said.spoilt],
    ]
    for (const [name, text, told] of files) {
      const file = join(data.folder, name)
      writeFileSync(file, text)
      await page.getByLabel(said.import).first().setInputFiles(file)
      await page.getByRole('alert').filter({ hasText: told }).waitFor()
    }
    const { data: clusters } = await page.evaluate(
      async () => (await (await fetch('/api/clusters')).json()) as { data: unknown[] },
    )
    expect(clusters).toHaveLength(1)
  })

  it('two windows on one tool: neither overwrites the other unseen, and both states are kept', async () => {
    const { page, open } = app
    await open(`${cluster}/vision`)
    const other = await page.context().newPage()
    await other.goto(page.url())
    const mine = page.getByLabel(said.statement, { exact: true })
    const theirs = other.getByLabel(said.statement, { exact: true })
    await theirs.fill('Autre')
    await other.getByText(said.saved).waitFor()
    await expect.poll(async () => (await kept('vision')).statement).toBe('Autre')
    await mine.fill('Ici')
    await page.getByRole('alert').filter({ hasText: said.conflict }).waitFor()
    expect((await kept('vision')).statement).toBe('Autre')
    await page.getByRole('button', { name: said.theirs }).press('Enter')
    await expect.poll(async () => mine.inputValue()).toBe('Autre')
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await expect.poll(async () => (await kept('vision')).statement).toBe('Autre')
    // The change of this page is one step of undo away; saved again, the other window is the one that is told.
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await kept('vision')).statement).toBe('Ici')
    await theirs.fill('Encore')
    await other.getByRole('alert').filter({ hasText: said.conflict }).waitFor()
    await other.getByRole('button', { name: said.mine }).press('Enter')
    await expect.poll(async () => (await kept('vision')).statement).toBe('Encore')
    await other.close()
  })
})
