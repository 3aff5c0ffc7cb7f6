/** What is opened in a program that is being looked at, so that every screen has something to show. */
import type { Page } from 'playwright-core'
import type { Language } from '../content/schema/index.ts'
import { openExample } from './example-cluster.ts'

/** Ids of what was opened. */
export interface Examples {
  readonly cluster: string
  readonly document: string
}

const text = `# Les achats

Les tanneurs de la vallée achètent ensemble le quebracho dont ils ont besoin pour leur cuir, et se le partagent selon les commandes.

- le quebracho
- le sel

| Atelier | Salariés |
| ------- | -------- |
| Amont   | 12       |

## Les ventes

Chacun vend pour soi.
`

/** Imports a short document. @returns its id */
async function importDocument(page: Page): Promise<string> {
  const answer = await page.evaluate<{ data?: { document: { id: string } } }>(
    `fetch('/api/documents?name=Tanneurs.md', { method: 'POST', body: ${JSON.stringify(text)} }).then((response) => response.json())`,
  )
  if (!answer.data) throw new Error(`the document was not imported: ${JSON.stringify(answer)}`)
  return answer.data.document.id
}

export async function openExamples(page: Page, language: Language): Promise<Examples> {
  return { cluster: await openExample(page, language), document: await importDocument(page) }
}
