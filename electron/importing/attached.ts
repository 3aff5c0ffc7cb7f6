/** The originals that the reader attached: recognised, kept as they came, read passage by passage, taken away and had back. */
import type { AttachOutcome, OriginalView } from '../api/views/originals.ts'
import { GrappeError } from '../errors.ts'
import { countPackaged, findKnownOriginal, listAnchors } from '../library/alignments.ts'
import type { Library } from '../library/library.ts'
import type { Reader } from '../library/shared.ts'
import type { Notebook } from '../notebook/notebook.ts'
import {
  attachOriginal,
  changeOriginal,
  countOriginal,
  deleteOriginal,
  fileOf,
  findAttached,
  findOriginal,
  isFileUsed,
  listOriginals,
  type KeptOriginal,
} from '../notebook/originals.ts'
import { CutPassages, ending, type Texts } from './cut-passages.ts'
import { nameOf } from './file-name.ts'
import { checksum, Originals } from './originals.ts'
import { ImportThreads } from './reading.ts'

const none: Texts = new Map()

export interface AttachedOptions {
  readonly library: Library
  readonly notebook: Notebook
  /** The folder of the user's own data. */
  readonly data: string
  readonly log: (line: string) => void
}

export class AttachedOriginals {
  readonly #library: Library
  readonly #notebook: Notebook
  readonly #files: Originals
  readonly #threads = new ImportThreads()
  readonly #passages: CutPassages

  constructor({ library, notebook, data, log }: AttachedOptions) {
    this.#library = library
    this.#notebook = notebook
    this.#files = new Originals(data)
    this.#passages = new CutPassages(this.#files, this.#threads, log)
  }

  /** The state of each document that can have an original. @throws GrappeError where the library does not open */
  list(): OriginalView[] {
    const reader = this.#library.reader()
    const kept = this.#notebook.read(listOriginals, [])
    return reader
      .list('source')
      .filter(({ id }) => countPackaged(reader).has(id) || findKnownOriginal(reader, id))
      .map(({ id }) => this.#view(reader, id, kept))
  }

  #view(reader: Reader, source: string, kept = this.#notebook.read(listOriginals, [])): OriginalView {
    const { record, title } = reader.get('source', source)
    const own = kept.filter((one) => one.source === source)
    const file = own.find(({ removed }) => removed === null)
    const packaged = countPackaged(reader).get(source)
    const known = findKnownOriginal(reader, source)
    const anchors = listAnchors(reader, source)
    const alignable = Object.keys(known?.alignment.passages ?? {}).filter((anchor) => anchors.has(anchor)).length
    return {
      source,
      short: record.short,
      title,
      anchor: [...anchors][0] ?? '',
      packaged: packaged !== undefined,
      passages: packaged ?? file?.passages ?? 0,
      whole: Math.max(alignable, packaged ?? 0),
      file: file ? fileOf(file) : null,
      removed: own.filter(({ removed }) => removed !== null).map((one) => fileOf(one)),
    }
  }

  /**
   * Recognises a file and attaches it to its document.
   * @param signal gives the work up; nothing is kept then
   * @throws GrappeError as `recognise`, and where nothing can be written
   */
  async attach(bytes: Uint8Array<ArrayBuffer>, path: string, signal?: AbortSignal): Promise<AttachOutcome> {
    const reader = this.#library.reader()
    const id = await checksum(bytes)
    const there = this.#notebook.read((db) => findOriginal(db, id), undefined)
    if (there) return this.#again(reader, there, bytes)
    const fileName = nameOf(path)
    const cut = await this.#passages.cut(reader, bytes, fileName, { signal })
    const { source, how, format, texts } = cut
    if (countPackaged(reader).has(source)) return { outcome: 'packaged', original: this.#view(reader, source) }
    await this.#files.keep(id, bytes)
    await this.#passages.keep(id, cut)
    const facts = { fileName, format, size: bytes.length, how, passages: texts.size }
    const now = this.#notebook.clock()
    const replaced = this.#notebook.write((db) => {
      const before = findAttached(db, source)
      attachOriginal(db, { id, source, ...facts, attached: now.toISOString(), removed: null }, now)
      return before !== undefined
    })
    return { outcome: replaced ? 'replaced' : 'attached', original: this.#view(reader, source) }
  }

  /** The very same file once more: kept again where the one that was kept is gone. */
  async #again(reader: Reader, kept: KeptOriginal, bytes: Uint8Array<ArrayBuffer>): Promise<AttachOutcome> {
    const { id, source, removed } = kept
    if (!(await this.#isSound(id))) {
      await this.#files.keep(id, bytes)
      this.#passages.forget(reader, kept)
    }
    if (removed !== null) this.change(id, false)
    return { outcome: removed === null ? 'known' : 'restored', original: this.#view(reader, source) }
  }

  async #isSound(id: string): Promise<boolean> {
    return this.#files.read(id).then(
      () => true,
      () => false,
    )
  }

  /** Takes a file away or puts it back. @throws GrappeError not-found */
  change(id: string, removed: boolean): OriginalView {
    const reader = this.#library.reader()
    const changed = this.#notebook.write((db) => changeOriginal(db, id, removed, this.#notebook.clock()))
    if (!changed) throw new GrappeError('not-found', { id })
    return this.#view(reader, changed.source)
  }

  /** Takes a file that was taken away away for good. @throws GrappeError not-found where there is none, or it is still attached */
  async delete(id: string): Promise<void> {
    const shared = this.#notebook.write((db) => {
      if (!findOriginal(db, id)?.removed) throw new GrappeError('not-found', { id })
      deleteOriginal(db, id)
      return isFileUsed(db, id)
    })
    await this.#files.remove(id, shared ? [ending] : ['', ending])
  }

  /** How many passages of a document the reader's own file gives. */
  count(source: string): number {
    return this.#notebook.read((db) => findAttached(db, source), undefined)?.passages ?? 0
  }

  /** The passages that the reader's own file gives; none where the library came with the original. */
  async texts(source: string): Promise<Texts> {
    const reader = this.#library.reader()
    const kept = this.#notebook.read((db) => findAttached(db, source), undefined)
    if (!kept || countPackaged(reader).has(source) || !findKnownOriginal(reader, source)) return none
    return this.#passages.read(reader, kept, (passages) =>
      this.#notebook.write((db) => countOriginal(db, kept.id, passages)),
    )
  }

  /** Names of files that are attached and no longer there, or no longer what they were. */
  async missing(): Promise<string[]> {
    const gone: string[] = []
    for (const { id, fileName } of this.#notebook.read(listOriginals, [])) {
      if (!(await this.#isSound(id))) gone.push(fileName)
    }
    return gone
  }

  close(): void {
    this.#threads.close()
  }
}
