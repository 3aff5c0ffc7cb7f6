/** Routes that read and write what is the user's own. */
import type { Language } from '../../../content/schema/common.ts'
import { GrappeError } from '../../errors.ts'
import type { Library } from '../../library/library.ts'
import { readPassageWords } from '../../library/sources.ts'
import { addBookmark, listBookmarks, removeBookmark } from '../../notebook/bookmarks.ts'
import { addNote, changeNote, findNote, listNotes, removeNote, restoreNote } from '../../notebook/notes.ts'
import { addSearch, listSearches, removeSearch } from '../../notebook/searches.ts'
import { readLastRead, readSettings, writeLastRead, writeSettings } from '../../notebook/settings.ts'
import { defaultSettings, type Note, type Pinned } from '../notebook-views.ts'
import type { Implementations, Services } from '../services.ts'

type NotebookRoute =
  | 'session'
  | 'settings'
  | 'lastRead'
  | 'notes'
  | 'addNote'
  | 'changeNote'
  | 'removeNote'
  | 'restoreNote'
  | 'bookmarks'
  | 'addBookmark'
  | 'removeBookmark'
  | 'restoreNotebook'
  | 'searches'
  | 'addSearch'
  | 'removeSearch'

/** How many characters of a passage are kept with a note on it. */
const quoteLength = 600

/**
 * The words of what a note or a bookmark points at, which stay with it whatever becomes of the library.
 * @throws GrappeError not-found
 */
function describe(library: Library, { kind, item, part }: Pinned): Pick<Note, 'title' | 'quote'> {
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

function orNotFound<T>(value: T | undefined, id: number): T {
  if (value === undefined) throw new GrappeError('not-found', { id: String(id) })
  return value
}

function session({ notebook, version }: Services) {
  return {
    version,
    settings: notebook.read(readSettings, defaultSettings),
    notebook: notebook.status,
    lastRead: notebook.read(readLastRead, null),
  }
}

export const notebookRoutes: Implementations<NotebookRoute> = {
  session: (_, services) => session(services),
  settings: ({ body }, { notebook }) => notebook.write((db) => writeSettings(db, body)),
  lastRead: ({ body }, { notebook }) => notebook.write((db) => writeLastRead(db, body, notebook.clock())),
  notes: (_, { notebook }) => notebook.read(listNotes, []),
  addNote: ({ body: { text, ...pinned } }, { library, notebook }) => {
    const about = describe(library, pinned)
    return notebook.write((db) => addNote(db, pinned, about, text, notebook.clock()))
  },
  changeNote: ({ params: { id }, body }, { notebook }) =>
    notebook.write((db) => orNotFound(changeNote(db, id, body.text, notebook.clock()), id)),
  removeNote: ({ params: { id } }, { notebook }) => notebook.write((db) => orNotFound(removeNote(db, id), id)),
  restoreNote: ({ params: { id }, body }, { notebook }) =>
    // What is there already is newer than what was removed, and stays.
    notebook.write((db) => findNote(db, id) ?? restoreNote(db, id, body)),
  bookmarks: (_, { notebook }) => notebook.read(listBookmarks, []),
  addBookmark: ({ body }, { library, notebook }) => {
    const { title } = describe(library, body)
    return notebook.write((db) => addBookmark(db, body, title, notebook.clock()))
  },
  removeBookmark: ({ body }, { notebook }) => {
    notebook.write((db) => removeBookmark(db, body))
    return { done: true }
  },
  restoreNotebook: (_, { notebook }) => notebook.restore(),
  searches: (_, { notebook }) => notebook.read(listSearches, []),
  addSearch: ({ body: { query, saved } }, { notebook }) =>
    notebook.write((db) => addSearch(db, query, saved, notebook.clock())),
  removeSearch: ({ body: { query } }, { notebook }) => {
    notebook.write((db) => removeSearch(db, query))
    return { done: true }
  },
}
