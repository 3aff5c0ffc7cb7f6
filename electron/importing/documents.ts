/** The reader's own documents: brought in, kept, found. */
import { randomBytes } from 'node:crypto'
import type { ImportChoice, ImportOutcome } from '../api/views/documents.ts'
import { GrappeError } from '../errors.ts'
import {
  addDocument,
  cardOf,
  changeDocument,
  deleteDocument,
  findByHash,
  findByName,
  findDocument,
  replaceDocument,
  type KeptDocument,
} from '../notebook/documents.ts'
import type { Notebook } from '../notebook/notebook.ts'
import { findOriginal } from '../notebook/originals.ts'
import type { Origin } from '../search/origin.ts'
import { nameOf } from './file-name.ts'
import { Indexes } from './indexes.ts'
import { checksum, Originals } from './originals.ts'
import { ImportThreads } from './reading.ts'

const newId = () => `doc-${randomBytes(6).toString('hex')}`

export interface DocumentsOptions {
  readonly notebook: Notebook
  /** The folder of the user's own data. */
  readonly data: string
  readonly version: string
  readonly log: (line: string) => void
}

export class Documents {
  readonly originals: Originals
  readonly #threads = new ImportThreads()
  readonly #indexes: Indexes
  readonly #notebook: Notebook

  constructor({ notebook, data, version, log }: DocumentsOptions) {
    this.#notebook = notebook
    this.originals = new Originals(data)
    this.#indexes = new Indexes(notebook, this.originals, this.#threads, version, log)
  }

  /**
   * Brings a file in, or says that it is there.
   * @param library whose glossary the index is made with
   * @param signal gives the work up; nothing is kept then
   * @throws GrappeError as `readDocument`, and where nothing can be written
   */
  async bring(
    bytes: Uint8Array<ArrayBuffer>,
    path: string,
    choice: ImportChoice,
    library: Origin,
    signal?: AbortSignal,
  ): Promise<ImportOutcome> {
    const fileName = nameOf(path)
    const hash = await checksum(bytes)
    const there = this.#notebook.write((db) => this.#settle(findByHash(db, hash), findByName(db, fileName), choice))
    if (there) return there
    const { terms } = library.engine.thesaurus
    const { document: read, index } = await this.#threads.run({ kind: 'read', bytes, name: fileName, terms }, signal)
    if (!read) throw new Error('the thread read no document')
    await this.originals.keep(hash, bytes)
    const now = this.#notebook.clock()
    const facts = { fileName, hash, size: bytes.length }
    const [outcome, document] = this.#notebook.write((db): [ImportOutcome['outcome'], KeptDocument] => {
      const present = choice === 'replace' ? findByName(db, fileName) : undefined
      return present
        ? ['replaced', replaceDocument(db, present, newId(), facts, read, now)]
        : ['imported', addDocument(db, { ...facts, id: newId() }, read, now)]
    })
    await this.#indexes.keep(document, index, library)
    return { outcome, document: cardOf(document) }
  }

  /** What needs no reading: the very same file, or one of its name that the reader has not chosen about. */
  #settle(
    same: KeptDocument | undefined,
    named: KeptDocument | undefined,
    choice: ImportChoice,
  ): ImportOutcome | undefined {
    if (same?.removed === null) return { outcome: 'known', document: cardOf(same) }
    if (same) return { outcome: 'restored', document: cardOf(this.#changed(same.id, { removed: false })) }
    return named && choice === 'ask' ? { outcome: 'changed', document: cardOf(named) } : undefined
  }

  #changed(id: string, change: Parameters<typeof changeDocument>[2]): KeptDocument {
    const changed = this.#notebook.write((db) => changeDocument(db, id, change, this.#notebook.clock()))
    if (!changed) throw new GrappeError('not-found', { id })
    return changed
  }

  /** Renames it, removes it, puts it back. @throws GrappeError not-found */
  change(id: string, change: Parameters<typeof changeDocument>[2]): KeptDocument {
    return this.#changed(id, change)
  }

  /**
   * Takes a document that was removed away for good, its original with it.
   * @throws GrappeError not-found where there is none, or it was not removed before
   */
  async delete(id: string): Promise<void> {
    const gone = this.#notebook.write((db) => {
      const document = findDocument(db, id)
      if (!document?.removed) throw new GrappeError('not-found', { id })
      deleteDocument(db, id)
      const { hash } = document
      return { hash, shared: findByHash(db, hash) !== undefined || findOriginal(db, hash) !== undefined }
    })
    if (!gone.shared) await this.originals.remove(gone.hash)
  }

  /** Where the search looks beside the library. */
  origins(library: Origin): Origin[] {
    return this.#indexes.origins(library)
  }

  /** Resolves once every document that the search had no index of has one. */
  async settled(): Promise<void> {
    await this.#indexes.settled()
  }

  close(): void {
    this.#threads.close()
  }
}
