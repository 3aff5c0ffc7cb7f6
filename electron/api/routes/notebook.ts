/** Routes that read and write what is the user's own. */
import { GrappeError } from '../../errors.ts'
import { addBookmark, listBookmarks, removeBookmark } from '../../notebook/bookmarks.ts'
import { addNote, changeNote, findNote, listNotes, removeNote, restoreNote } from '../../notebook/notes.ts'
import { addSearch, listSearches, removeSearch } from '../../notebook/searches.ts'
import { readLastRead, readSettings, writeLastRead, writeSettings } from '../../notebook/settings.ts'
import { defaultSettings, type SessionView } from '../views/notebook.ts'
import type { Implementations, Services } from '../services.ts'
import { describe } from './describe.ts'

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
  | 'backUpNotebook'
  | 'searches'
  | 'addSearch'
  | 'removeSearch'

function orNotFound<T>(value: T | undefined, id: number): T {
  if (value === undefined) throw new GrappeError('not-found', { id: String(id) })
  return value
}

/** All that the page needs to open. */
export function readSession({ notebook, version }: Services): SessionView {
  return {
    version,
    settings: notebook.read(readSettings, defaultSettings),
    notebook: notebook.status,
    lastRead: notebook.read(readLastRead, null),
  }
}

export const notebookRoutes: Implementations<NotebookRoute> = {
  session: (_, services) => readSession(services),
  settings: ({ body }, { notebook }) => notebook.write((db) => writeSettings(db, body)),
  lastRead: ({ body }, { notebook }) => notebook.write((db) => writeLastRead(db, body, notebook.clock())),
  notes: (_, { notebook }) => notebook.read(listNotes, []),
  addNote: ({ body: { text, ...pinned } }, { library, notebook }) => {
    const about = describe(library, notebook, pinned)
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
    const { title } = describe(library, notebook, body)
    return notebook.write((db) => addBookmark(db, body, title, notebook.clock()))
  },
  removeBookmark: ({ body }, { notebook }) => {
    notebook.write((db) => removeBookmark(db, body))
    return { done: true }
  },
  restoreNotebook: (_, { notebook }) => notebook.restore(),
  backUpNotebook: (_, { notebook }) => notebook.backUp(),
  searches: (_, { notebook }) => notebook.read(listSearches, []),
  addSearch: ({ body: { query, saved } }, { notebook }) =>
    notebook.write((db) => addSearch(db, query, saved, notebook.clock())),
  removeSearch: ({ body: { query } }, { notebook }) => {
    notebook.write((db) => removeSearch(db, query))
    return { done: true }
  },
}
