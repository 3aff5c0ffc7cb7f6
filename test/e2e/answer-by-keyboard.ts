/** Answers the questions that stand on a page, one after the other, with the keyboard alone. */
import type { Page } from 'playwright-core'
import type { Hands } from './hands.ts'

const fieldsOf = (page: Page) => page.locator('main form fieldset')

/** Gives some answer to the question that is shown; whether it is right is not the point. */
async function answer(page: Page, hands: Hands): Promise<void> {
  const fields = fieldsOf(page)
  if ((await fields.locator('select').count()) > 0) {
    for (const field of await fields.locator('select').all()) {
      const name = await field.evaluate((one: HTMLSelectElement) => (one.labels[0]?.textContent ?? '').trim())
      await hands.reach(name, 30)
      await hands.press('ArrowDown')
    }
    return
  }
  const first = fields.locator('input').first()
  // Items to be put in order stand in some order already.
  if ((await fields.locator('input').count()) === 0) return
  const name = await first.evaluate((one: HTMLInputElement) => (one.labels?.[0]?.textContent ?? '').trim())
  await hands.reach(name, 40)
  await hands.press('Space')
}

/** @returns how many were answered */
export async function answerByKeyboard(page: Page, hands: Hands): Promise<number> {
  let answered = 0
  for (;;) {
    await answer(page, hands)
    await hands.follow('Répondre', 30)
    await page
      .locator('main form')
      .getByRole('status')
      .filter({ hasText: /Juste|Pas encore/ })
      .waitFor()
    answered += 1
    if ((await page.getByRole('button', { name: 'Question suivante' }).count()) === 0) return answered
    await hands.follow('Question suivante')
  }
}
