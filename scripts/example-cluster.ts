/** The worked example as a cluster of a workbook that is being looked at. */
import type { Page } from 'playwright-core'
import type { Language } from '../content/schema/index.ts'

/**
 * Opens the example in the program that the page belongs to.
 * @returns the id of the new cluster
 */
export async function openExample(page: Page, language: Language): Promise<string> {
  const body = JSON.stringify(JSON.stringify({ language }))
  const answer = await page.evaluate<{ data?: { id: string } }>(
    `fetch('/api/cluster-examples/atuntaqui', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${body} })
      .then((response) => response.json())`,
  )
  if (!answer.data) throw new Error(`the example did not open: ${JSON.stringify(answer)}`)
  return answer.data.id
}
