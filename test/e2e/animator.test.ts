/**
 * An animator's errand in French with the keyboard alone: she assesses herself, follows the proposed step, opens a cluster and fills its
 * tools. Meanwhile the program is killed at moments drawn by chance, once or more while she types; each time she finds all that the page
 * said was kept, and goes on. The seed is printed; GRAPPE_SEED repeats a run.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shuffled } from '../../renderer/lib/shuffle.ts'
import { elementsOf, partsOf } from '../helpers/office.ts'
import { dataFolder, findBrowser } from './app.ts'
import { answerByKeyboard } from './answer-by-keyboard.ts'
import { Hands } from './hands.ts'
import { KilledProgram } from './killed-program.ts'

const { browser } = await findBrowser()
const seed = Number(process.env['GRAPPE_SEED'] ?? Date.now() % 1_000_000)

const cluster = 'Cuir du Sahel'
/** Between two acts, and in the middle of writing a part of the report. */
const moments = [
  'level',
  'step',
  'cluster',
  'report',
  'actors',
  'links',
  'map',
  'plan',
  'indicators',
  'measures',
] as const
const killedAt = shuffled(moments, seed).slice(0, 3)
const killedIn = shuffled([0, 1, 2, 3, 4, 5, 6], seed + 1).slice(0, 2)

const kinds = ['Entreprise', 'Fournisseur', 'Client', 'Association', 'Structure', 'Recherche', 'Banque', 'Pouvoirs']
const actors = [
  ['Tannerie', 0],
  ['Maroquinerie', 0],
  ['Bottier', 0],
  ['Éleveurs', 1],
  ['Négoce', 2],
  ['Fédération', 3],
  ['Chambre', 4],
  ['Institut', 5],
  ['Mutuelle', 6],
  ['Commune', 7],
] as const
const actions = ['Séchoir commun', 'Stand à la foire', 'Achats groupés', 'Cours de teinture', 'Label du cuir'] as const
const indicators = ['Membres', 'Ventes', 'Emplois', 'Réunions', 'Adhésions', 'Foires'].map((name) => `Nos ${name}`)

/** What she begins to write under a heading of the report. */
const part = (number: number) => `Partie ${number + 1} : l’œuvre « commune » vaut 12 000 €.`
/** Long enough to be saved while it is being typed. */
const long = ' Et ainsi de suite, sans lever la main.'.repeat(20)

