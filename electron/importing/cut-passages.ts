/**
 * The passages that are cut from an attached file: once, in a thread, and kept beside it with what they were cut by, so that another edition of
 * the library, or a lost file of passages, has them cut again.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Aligned } from '../aligning/align.ts'
import { GrappeError } from '../errors.ts'
import { findKnownOriginal, listAnchors, listKnownOriginals, type KnownOriginal } from '../library/alignments.ts'
import type { Reader } from '../library/shared.ts'
import type { KeptOriginal } from '../notebook/originals.ts'
import type { Format } from './document.ts'
import type { Originals } from './originals.ts'
import type { ImportThreads } from './reading.ts'

/** The text of the passages, by anchor. */
export type Texts = ReadonlyMap<string, string>

const none: Texts = new Map()

/** Changes with the way in which passages are cut. */
const way = 1

/** Of the file that holds the passages. */
export const ending = '.passages'

/** Passages of a file, with what they were cut by. */
export interface Cut extends Pick<Aligned, 'source' | 'how'> {
  readonly format: Format
  readonly mark: string
  readonly texts: Texts
}

export class CutPassages {
  readonly #files: Originals
  readonly #threads: ImportThreads
  readonly #log: (line: string) => void
  /** By file and by what it is cut with; those that could not be cut stay empty until they are forgotten. */
  readonly #texts = new Map<string, Promise<Texts>>()
  readonly #marks = new WeakMap<KnownOriginal, string>()

  constructor(files: Originals, threads: ImportThreads, log: (line: string) => void) {
    this.#files = files
    this.#threads = threads
    this.#log = log
  }

  /**
   * Recognises a file and cuts it.
   * @param sources of which documents it may be; all where none is named
   * @throws GrappeError as `recognise`
   */
  async cut(
    reader: Reader,
    bytes: Uint8Array<ArrayBuffer>,
    name: string,
    { sources, signal }: { readonly sources?: readonly string[]; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<Cut> {
    const references = listKnownOriginals(reader).filter(({ source }) => sources?.includes(source) ?? true)
    const { source, how, format, passages } = await this.#threads.run(
      { kind: 'align', bytes, name, references },
      signal,
    )
    const anchors = listAnchors(reader, source)
    const texts = new Map([...passages].filter(([anchor]) => anchors.has(anchor)))
    return { source, how, format, mark: this.#markOf(reader, source), texts }
  }

  async keep(id: string, { mark, texts }: Cut): Promise<void> {
    await this.#files.keep(id, new TextEncoder().encode(JSON.stringify({ mark, passages: [...texts] })), ending)
  }

  /**
   * The passages of a file; none where they cannot be had.
   * @param recut is told how many passages there are where they had to be cut again
   */
  async read(reader: Reader, kept: KeptOriginal, recut: (passages: number) => void): Promise<Texts> {
    const key = this.#keyOf(reader, kept)
    let texts = this.#texts.get(key)
    if (!texts) {
      texts = this.#load(reader, kept, recut)
      this.#texts.set(key, texts)
    }
    return texts
  }

  /** The file is there again: it is tried once more. */
  forget(reader: Reader, kept: KeptOriginal): void {
    this.#texts.delete(this.#keyOf(reader, kept))
  }

  #keyOf(reader: Reader, { id, source }: KeptOriginal): string {
    return `${id} ${this.#markOf(reader, source)}`
  }

  /** What files of a document are cut with. */
  #markOf(reader: Reader, source: string): string {
    const known = findKnownOriginal(reader, source)
    if (!known) return ''
    let mark = this.#marks.get(known)
    if (mark === undefined) {
      const made = JSON.stringify([way, known, [...listAnchors(reader, source)]])
      mark = createHash('sha256').update(made).digest('hex')
      this.#marks.set(known, mark)
    }
    return mark
  }

  async #load(reader: Reader, kept: KeptOriginal, recut: (passages: number) => void): Promise<Texts> {
    const { id, source, fileName } = kept
    try {
      const there = await this.#readKept(id, this.#markOf(reader, source))
      if (there) return there
      const cut = await this.cut(reader, await this.#files.read(id), fileName, { sources: [source] })
      await this.#settle(kept, cut, recut)
      return cut.texts
    } catch (error) {
      this.#log(`${source}: the attached original cannot be read: ${String(error)}`)
      return none
    }
  }

  /** The passages as they were cut by the same means; undefined where they were not. */
  async #readKept(id: string, mark: string): Promise<Texts | undefined> {
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

  /** Where nothing can be written they are read all the same, and cut again at the next start. */
  async #settle(kept: KeptOriginal, cut: Cut, recut: (passages: number) => void): Promise<void> {
    try {
      await this.keep(kept.id, cut)
      recut(cut.texts.size)
    } catch (error) {
      if (!(error instanceof GrappeError)) throw error
      this.#log(`${kept.source}: the passages that were cut cannot be kept: ${error.code}`)
    }
  }
}
