/** Routes of the documents. */
import { z } from 'zod'
import { ChapterView, Passage, SourceCard, SourceView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'

const anchor = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9-]+)*$/)
  .max(120)

export const sourcesContract = {
  sources: { method: 'get', path: '/api/sources', result: z.array(SourceCard) },
  source: { method: 'get', path: '/api/sources/:id', params: byId, result: SourceView },
  /** The chapter that holds an anchor, or that bears the given name. */
  chapter: {
    method: 'get',
    path: '/api/sources/:id/chapter',
    params: byId,
    query: z.strictObject({ anchor }),
    result: ChapterView,
  },
  passage: {
    method: 'get',
    path: '/api/sources/:id/passage',
    params: byId,
    query: z.strictObject({ anchor }),
    result: Passage,
  },
} as const satisfies Routes
