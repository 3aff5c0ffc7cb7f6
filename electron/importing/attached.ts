/**
 * The originals that the reader attached: recognised, kept, read. A file is kept as it came; its passages are cut once, in a thread, and kept
 * beside it with what they were cut by, so that another edition of the library, or a lost file of passages, has them cut again.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { AttachOutcome, OriginalView } from '../api/views/originals.ts'
import { GrappeError } from '../errors.ts'
import { countPackaged, listAnchors, listKnownOriginals, type KnownOriginal } from '../library/alignments.ts'
import type { Library } from '../library/library.ts'
import type { Reader } from '../library/shared.ts'
import { findByHash } from '../notebook/documents.ts'
import type { Notebook } from '../notebook/notebook.ts'
import {
  attachOriginal,
  changeOriginal,
  countOriginal,
  deleteOriginal,
  fileOf,
  findAttached,
  findOriginal,
  listOriginals,
  type KeptOriginal,
} from '../notebook/originals.ts'
import { nameOf } from './file-name.ts'
import { checksum, Originals } from './originals.ts'
import { ImportThreads } from './reading.ts'

/** The text of the passages, by anchor. */
export type Texts = ReadonlyMap<string, string>

const none: Texts = new Map()

/** Changes with the way in which passages are cut. */
const way = 1

const ending = '.passages'

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
  readonly #log: (line: string) => void
  readonly #threads = new ImportThreads()
  /** By file and by what it is cut with; those that could not be cut stay empty until the program is opened again. */
  readonly #texts = new Map<string, Promise<Texts>>()
  readonly #marks = new WeakMap<KnownOriginal, string>()

  constructor({ library, notebook, data, log }: AttachedOptions) {
    this.#library = library
    this.#notebook = notebook
    this.#files = new Originals(data)
    this.#log = log
  }

  /** The state of each document that can have an original. @throws GrappeError where the library does not open */
  list(): OriginalView[] {
    const reader = this.#library.reader()
    const kept = this.#notebook.read(listOriginals, [])
    return reader
      .list('source')
      .filter(({ id }) => countPackaged(reader).has(id) || this.#known(reader, id))
      .map(({ id }) => this.#view(reader, id, kept))
  }

  #view(reader: Reader, source: string, kept = this.#notebook.read(listOriginals, [])): OriginalView {
    const { record, title } = reader.get('source', source)
    const own = kept.filter((one) => one.source === source)
    const file = own.find(({ removed }) => removed === null)
    const packaged = countPackaged(reader).get(source)
    const known = this.#known(reader, source)
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

  #known(reader: Reader, source: string): KnownOriginal | undefined {
    return listKnownOriginals(reader).find((one) => one.source === source)
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
    const name = nameOf(path)
    const references = listKnownOriginals(reader)
    const aligned = await this.#threads.align({ kind: 'align', bytes, name, references }, signal)
    const { source, how, format } = aligned
    if (countPackaged(reader).has(source)) return { outcome: 'packaged', original: this.#view(reader, source) }
    const texts = this.#shown(reader, source, aligned.passages)
    await this.#files.keep(id, bytes)
    await this.#keepTexts(id, this.#markOf(reader, source), texts)
    const facts = { fileName: name, format, size: bytes.length, how, passages: texts.size }
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
      this.#texts.delete(`${id} ${this.#markOf(reader, source)}`)
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
      return findByHash(db, id) !== undefined
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
    if (!kept || countPackaged(reader).has(source) || !this.#known(reader, source)) return none
    const mark = this.#markOf(reader, source)
    const key = `${kept.id} ${mark}`
    let texts = this.#texts.get(key)
    if (!texts) {
      texts = this.#load(reader, kept, mark)
      this.#texts.set(key, texts)
    }
    return texts
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

  /** What a file of this document is cut with. */
  #markOf(reader: Reader, source: string): string {
    const known = this.#known(reader, source)
    if (!known) return ''
    let mark = this.#marks.get(known)
    if (mark === undefined) {
      const made = JSON.stringify([way, known, [...listAnchors(reader, source)].toSorted()])
      mark = createHash('sha256').update(made).digest('hex')
      this.#marks.set(known, mark)
    }
    return mark
  }

  /** Those of passages that the library has. */
  #shown(reader: Reader, source: string, passages: Texts): Texts {
    const anchors = listAnchors(reader, source)
    return new Map([...passages].filter(([anchor]) => anchors.has(anchor)))
  }

  async #keepTexts(id: string, mark: string, texts: Texts): Promise<void> {
    await this.#files.keep(id, new TextEncoder().encode(JSON.stringify({ mark, passages: [...texts] })), ending)
  }

  async #load(reader: Reader, kept: KeptOriginal, mark: string): Promise<Texts> {
    try {
      return (await this.#read(kept.id, mark)) ?? (await this.#cut(reader, kept, mark))
    } catch (error) {
      this.#log(`${kept.source}: the attached original cannot be read: ${String(error)}`)
      return none
    }
  }

  /** The passages as they were cut with the same means; undefined where they were not. */
  async #read(id: string, mark: string): Promise<Texts | undefined> {
    try {
      const kept = JSON.parse(await readFile(this.#files.path(id, ending), 'utf8')) as Partial<{
        mark: string
        passages: [string, string][]
      }>
      return kept.mark === mark && kept.passages ? new Map(kept.passages) : undefined
    } catch {
      // Not there, or damaged: they are cut again.
      return undefined
    }
  }

  async #cut(reader: Reader, kept: KeptOriginal, mark: string): Promise<Texts> {
    const { id, source, fileName } = kept
    const references = listKnownOriginals(reader).filter((one) => one.source === source)
    const order = { kind: 'align' as const, bytes: await this.#files.read(id), name: fileName, references }
    const texts = this.#shown(reader, source, (await this.#threads.align(order)).passages)
    try {
      await this.#keepTexts(id, mark, texts)
      this.#notebook.write((db) => countOriginal(db, id, texts.size))
    } catch (error) {
      // They are read all the same, and cut again at the next start.
      if (!(error instanceof GrappeError)) throw error
      this.#log(`${source}: the passages that were cut cannot be kept: ${error.code}`)
    }
    return texts
  }
}
