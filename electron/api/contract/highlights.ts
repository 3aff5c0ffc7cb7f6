/** Routes of highlights, of how far the documents are read, and of notes and highlights as a file. */
import { z } from 'zod'
import { Id, languages } from '../../../content/schema/index.ts'
import { Anchor, Colour, Highlight, KeptHighlight, NewHighlight, Reading, TextFile } from '../views/index.ts'
import { byId, type Routes } from './route.ts'

const highlightId = z.strictObject({ id: z.coerce.number().int().positive() })

export const highlightsContract = {
  /** Of one document, or of all. */
  highlights: {
    method: 'get',
    path: '/api/highlights',
    query: z.strictObject({ source: Id.optional() }),
    result: z.array(Highlight),
  },
  addHighlight: { method: 'post', path: '/api/highlights', body: NewHighlight, result: Highlight },
  changeHighlight: {
    method: 'patch',
    path: '/api/highlights/:id',
    params: highlightId,
    body: z.strictObject({ colour: Colour.optional(), note: NewHighlight.shape.note.optional() }),
    result: Highlight,
  },
  removeHighlight: { method: 'delete', path: '/api/highlights/:id', params: highlightId, result: KeptHighlight },
  /** Puts back a highlight that was just removed, whatever the library now holds. */
  restoreHighlight: {
    method: 'put',
    path: '/api/highlights/:id',
    params: highlightId,
    body: KeptHighlight.omit({ id: true }),
    result: Highlight,
  },
  readings: { method: 'get', path: '/api/readings', result: z.array(Reading) },
  keepReading: {
    method: 'put',
    path: '/api/readings/:id',
    params: byId,
    body: z.strictObject({ anchor: Anchor, read: z.array(Anchor).max(1000) }),
    result: Reading,
  },
  /** Null where nothing was kept. */
  forgetReading: { method: 'delete', path: '/api/readings/:id', params: byId, result: Reading.nullable() },
  /** All notes and highlights as Markdown, each with its citation. */
  notesFile: {
    method: 'get',
    path: '/api/notes-file',
    query: z.strictObject({ language: z.enum(languages) }),
    result: TextFile,
  },
} as const satisfies Routes
