/** An animator learns with the keyboard alone, and whatever befalls the app finds all that she did; a daily set is answered to its end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { QuestionView } from '../../electron/api/views/index.ts'
import { fixtureLibrary } from '../helpers/libraries.ts'
import { appForSuite, dataFolder, findBrowser, openApp, tabTo, type App } from './app.ts'

const { browser } = await findBrowser()

/** Presses Tab until an element that fits the selector has the focus. */
async function tabToElement(page: Page, selector: string, most = 120): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return
  }
  throw new Error(`nothing that fits ${selector} within ${most} presses of Tab`)
}

/** Moves among the radio buttons of a group until the one with these words is chosen. */
async function chooseByArrows(page: Page, words: string): Promise<void> {
  await tabToElement(page, 'main form input[type=radio]')
  await page.keyboard.press('Space')
  for (let pressed = 0; pressed < 8; pressed++) {
    const label = await page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? '')
    if (label.includes(words)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`no answer with the words ${words}`)
}

describe.skipIf(!browser)('an animator in French, with the keyboard alone', () => {
  const data = dataFolder()
  const opened: App[] = []
  const start = async () => {
    if (!browser) return
    const settings = { interfaceLanguage: 'fr', readingLanguage: 'fr' } as const
    opened.push(await openApp(browser, { data: data.folder, library: fixtureLibrary(), settings }))
  }
  const app = (): App => {
    const last = opened.at(-1)
    if (!last) throw new Error('the app is not open')
    return last
  }
  beforeAll(start)
  afterAll(async () => {
    for (const one of opened) await one.close()
    data.remove()
  })
  const text = 'Un séchoir à 12 000 €, à « cinq » : l’œuvre commune.'

  it('assesses herself and is proposed a step, with why', async () => {
    const { page, open } = app()
    await open('/guide/self-assessment')
    await tabTo(page, 'S’évaluer')
    await page.keyboard.press('Enter')
    await page.waitForURL(/self-assessment\/\d{4}-\d\d-\d\d$/)
    await tabToElement(page, 'main fieldset input[type=radio]')
    await page.keyboard.press('ArrowDown')
    await page.getByText('Vous vous situez au niveau 1 sur 4').waitFor()
  })

  it('follows it and answers its questions', async () => {
    const { page } = app()
    await tabTo(page, 'Écouter')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Écouter' }).waitFor()
    await chooseByArrows(page, 'au café de la gare')
    await tabTo(page, 'Répondre')
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Juste' }).waitFor()
    await tabTo(page, /^Marquer l’étape comme faite$/)
    await page.keyboard.press('Enter')
    await page
      .getByText(/^Fait le/)
      .first()
      .waitFor()
  })

  it('writes an exercise, takes a change back, and sees when it was saved', async () => {
    const { page } = app()
    await tabTo(page, /^Étape suivante/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Agir' }).waitFor()
    await tabToElement(page, 'main textarea')
    await page.keyboard.type(text)
    await page.getByText(/^Enregistré\s:/).waitFor()
    await page.waitForTimeout(1100)
    await page.keyboard.type(' En trop.')
    await tabTo(page, 'Annuler le dernier changement')
    await page.keyboard.press('Enter')
    await page.getByText(/^Enregistrement…/).waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('main textarea').inputValue()).toBe(text)
    await page.getByText(/^Enregistré\s:/).waitFor()
  })

  it('loses the app without closing it, and finds everything', async () => {
    // The first program is never told to stop: it lets go of nothing and writes nothing more.
    await app().page.context().close()
    await start()
    const { page, open } = app()
    await open('/guide/deux-pas/act')
    await expect.poll(() => page.locator('main textarea').inputValue()).toBe(text)
    await open('/guide/deux-pas')
    await expect.poll(() => page.getByRole('checkbox').first().isChecked()).toBe(true)
    await open('/guide/questions')
    await page
      .locator('main li')
      .getByText(/Juste la dernière fois/)
      .waitFor()
    await open('/guide/self-assessment')
    await expect.poll(() => page.getByRole('row').nth(1).textContent()).toContain('1 – ')
    await open('/')
    // Her step is done; what its module has left comes next.
    await page
      .locator('main section', { hasText: 'Reprendre' })
      .getByRole('link', { name: 'Premiers pas' })
      .first()
      .waitFor()
    expect(app().complaints).toEqual([])
  })
})

/** Gives the right answer, or a wrong one, to the question that the page shows. */
async function giveAnswer(page: Page, { question }: QuestionView, right: boolean): Promise<void> {
  const form = page.locator('main form')
  const tick = async (words: string) => form.getByLabel(words).check()
  if (question.kind === 'true-false') await tick(question.right === right ? 'True' : 'False')
  else if (question.kind === 'matching')
    for (const pair of question.pairs)
      await form.getByLabel(pair.left.en).selectOption({ label: (right ? pair : question.pairs[0])?.right.en ?? '' })
  else if (question.kind === 'ordering') {
    for (const [place, item] of question.items.entries()) {
      const button = form.getByRole('button', { name: new RegExp(`^${item.text.en}, place`) })
      await button.focus()
      for (let press = 0; press < question.items.length; press++) await page.keyboard.press('ArrowUp')
      for (let press = 0; press < place; press++) await page.keyboard.press('ArrowDown')
    }
  } else for (const one of question.answers) if (one.right === right) await tick(one.text.en)
  await form.getByRole('button', { name: 'Answer', exact: true }).click()
  await page
    .getByRole('status')
    .filter({ hasText: right ? 'Right' : 'Not yet' })
    .waitFor()
}

describe.skipIf(!browser)('a daily set in English', () => {
  const { app, restart } = appForSuite(
    browser,
    { interfaceLanguage: 'en', readingLanguage: 'en' },
    browser && fixtureLibrary(),
  )

  it('asks all kinds of questions, brings back what was missed, and ends', async () => {
    const { page, open } = app()
    await open('/guide/review')
    const { data } = (await page.evaluate(async () => (await fetch('/api/questions')).json())) as {
      data: QuestionView[]
    }
    const asked: string[] = []
    for (let turn = 0; turn < 7; turn++) {
      const stem = await page.locator('main form legend').textContent()
      const view = data.find(({ question }) => question.stem.en === stem)
      if (!view) throw new Error(`the page asks what the library does not have: ${stem}`)
      asked.push(view.question.kind)
      await giveAnswer(page, view, turn > 0)
      await page.getByRole('button', { name: 'Continue' }).press('Enter')
      await page.getByText(`Answered today: ${Math.min(turn + 1, 6)}`).waitFor()
      await page.locator('main form legend', { hasText: stem ?? '' }).waitFor({ state: 'detached' })
    }
    expect(asked.at(-1)).toBe(asked[0])
    expect(new Set(asked)).toEqual(new Set(['single', 'multiple', 'true-false', 'ordering', 'matching', 'case']))
    await page.getByText('That is all for today.').waitFor()
    await page.getByText('right at the first try: 5').waitFor()
  })

  it('knows after a restart what was answered', async () => {
    await restart()
    await app().open('/guide/review')
    await app().page.getByText('That is all for today.').waitFor()
    await app().open('/guide/statistics')
    await expect.poll(() => app().page.locator('main dl').textContent()).toContain('6 of 6')
    expect(app().complaints).toEqual([])
  })
})
