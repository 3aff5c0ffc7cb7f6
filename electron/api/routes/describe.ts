/** The words of what the reader marks, which stay with the mark whatever becomes of the library. */
import type { Language } from '../../../content/schema/common.ts'
import type { Library } from '../../library/library.ts'
import { readPassageWords } from '../../library/sources.ts'
import type { Note, Pinned } from '../views/notebook.ts'

/** How many characters of a passage are kept with a note on it. */
const quoteLength = 600

/** @throws GrappeError not-found */
export function describe(library: Library, { kind, item, part }: Pinned): Pick<Note, 'title' | 'quote'> {
  const reader = library.reader()
  if (kind === 'case') {
    const { title, summary } = reader.get('case', item)
    return { title, quote: summary }
  }
  const { title, words } = readPassageWords(reader, item, part)
  const { short, locator } = reader.citation(`${item}#${part}`)
  const named = (language: Language) =>
    `${short[language]}, ${locator[language]}${title[language] && ` – ${title[language]}`}`
  const quoted = (language: Language) => words[language].slice(0, quoteLength)
  return { title: { fr: named('fr'), en: named('en') }, quote: { fr: quoted('fr'), en: quoted('en') } }
}
