/**
 * The indexes of the reader's documents. Each is made once, in a thread, and kept in a file beside its original, so that no query waits for
 * one: a document whose index is not there, or was made by another version, is found as soon as its index is made again.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { deserialize } from 'node:v8'
import type { Notebook } from '../notebook/notebook.ts'
import { headingAt, listAnchors, listPassages } from '../notebook/contents.ts'
import { listDocuments, type KeptDocument } from '../notebook/documents.ts'
import { documentOrigin, type PassageWords } from '../search/documents.ts'
import type { Pieces } from '../search/index/store.ts'
import type { Origin } from '../search/origin.ts'
import type { Originals } from './originals.ts'
import type { ImportThreads } from './reading.ts'

/** Before the bytes of an index stands what it was made of and by, a checksum in hexadecimal. */
const head = 64

/** What an index is made of, and whose it is. */
type Known = Pick<KeptDocument, 'id' | 'hash' | 'title' | 'language'>

export class Indexes {
  readonly #notebook: Notebook
  readonly #originals: Originals
  readonly #threads: ImportThreads
  readonly #version: string
  readonly #log: (line: string) => void
  readonly #open = new Map<string, { readonly madeOf: string; readonly library: Origin; readonly origin: Origin }>()
  /** Those that are on their way from their files, so that two searches at once read none twice. */
  readonly #loading = new Map<string, Promise<Origin | undefined>>()
  /** Documents whose index could not be had: they are not tried again until they change. */
  readonly #making = new Map<string, string>()
  readonly #terms = new WeakMap<Origin, string>()
  #last: Promise<void> = Promise.resolve()

  /** @param version of the app: another one may analyse texts in another way */
  constructor(
    notebook: Notebook,
    originals: Originals,
    threads: ImportThreads,
    version: string,
    log: (line: string) => void,
  ) {
    this.#notebook = notebook
    this.#originals = originals
    this.#threads = threads
    this.#version = version
    this.#log = log
  }

  /**
   * The origins of what is there and not removed, in the order of import; whatever is not in memory is read from its file, document by
   * document, so that other requests have their turn in between. Those still to be indexed are left out, and begun.
   */
  async origins(library: Origin): Promise<Origin[]> {
    const documents = this.#notebook.read(listDocuments, []).filter(({ removed }) => removed === null)
    const origins: Origin[] = []
    for (const document of documents.toReversed()) {
      const madeOf = this.#madeOf(document, library)
      const origin = this.#openOf(document, madeOf, library) ?? (await this.#loadOnce(document, madeOf, library))
      if (origin) origins.push(origin)
    }
    return origins
  }

  /** Resolves once every index that was begun is made. */
  async settled(): Promise<void> {
    await this.#last
  }

  /** Keeps the index that came with a document. */
  async keep(document: Known, index: Uint8Array, library: Origin): Promise<void> {
    const madeOf = Buffer.from(this.#madeOf(document, library), 'latin1')
    await this.#originals.keep(document.hash, Buffer.concat([madeOf, index]), '.index')
    this.#making.delete(document.id)
  }

  #madeOf({ hash, title, language }: Known, library: Origin): string {
    let terms = this.#terms.get(library)
    if (terms === undefined) {
      terms = createHash('sha256').update(JSON.stringify(library.engine.thesaurus.terms)).digest('hex')
      this.#terms.set(library, terms)
    }
    return createHash('sha256')
      .update(JSON.stringify([this.#version, terms, hash, title, language]))
      .digest('hex')
  }

  #openOf({ id }: KeptDocument, madeOf: string, library: Origin): Origin | undefined {
    const open = this.#open.get(id)
    return open?.madeOf === madeOf && open.library === library ? open.origin : undefined
  }

  async #loadOnce(document: KeptDocument, madeOf: string, library: Origin): Promise<Origin | undefined> {
    if (this.#making.get(document.id) === madeOf) return undefined
    const loading = this.#loading.get(madeOf + document.id) ?? this.#load(document, madeOf, library)
    this.#loading.set(madeOf + document.id, loading)
    try {
      return await loading
    } finally {
      this.#loading.delete(madeOf + document.id)
    }
  }

  async #load(document: KeptDocument, madeOf: string, library: Origin): Promise<Origin | undefined> {
    const pieces = await this.#piecesOf(document, madeOf)
    await setImmediate()
    const origin = pieces && this.#toOrigin(document, pieces, library)
    if (origin) this.#open.set(document.id, { madeOf, library, origin })
    else this.#begin(document, madeOf, library)
    return origin
  }

  async #piecesOf({ hash }: KeptDocument, madeOf: string): Promise<Pieces | undefined> {
    try {
      const kept = await readFile(this.#originals.path(hash, '.index'))
      if (kept.toString('latin1', 0, head) !== madeOf) return undefined
      const pieces: unknown = deserialize(kept.subarray(head))
      return pieces instanceof Map ? pieces : undefined
    } catch {
      // Not there, or damaged: it is made again.
      return undefined
    }
  }

  #toOrigin({ id, title }: KeptDocument, pieces: Pieces, library: Origin): Origin | undefined {
    const anchors = this.#notebook.read((db) => listAnchors(db, id), [])
    try {
      return documentOrigin(pieces, library, { id, title, anchors, read: (place) => this.#words(id, place) })
    } catch (error) {
      this.#log(`the index of ${id} is made again: ${String(error)}`)
      return undefined
    }
  }

  #words(id: string, place: number): PassageWords {
    const none: PassageWords = { text: '', heading: '', page: null }
    return this.#notebook.read((db) => {
      const [passage] = listPassages(db, id, place, place + 1)
      return passage ? { ...passage, heading: headingAt(db, id, place) } : none
    }, none)
  }

  /** One after the other, so that many of them take no more than one thread. */
  #begin(document: KeptDocument, madeOf: string, library: Origin): void {
    this.#making.set(document.id, madeOf)
    this.#last = this.#last.then(async () => {
      try {
        const passages = this.#notebook.read((db) => listPassages(db, document.id), [])
        const { terms } = library.engine.thesaurus
        const { index } = await this.#threads.run({ kind: 'index', document: { ...document, passages }, terms })
        await this.keep(document, index, library)
      } catch (error) {
        this.#log(`${document.id} could not be indexed: ${String(error)}`)
      }
    })
  }
}