describe.skipIf(!browser)('an animator’s errand in French, with the keyboard alone', { timeout: 180_000 }, () => {
  const data = dataFolder()
  let program: KilledProgram
  const hands = new Hands(() => program.page)
  const chance = shuffled([...Array.from({ length: 50 }).keys()], seed + 2)
  beforeAll(async () => {
    if (!browser) return
    console.log(
      `animator's errand: GRAPPE_SEED=${seed}, killed at ${killedAt.join(', ')} and in parts ${killedIn.join(', ')}`,
    )
    program = new KilledProgram(browser, data.folder)
    await program.start()
  })
  afterAll(async () => {
    await program.close()
    data.remove()
  })

  const heading = (name: string | RegExp) => program.page.getByRole('heading', { level: 1, name }).waitFor()
  const saved = () => program.page.locator('[data-state="saved"]', { hasText: /à \d/ }).first().waitFor()
  /** @returns whether the program was killed; then the page is as it was when it has just been opened */
  const moment = async (name: (typeof moments)[number]): Promise<boolean> => {
    if (!killedAt.includes(name)) return false
    expect(await program.kill()).toEqual([])
    return true
  }
  const toTool = async (name: string) => {
    await hands.press('Escape', 'g', 'w')
    await heading('Atelier')
    await hands.follow(cluster)
    await heading(cluster)
    await hands.follow(name)
    await heading(name)
  }

  it('assesses herself, and is proposed a step with why', async () => {
    await hands.skipToPage()
    await hands.press('g', 'u')
    await heading('Guide')
    await hands.follow('Auto-évaluation', 40)
    await heading('Auto-évaluation')
    await hands.follow('S’évaluer')
    await heading(/^Auto-évaluation du/)
    for (const level of [1, 2, 1]) {
      await hands.reach(/^0/)
      for (let press = 0; press < level; press++) await hands.press('ArrowDown')
    }
    await program.page.getByText(/^Enregistré\s: /).waitFor()
    const killed = await moment('level')
    await expect.poll(() => program.page.locator('input[type=radio]:checked').count()).toBe(3)
    if (killed) {
      await hands.skipToPage()
      await hands.follow('Voir ce qu’il vaut la peine de travailler')
    } else {
      await hands.reachBack('Voir ce qu’il vaut la peine de travailler')
      await hands.press('Enter')
    }
  })

  it('follows the step, answers its questions, and marks it as done', async () => {
    const { page } = program
    const step = await page.locator('#proposals a[href^="/guide/"]').first().textContent()
    await hands.follow(step ?? '')
    await heading(step ?? '')
    await hands.follow('Questions', 8)
    const total = await answerByKeyboard(program.page, hands)
    expect(total).toBeGreaterThan(0)
    await hands.follow('Marquer l’étape comme faite')
    await program.page
      .getByText(/^Fait le/)
      .first()
      .waitFor()
    if (await moment('step')) {
      await program.page
        .getByText(/^Fait le/)
        .first()
        .waitFor()
      await hands.skipToPage()
      await hands.follow('L’outil à remplir', 8)
    } else await hands.reachBack(/: créer un cluster pour le remplir$/, 12)
  })

  it('goes from the step to its tool by making a cluster', async () => {
    await hands.reachOrOn(/: créer un cluster pour le remplir$/, 5)
    const offer = await program.page.evaluate(() => document.activeElement?.textContent ?? '')
    await hands.press('Enter')
    await heading('Atelier')
    await hands.fill('Nouveau cluster', cluster)
    await hands.press('Enter')
    await heading(offer.split(/\s: /)[0] ?? '')
    if (await moment('cluster')) await hands.skipToPage()
  })

  it('fills the diagnostic, and loses nothing that was kept where the program dies as she types', async () => {
    await toTool('Diagnostic')
    await hands.follow('Le rapport, de a à g')
    const names = await program.page
      .locator('#report textarea')
      .evaluateAll((fields) =>
        (fields as HTMLTextAreaElement[]).map((field) => (field.labels[0]?.textContent ?? '').trim()),
      )
    expect(names).toHaveLength(7)
    const written: string[] = []
    for (const [index, name] of names.entries()) {
      await hands.reach(name, 20)
      if (!killedIn.includes(index)) {
        await hands.type(part(index))
        written.push(part(index))
        continue
      }
      const typed = await typeUntilKilled(`${part(index)}${long}`)
      await hands.skipToPage()
      await hands.follow('Le rapport, de a à g')
      await hands.reach(name, 60)
      const there = await program.page.getByRole('textbox', { name }).inputValue()
      expect(typed.startsWith(there)).toBe(true)
      expect(there).not.toBe('')
      await hands.press('Control+End')
      await hands.type(` ${part(index)}`)
      written.push(`${there} ${part(index)}`)
    }
    await saved()
    if (await moment('report')) await hands.skipToPage()
    for (const [index, name] of names.entries())
      await expect.poll(() => program.page.getByRole('textbox', { name }).inputValue()).toBe(written[index])
  })

  /** Types on without a rest, and kills the program some letters after the first save. */
  async function typeUntilKilled(text: string): Promise<string> {
    let left = chance.shift() ?? 0
    let typed = ''
    for (const letter of text) {
      await program.page.keyboard.type(letter, { delay: 8 })
      typed += letter
      if (program.isKept(text.slice(0, 8)) && left-- <= 0) break
    }
    expect(typed.length).toBeLessThan(text.length)
    expect(await program.kill()).toEqual([])
    return typed
  }

  it('places ten actors and their links, and arranges them on the map', async () => {
    await toTool('Acteurs et carte')
    await hands.reach('Ajouter un acteur')
    for (const [name, kind] of actors) {
      await hands.type(name)
      await hands.press('Tab')
      await hands.type(kinds[kind] ?? '')
      await hands.follow('Ajouter', 2)
    }
    await saved()
    if (await moment('actors')) await hands.skipToPage()
    else await hands.reachBack('Liens')
    await program.page.getByText('10 acteurs').waitFor()
    await hands.reachOrOn('Liens')
    await hands.press('Enter')
    await program.page.getByLabel('De', { exact: true }).waitFor()
    await hands.reach('De')
    for (const [from] of actors.slice(1)) {
      await hands.type(from)
      await hands.press('Tab')
      await hands.type('Tannerie')
      await hands.follow('Ajouter le lien', 4)
    }
    await saved()
    if (await moment('links')) await hands.skipToPage()
    else await hands.reachBack('Carte')
    await program.page.getByText('9 liens').waitFor()
    await hands.reachOrOn('Carte')
    await hands.press('Enter')
    // She sees the map before her hand goes on.
    await program.page.locator('main svg [role=button]').first().waitFor()
    for (const [name] of actors) {
      await hands.reach(new RegExp(`^${name}, `), 40)
      await hands.press('ArrowRight', 'ArrowRight')
    }
    await saved()
    if (await moment('map')) await hands.skipToPage()
  })

  it('drafts five actions with dates and costs', async () => {
    await toTool('Plan d’action')
    await hands.reach('Ajouter une action')
    for (const title of actions) {
      await hands.type(title)
      await hands.press('Enter')
    }
    await saved()
    if (await moment('plan')) await hands.skipToPage()
    else for (const title of actions.toReversed()) await hands.reachBack(new RegExp(`^${title}`), 4)
    for (const [index, title] of actions.entries()) {
      await hands.reachOrOn(new RegExp(`^${title}`))
      await hands.press('Enter')
      await hands.fill('Ce qu’elle doit changer', `But ${index + 1}`)
      await hands.fill('Pilote', 'Fédération')
      await hands.fillDay('Début', `2026-0${index + 1}-01`)
      await hands.fillDay('Fin', `2026-0${index + 1}-28`)
      await hands.follow('Ajouter une ligne')
      await program.page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
      await hands.type('Salle')
      await hands.press('Tab')
      await hands.press('Control+a')
      await hands.type('1500')
    }
    await saved()
  })

  it('sets six indicators with two measures each', async () => {
    await toTool('Indicateurs')
    await hands.reach('Ajouter un indicateur')
    for (const name of indicators) {
      await hands.type(name)
      await hands.press('Enter')
    }
    await saved()
    if (await moment('indicators')) await hands.skipToPage()
    else for (const name of indicators.toReversed()) await hands.reachBack(new RegExp(`^${name}`), 4)
    for (const [index, name] of indicators.entries()) {
      await hands.reachOrOn(new RegExp(`^${name}`))
      await hands.press('Enter')
      await hands.reach('Date')
      for (const year of [2025, 2026]) {
        await hands.typeDay(`${year}-03-01`)
        await hands.fill('Valeur', String(year + index), 6)
        await hands.press('Enter')
      }
    }
    await saved()
    if (await moment('measures')) await hands.skipToPage()
  })

  it('exports the report and the plan, which hold what she typed', async () => {
    await hands.press('Escape', 'g', 'w')
    await heading('Atelier')
    await hands.follow(cluster)
    await heading(cluster)
    const report = await exported('Rapport de diagnostic (DOCX)')
    for (const index of [0, 1, 2, 3, 4, 5, 6]) expect(report).toContain(part(index))
    for (const [name] of actors) expect(report).toContain(name)
    const plan = await exported('Plan d’action (DOCX)')
    for (const words of [...actions, ...indicators, 'But 5', 'Fédération']) expect(plan).toContain(words)
    expect(plan).toMatch(/2\s031/)
    expect(program.kills).toBe(killedAt.length + killedIn.length)
    expect(program.complaints).toEqual([])
    console.log(`animator's errand: ${program.kills} kills, ${hands.tabs} presses of Tab`)
  })

  async function exported(name: string): Promise<string> {
    await hands.reachOrOn('Exporter…')
    await hands.press('Enter')
    const arrives = program.page.waitForEvent('download')
    await hands.follow(new RegExp(`^${name.replaceAll(/[()]/g, '\\$&')}`), 8)
    const bytes = readFileSync(await (await arrives).path())
    const elements = elementsOf(partsOf(bytes).get('word/document.xml') ?? '<none/>')
    const text = elements.flatMap((one) => (one.name === 'w:t' ? [one.text] : [])).join('')
    // French is set with spaces that do not break; she typed plain ones.
    return text.replaceAll(/\s/g, ' ')
  }
})
