/** The words of what the reader marks, which stay with the mark whatever becomes of the library. */
import type { Language } from '../../../content/schema/common.ts'
import { GrappeError } from '../../errors.ts'
import type { Library } from '../../library/library.ts'
import { readPassageWords } from '../../library/sources.ts'
import { findPassage } from '../../notebook/contents.ts'
import { findDocument } from '../../notebook/documents.ts'
import type { Notebook } from '../../notebook/notebook.ts'
import type { Note, Pinned } from '../views/notebook.ts'

/** How many characters of a passage are kept with a note on it. */
const quoteLength = 600

/** The words of the reader's own document, the same in both languages: it has but one. */
function describeDocument(notebook: Notebook, id: string, anchor: string): Pick<Note, 'title' | 'quote'> {
  const found = notebook.read((db) => {
    const document = findDocument(db, id)
    const passage = anchor === '' ? undefined : findPassage(db, id, anchor)
    return document && (anchor === '' || passage) ? { document, passage } : undefined
  }, undefined)
  if (!found) throw new GrappeError('not-found', { id: anchor === '' ? id : `${id}#${anchor}` })
  const { document, passage } = found
  const title = passage?.page ? `${document.title}, p. ${passage.page}` : document.title
  const quote = passage?.text.slice(0, quoteLength).toWellFormed() ?? ''
  return { title: { fr: title, en: title }, quote: { fr: quote, en: quote } }
}

/** @throws GrappeError not-found */
export function describe(
  library: Library,
  notebook: Notebook,
  { kind, item, part }: Pinned,
): Pick<Note, 'title' | 'quote'> {
  if (kind === 'document') return describeDocument(notebook, item, part)
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
