/** Routes of the originals of the documents, which the reader attaches by a file. */
import { z } from 'zod'
import { mostFileBytes } from '../../../content/wording/file-size.ts'
import { AttachOutcome, OriginalFile, OriginalView } from '../views/index.ts'
import { done, type Routes } from './route.ts'

/** A little more than a file may have, so that it is the importer that says so, in words for a document. */
const fileLimit = mostFileBytes + 1024 * 1024

const byFile = OriginalFile.pick({ id: true })

export const originalsContract = {
  /** Of each document that can have one. */
  originals: { method: 'get', path: '/api/originals', result: z.array(OriginalView) },
  /** The body is the file as it is; which document it is, is found in it. */
  attachOriginal: {
    method: 'post',
    path: '/api/originals',
    query: z.strictObject({ name: z.string().min(1).max(1000) }),
    bytes: fileLimit,
    result: AttachOutcome,
  },
  /** Takes a file away, puts it back. */
  changeOriginal: {
    method: 'patch',
    path: '/api/originals/:id',
    params: byFile,
    body: z.strictObject({ removed: z.boolean() }),
    result: OriginalView,
  },
  /** For good: only what was taken away before. */
  deleteOriginal: { method: 'delete', path: '/api/originals/:id', params: byFile, result: done },
} as const satisfies Routes
