/** What works are filtered and sorted by. */
import type { Language } from '../../../content/schema/common.ts'
import type { ReferenceView } from '../../../electron/api/views/index.ts'
import { makeFinder } from '../../lib/finder.ts'

export const filterKeys = ['q', 'document', 'description', 'type'] as const
export type Filters = Readonly<Record<(typeof filterKeys)[number], string>>

/** The documents that refer to a work or describe it. */
export const documentsOf = ({ citedIn, listed }: ReferenceView) => [
  ...new Set([...citedIn, ...listed].map(({ source }) => source)),
]

export const descriptionOf = ({ unlisted }: ReferenceView) => (unlisted ? 'unlisted' : 'listed')

const isFound = makeFinder<ReferenceView>(({ printed, note }) => [
  printed.fr,
  printed.en,
  note?.fr ?? '',
  note?.en ?? '',
])

/** True where a work answers to every filter that is set; case and accents do not count. */
export function matches(work: ReferenceView, { q, document, description, type }: Filters): boolean {
  return (
    isFound(work, q) &&
    (document === '' || documentsOf(work).includes(document)) &&
    (description === '' || descriptionOf(work) === description) &&
    (type === '' || work.csl.type === type)
  )
}

/** The first author's family name or the body's, the title where there is neither. */
function sortWord({ csl }: ReferenceView): string {
  const first = (csl.author ?? csl.editor)?.[0]
  if (!first) return csl.title
  return 'literal' in first ? first.literal : first.family
}

const yearOf = ({ csl }: ReferenceView) => csl.issued?.['date-parts'][0][0] ?? 9999

/** By first author, then year, then as printed. */
export function sorted(works: readonly ReferenceView[], language: Language): ReferenceView[] {
  const compare = new Intl.Collator(language, { numeric: true, ignorePunctuation: true }).compare
  return works.toSorted(
    (a, b) =>
      compare(sortWord(a), sortWord(b)) || yearOf(a) - yearOf(b) || compare(a.printed[language], b.printed[language]),
  )
}
