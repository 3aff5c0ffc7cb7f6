/** What runs in a thread of `reading.ts`: reads a file and makes its index, looks through packs, finds originals, and answers with what came or with why not. */
import { serialize } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import type { Aligned } from '../aligning/align.ts'
import type { Reference } from '../aligning/reference.ts'
import { GrappeError, type FailureCode } from '../errors.ts'
import type { PackEntry } from '../api/views/packs.ts'
import { indexDocument, type Indexed } from '../search/documents.ts'
import type { SearchTerm } from '../search/index/names-of-terms.ts'
import type { Format, ImportedDocument } from './document.ts'
import { look, make, readEntry, take, type PackAnswers, type PackOrders } from './packs/orders.ts'
import { readDocument } from './read.ts'
import { recognise } from './recognise.ts'

interface OrdersByKind extends PackOrders {
  /** A file to be read. */
  readonly read: {
    readonly kind: 'read'
    readonly bytes: Uint8Array
    readonly name: string
    /** Where it is of a pack: what that says of it. */
    readonly entry?: PackEntry
    readonly terms: readonly SearchTerm[]
  }
  /** A document whose index is to be made again. */
  readonly index: { readonly kind: 'index'; readonly document: Indexed; readonly terms: readonly SearchTerm[] }
  /** A file to be recognised as one of the originals. */
  readonly align: {
    readonly kind: 'align'
    readonly bytes: Uint8Array
    readonly name: string
    readonly references: readonly Reference[]
  }
}

/** Nothing but data. */
export type ImportOrder = OrdersByKind[keyof OrdersByKind]

export interface Answers extends PackAnswers {
  /** The pieces of the index as bytes, so that whoever takes them has nothing left to do. */
  readonly read: { readonly document: ImportedDocument; readonly index: Uint8Array }
  readonly index: { readonly index: Uint8Array }
  readonly align: Aligned & { readonly format: Format }
}

/** A class is lost on the way between threads: a refusal goes as its parts. */
export type ImportAnswer =
  | Answers[keyof Answers]
  | { readonly refused: { readonly code: FailureCode; readonly details: GrappeError['details'] } }
  | { readonly failed: unknown }

async function read({ bytes, name, entry, terms }: OrdersByKind['read']): Promise<Answers['read']> {
  const document = entry ? await readEntry(bytes, entry) : await readDocument(bytes, name)
  return { document, index: serialize(indexDocument(document, terms)) }
}

async function done(order: ImportOrder): Promise<ImportAnswer> {
  switch (order.kind) {
    case 'read':
      return read(order)
    case 'index':
      return { index: serialize(indexDocument(order.document, order.terms)) }
    case 'align':
      return recognise(order.bytes, order.name, order.references)
    case 'look':
      return look(order)
    case 'take':
      return take(order)
    case 'make':
      return make(order)
    default:
      return order satisfies never
  }
}

async function answer(order: ImportOrder): Promise<ImportAnswer> {
  try {
    return await done(order)
  } catch (error) {
    if (error instanceof GrappeError) return { refused: { code: error.code, details: { ...error.details } } }
    return { failed: error }
  }
}

/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
parentPort?.on('message', (order: ImportOrder) => {
  void answer(order).then((given) => parentPort?.postMessage(given))
})
