/** What runs in a thread of `reading.ts`: reads a file and makes its index, or finds an original in it, and answers with that or with why not. */
import { serialize } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import type { Aligned } from '../aligning/align.ts'
import type { Reference } from '../aligning/reference.ts'
import { GrappeError, type FailureCode } from '../errors.ts'
import { indexDocument, type Indexed } from '../search/documents.ts'
import type { SearchTerm } from '../search/index/names-of-terms.ts'
import type { Format, ImportedDocument } from './document.ts'
import { readDocument } from './read.ts'
import { recognise } from './recognise.ts'

/** A file to be read, or a document whose index is to be made again; nothing but data. */
export type ReadOrder = { readonly terms: readonly SearchTerm[] } & (
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'index'; readonly document: Indexed }
)

/** A file to be recognised as one of the originals. */
export interface AlignOrder {
  readonly kind: 'align'
  readonly bytes: Uint8Array
  readonly name: string
  readonly references: readonly Reference[]
}

export type ImportOrder = ReadOrder | AlignOrder

export interface Read {
  /** Undefined where only an index was asked for. */
  readonly document?: ImportedDocument
  /** The pieces of its index as bytes, so that whoever takes them has nothing left to do. */
  readonly index: Uint8Array
}

/** A class is lost on the way between threads: a refusal goes as its parts. */
export type ImportAnswer =
  | Read
  | { readonly aligned: Aligned & { readonly format: Format } }
  | { readonly refused: { readonly code: FailureCode; readonly details: Record<string, string> } }
  | { readonly failed: unknown }

async function answer(order: ImportOrder): Promise<ImportAnswer> {
  try {
    if (order.kind === 'align') return { aligned: await recognise(order.bytes, order.name, order.references) }
    if (order.kind === 'index') return { index: serialize(indexDocument(order.document, order.terms)) }
    const document = await readDocument(order.bytes, order.name)
    return { document, index: serialize(indexDocument(document, order.terms)) }
  } catch (error) {
    if (error instanceof GrappeError) return { refused: { code: error.code, details: { ...error.details } } }
    return { failed: error }
  }
}

/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
parentPort?.on('message', (order: ImportOrder) => {
  void answer(order).then((given) => parentPort?.postMessage(given))
})
