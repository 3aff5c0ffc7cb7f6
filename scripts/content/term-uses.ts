/** Where each term of the glossary is used. */
import type { TermUseRow } from '../../content/database.ts'
import type { Term } from '../../content/schema/index.ts'
import { TermFinder } from './term-finder.ts'

/** How often each term that a text uses stands in it; none within another. */
export function countTerms(text: string, finder: TermFinder): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { id } of finder.find(text)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

interface Document {
  readonly kind: string
  readonly item: string
  readonly part: string
  readonly title_fr: string
  readonly title_en: string
  readonly text_fr: string
  readonly text_en: string
}

/** Every use of a term in what the search can find; the glossary's own entries aside. */
export function termUses(documents: readonly Document[], terms: readonly Term[]): TermUseRow[] {
  const [fr, en] = [new TermFinder(terms, 'fr'), new TermFinder(terms, 'en')]
  return documents.flatMap(({ kind, item, part, ...texts }) => {
    if (kind === 'term') return []
    const inFrench = countTerms(`${texts.title_fr}\n${texts.text_fr}`, fr)
    const inEnglish = countTerms(`${texts.title_en}\n${texts.text_en}`, en)
    return [...new Set([...inFrench.keys(), ...inEnglish.keys()])].toSorted().map((term) => ({
      term,
      kind,
      item,
      part,
      uses_fr: inFrench.get(term) ?? 0,
      uses_en: inEnglish.get(term) ?? 0,
    }))
  })
}
