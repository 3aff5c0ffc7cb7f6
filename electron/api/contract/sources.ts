/** Routes of the documents. */
import { z } from 'zod'
import { languages } from '../../../content/schema/common.ts'
import { Anchor, ChapterView, CitableKind, CitationView, Passage, SourceCard, SourceView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'

/** An id, or two of a cell. */
const EntryPart = z.string().regex(/^[a-z0-9-]{1,80}(?:\/[a-z0-9-]{1,80})?$/)

export const sourcesContract = {
  sources: { method: 'get', path: '/api/sources', result: z.array(SourceCard) },
  source: { method: 'get', path: '/api/sources/:id', params: byId, result: SourceView },
  /** The chapter that holds an anchor, or that bears the given name. */
  chapter: {
    method: 'get',
    path: '/api/sources/:id/chapter',
    params: byId,
    query: z.strictObject({ anchor: Anchor }),
    result: ChapterView,
  },
  passage: {
    method: 'get',
    path: '/api/sources/:id/passage',
    params: byId,
    query: z.strictObject({ anchor: Anchor }),
    result: Passage,
  },
  /** How to cite a document, or a passage of it. The language is that of the note on the passage. */
  citation: {
    method: 'get',
    path: '/api/sources/:id/citation',
    params: byId,
    query: z.strictObject({ anchor: Anchor.optional(), language: z.enum(languages) }),
    result: CitationView,
  },
  /** How to cite an entry of Grappe, or a part of it: a figure of a case, a cell of a typology, an item of a model. */
  entryCitation: {
    method: 'get',
    path: '/api/citations/:kind/:id',
    params: byId.extend({ kind: CitableKind }),
    query: z.strictObject({ part: EntryPart.optional(), language: z.enum(languages) }),
    result: CitationView,
  },
} as const satisfies Routes
