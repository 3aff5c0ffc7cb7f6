/** Routes of highlights, of how far the documents are read, and of notes and highlights as a file. */
import { GrappeError } from '../../errors.ts'
import { readCited } from '../../exporting/citations/read.ts'
import { writeNotesFile, type Marked } from '../../exporting/notes-markdown.ts'
import type { Library } from '../../library/library.ts'
import { readPassageText } from '../../library/passage-text.ts'
import { findQuote } from '../../notebook/anchoring.ts'
import {
  addHighlight,
  changeHighlight,
  findHighlight,
  listHighlights,
  removeHighlight,
  restoreHighlight,
} from '../../notebook/highlights.ts'
import { listNotes } from '../../notebook/notes.ts'
import { forgetReading, keepReading, listReadings } from '../../notebook/reading.ts'
import type { Highlight, KeptHighlight } from '../views/highlights.ts'
import type { Implementations, Services } from '../services.ts'
import { describe } from './describe.ts'

type HighlightRoute =
  | 'highlights'
  | 'addHighlight'
  | 'changeHighlight'
  | 'removeHighlight'
  | 'restoreHighlight'
  | 'readings'
  | 'keepReading'
  | 'forgetReading'
  | 'notesFile'

/** What the reader marked is there whatever befalls the library: where it does not open, nothing has a place in it. */
async function placed({ library, attached }: Services, highlight: KeptHighlight): Promise<Highlight> {
  try {
    const { source, anchor, edition } = highlight
    let text = readPassageText(library.reader(), source, anchor, edition)
    if (edition === 'original') text ??= (await attached.texts(source)).get(anchor)
    return { ...highlight, place: (text !== undefined && findQuote(text, highlight)) || null }
  } catch (error) {
    if (!(error instanceof GrappeError)) throw error
    return { ...highlight, place: null }
  }
}

const allPlaced = async (services: Services, highlights: readonly KeptHighlight[]) =>
  Promise.all(highlights.map(async (one) => placed(services, one)))

function orNotFound<T>(value: T | undefined, id: number): T {
  if (value === undefined) throw new GrappeError('not-found', { id: String(id) })
  return value
}

/** The work that a note or a highlight is about, where the library still has it. */
function citedOf(library: Library, source: string, anchor: string): Marked['cited'] {
  try {
    return readCited(library.reader(), source, anchor)
  } catch (error) {
    if (!(error instanceof GrappeError)) throw error
    return undefined
  }
}

export const highlightRoutes: Implementations<HighlightRoute> = {
  highlights: ({ query }, services) =>
    allPlaced(
      services,
      services.notebook.read((db) => listHighlights(db, query.source), []),
    ),
  addHighlight: ({ body }, services) => {
    const { library, notebook } = services
    const { title } = describe(library, notebook, { kind: 'passage', item: body.source, part: body.anchor })
    return placed(
      services,
      notebook.write((db) => addHighlight(db, body, title, notebook.clock())),
    )
  },
  changeHighlight: ({ params: { id }, body }, services) => {
    const { notebook } = services
    return placed(
      services,
      notebook.write((db) => orNotFound(changeHighlight(db, id, body, notebook.clock()), id)),
    )
  },
  removeHighlight: ({ params: { id } }, { notebook }) =>
    notebook.write((db) => orNotFound(removeHighlight(db, id), id)),
  restoreHighlight: ({ params: { id }, body }, services) =>
    placed(
      services,
      // What is there already is newer than what was removed, and stays.
      services.notebook.write((db) => findHighlight(db, id) ?? restoreHighlight(db, { id, ...body })),
    ),
  readings: (_, { notebook }) => notebook.read(listReadings, []),
  keepReading: ({ params, body }, { library, notebook }) => {
    const { title } = describe(library, notebook, { kind: 'passage', item: params.id, part: body.anchor })
    return notebook.write((db) => keepReading(db, { source: params.id, ...body }, title, notebook.clock()))
  },
  forgetReading: ({ params }, { notebook }) => notebook.write((db) => forgetReading(db, params.id) ?? null),
  notesFile: async ({ query }, services) => {
    const { library, notebook } = services
    const notes = notebook.read(listNotes, [])
    const highlights = await allPlaced(services, notebook.read(listHighlights, []))
    return writeNotesFile(
      notes.map((note) => ({
        note,
        cited: note.kind === 'passage' ? citedOf(library, note.item, note.part) : undefined,
      })),
      highlights.map((highlight) => ({ highlight, cited: citedOf(library, highlight.source, highlight.anchor) })),
      query.language,
      notebook.clock(),
    )
  },
}
