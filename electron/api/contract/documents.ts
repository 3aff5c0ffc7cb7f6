/** Routes of the reader's own documents, and of what is installed. */
import { z } from 'zod'
import { mostFileBytes } from '../../../content/wording/file-size.ts'
import {
  DocumentCard,
  DocumentChapter,
  DocumentView,
  ImportChoice,
  ImportOutcome,
  InstalledView,
  IntegrityView,
  ListedDocument,
} from '../views/index.ts'
import { byId, done, type Routes } from './route.ts'

/** A little more than a document may have, so that it is the importer that says so, in words for a document. */
const fileLimit = mostFileBytes + 1024 * 1024

export const documentsContract = {
  /** All of them, those that were removed among them. */
  documents: { method: 'get', path: '/api/documents', result: z.array(ListedDocument) },
  /** The body is the file as it is. */
  importDocument: {
    method: 'post',
    path: '/api/documents',
    query: z.strictObject({ name: z.string().min(1).max(1000), choice: ImportChoice.default('ask') }),
    bytes: fileLimit,
    result: ImportOutcome,
  },
  document: { method: 'get', path: '/api/documents/:id', params: byId, result: DocumentView },
  /** The chapter that a passage lies in; the first one where the passage is not there. */
  documentChapter: {
    method: 'get',
    path: '/api/documents/:id/chapter',
    params: byId,
    query: z.strictObject({ anchor: z.string().max(40).default('') }),
    result: DocumentChapter,
  },
  /** Renames it, removes it, puts it back. */
  changeDocument: {
    method: 'patch',
    path: '/api/documents/:id',
    params: byId,
    body: z.strictObject({ title: DocumentCard.shape.title.optional(), removed: z.boolean().optional() }),
    result: DocumentCard,
  },
  documentOriginal: {
    method: 'get',
    path: '/api/documents/:id/original',
    params: byId,
    file: [
      'text/plain',
      'text/markdown',
      'text/html',
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  },
  /** For good: only what was removed before, and its original with it. */
  deleteDocument: { method: 'delete', path: '/api/documents/:id', params: byId, result: done },
  installed: { method: 'get', path: '/api/installed', result: InstalledView },
  /** Looks through everything, byte by byte. */
  checkIntegrity: { method: 'post', path: '/api/installed/check', result: IntegrityView },
} as const satisfies Routes
