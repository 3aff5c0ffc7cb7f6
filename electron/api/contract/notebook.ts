/** Routes of what is the reader's own. */
import { z } from 'zod'
import { Bookmark, LastRead, Note, NotebookStatus, Pinned, SessionView, Settings } from '../views/index.ts'
import { done, type Routes } from './route.ts'

const noteId = z.strictObject({ id: z.coerce.number().int().positive() })
const noteText = z.string().trim().min(1).max(20_000)

export const notebookContract = {
  session: { method: 'get', path: '/api/session', result: SessionView },
  settings: { method: 'put', path: '/api/settings', body: Settings, result: Settings },
  lastRead: { method: 'put', path: '/api/last-read', body: LastRead.omit({ when: true }), result: LastRead },
  notes: { method: 'get', path: '/api/notes', result: z.array(Note) },
  addNote: { method: 'post', path: '/api/notes', body: Pinned.extend({ text: noteText }), result: Note },
  changeNote: {
    method: 'patch',
    path: '/api/notes/:id',
    params: noteId,
    body: z.strictObject({ text: noteText }),
    result: Note,
  },
  removeNote: { method: 'delete', path: '/api/notes/:id', params: noteId, result: Note },
  /** Puts back a note that was just removed, whatever the library now holds. */
  restoreNote: { method: 'put', path: '/api/notes/:id', params: noteId, body: Note.omit({ id: true }), result: Note },
  bookmarks: { method: 'get', path: '/api/bookmarks', result: z.array(Bookmark) },
  addBookmark: { method: 'put', path: '/api/bookmarks', body: Pinned, result: Bookmark },
  removeBookmark: { method: 'delete', path: '/api/bookmarks', body: Pinned, result: done },
  restoreNotebook: { method: 'post', path: '/api/notebook/restore', result: NotebookStatus },
  /** Makes a backup now. */
  backUpNotebook: { method: 'post', path: '/api/notebook/backup', result: NotebookStatus },
} as const satisfies Routes
