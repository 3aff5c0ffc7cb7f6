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
  type KeptContent,
  type KeptDocument,
} from '../notebook/documents.ts'
import { sweep, sweepContent, writeContent, type Write } from '../notebook/contents.ts'
import type { Notebook } from '../notebook/notebook.ts'
import { packOfDocument, setOwn } from '../notebook/packs.ts'
import type { WritableDatabase } from '../notebook/open.ts'
import type { Origin } from '../search/origin.ts'
import type { ImportedDocument } from './document.ts'
import { clean } from './passages.ts'
import { Indexes } from './indexes.ts'
import { checksum, Originals } from './originals.ts'
import { MadePacks } from './packs/made.ts'
import { Packs } from './packs/packs.ts'
import { ImportThreads } from './reading.ts'

const newId = () => `doc-${randomBytes(6).toString('hex')}`

const longestName = 255

/** The name of a file without the folders before it. */
const nameOf = (path: string) => clean(path.replace(/^.*[\\/]/, '')).slice(-longestName) || 'document'

export interface DocumentsOptions {
  readonly notebook: Notebook
  /** The folder of the user's own data. */
  readonly data: string
  readonly version: string
  readonly log: (line: string) => void
}

export class Documents {
  readonly originals: Originals
  readonly packs: Packs
  readonly made: MadePacks
  readonly #log: (line: string) => void
  readonly #threads = new ImportThreads()
  readonly #indexes: Indexes
  readonly #notebook: Notebook
  readonly #write: Write

  constructor({ notebook, data, version, log }: DocumentsOptions) {
    this.#notebook = notebook
    this.#write = (run) => notebook.write(run)
    this.originals = new Originals(data)
    this.#log = log
    const [originals, threads] = [this.originals, this.#threads]
    this.#indexes = new Indexes(notebook, originals, threads, version, log)
    this.packs = new Packs({ notebook, data, originals, threads, indexes: this.#indexes })
    this.made = new MadePacks(notebook, originals, threads)
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
    await this.originals.keep(hash, bytes)
    const facts = { fileName, hash, size: bytes.length }
    const [outcome, document] = await this.#keep(read, signal, (db, kept, now) => {
      const present = choice === 'replace' ? findByName(db, fileName) : undefined
      return present
        ? (['replaced', replaceDocument(db, present, newId(), facts, kept, now)] as const)
        : (['imported', addDocument(db, { ...facts, id: newId() }, kept, now)] as const)
    })
    await this.#indexes.keep(document, index, library)
    return { outcome, document: cardOf(document) }
  }

  /** Writes the text, then what it is the text of; where that fails the text is taken away again. */
  async #keep<T>(
    read: ImportedDocument,
    signal: AbortSignal | undefined,
    run: (db: WritableDatabase, kept: KeptContent, now: Date) => T,
  ): Promise<T> {
    const now = this.#notebook.clock()
    const content = await writeContent(this.#write, read.passages, now)
    try {
      signal?.throwIfAborted()
      return this.#notebook.write((db) => run(db, { ...read, passages: read.passages.length, content }, now))
    } catch (error) {
      await sweepContent(this.#write, content)
      throw error
    }
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
    const changed = this.#notebook.write((db) => {
      const pack = packOfDocument(db, id)
      if (pack?.removed === false)
        throw new GrappeError('document-of-pack', { pack: pack.title.fr ?? pack.title.en ?? pack.id })
      // One that is put back by itself no longer goes with its pack.
      if (change.removed === false) setOwn(db, id, true)
      return changeDocument(db, id, change, this.#notebook.clock())
    })
    if (!changed) throw new GrappeError('not-found', { id })
    return changed
  }

  /** Renames it, removes it, puts it back. @throws GrappeError not-found, and document-of-pack where a pack that is installed has it */
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
      // A pack that was removed, and can be put back, still has it.
      if (packOfDocument(db, id)) {
        setOwn(db, id, false)
        return undefined
      }
      deleteDocument(db, document, this.#notebook.clock())
      return { ...document, shared: findByHash(db, document.hash) !== undefined }
    })
    if (!gone) return
    await sweepContent(this.#write, gone.content)
    if (!gone.shared) await this.originals.remove(gone.hash)
  }

  /** Where the search looks beside the library. */
  origins(library: Origin): Promise<Origin[]> {
    return this.#indexes.origins(library)
  }

  /**
   * Does beforehand what the first search would wait for, and takes away what a program that was ended while it wrote left behind.
   * @param library whose search the documents are beside; it may not open
   */
  async prepare(library: () => Origin): Promise<void> {
    try {
      await this.origins(library())
      await sweep(this.#write, this.#notebook.clock())
      await this.packs.incoming.tidy(this.#notebook.clock())
    } catch (error) {
      // Where the library does not open or the notebook cannot be written to, whoever asks for either is told so.
      if (!(error instanceof GrappeError)) this.#log(`the documents were not prepared: ${String(error)}`)
    }
  }

  /** Resolves once every document that the search had no index of has one. */
  async settled(): Promise<void> {
    await this.#indexes.settled()
  }

  close(): void {
    this.#threads.close()
  }
}
