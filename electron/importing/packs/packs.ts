/** Content packs: looked at, installed, removed, put back. */
import type { PackCard, PackEntry, PackManifest, PackPreview } from '../../api/views/packs.ts'
import { GrappeError } from '../../errors.ts'
import { countPassages, isUnused, sweepContent, writeContent, type Write } from '../../notebook/contents.ts'
import { deleteDocument, findByHash, type KeptContent, type KeptDocument } from '../../notebook/documents.ts'
import type { Notebook } from '../../notebook/notebook.ts'
import {
  changePack,
  documentsOf,
  findPack,
  forgetPack,
  listPacks,
  packCard,
  type KeptPack,
} from '../../notebook/packs.ts'
import type { Origin } from '../../search/origin.ts'
import type { Indexes } from '../indexes.ts'
import type { Originals } from '../originals.ts'
import type { ImportThreads } from '../reading.ts'
import { applyPlan, isReady } from './apply.ts'
import { Incoming } from './incoming.ts'
import { planOf, type Plan } from './plan.ts'
import { previewOf } from './preview.ts'

export interface PacksOptions {
  readonly notebook: Notebook
  /** The folder of the user's own data. */
  readonly data: string
  readonly originals: Originals
  readonly threads: ImportThreads
  readonly indexes: Indexes
}

/** What an installation has written so far. */
interface Work {
  readonly file: string
  readonly manifest: PackManifest
  readonly size: number
  readonly library: Origin
  readonly signal: AbortSignal | undefined
  readonly damaged: ReadonlySet<string>
  /** By the ids of entries. */
  readonly staged: Map<string, KeptContent>
  /** Checksums of files that were written. */
  readonly written: Set<string>
}

export class Packs {
  readonly incoming: Incoming
  readonly #notebook: Notebook
  readonly #originals: Originals
  readonly #threads: ImportThreads
  readonly #indexes: Indexes
  readonly #write: Write
  /** One installation at a time. */
  #last: Promise<unknown> = Promise.resolve()

  constructor({ notebook, data, originals, threads, indexes }: PacksOptions) {
    this.incoming = new Incoming(data)
    this.#notebook = notebook
    this.#originals = originals
    this.#threads = threads
    this.#indexes = indexes
    this.#write = (run) => notebook.write(run)
  }

  list(): PackCard[] {
    return this.#notebook.read((db) => listPacks(db).map((pack) => packCard(db, pack)), [])
  }

  /**
   * Looks through a pack that has come and says what it would do.
   * @throws GrappeError one of the codes that begin with "pack-"
   */
  async preview(file: string, signal?: AbortSignal): Promise<PackPreview> {
    this.incoming.tell(file, { stage: 'looking', done: 0, of: 0 })
    const { manifest, size } = await this.#threads.run({ kind: 'look', file: this.incoming.path(file) }, signal)
    const damaged = await this.#damagedOf(manifest, signal)
    this.incoming.tell(file, { stage: 'waiting', done: 0, of: 0 })
    return this.#write((db) => previewOf(db, manifest, size, planOf(db, manifest, damaged)))
  }

  /**
   * Installs a pack that has come, all of it or nothing, in the place of whichever version of it is there.
   * @param library whose glossary the indexes are made with
   * @param signal gives the work up; nothing is changed then
   * @throws GrappeError one of the codes that begin with "pack-", and where nothing can be written
   */
  async install(file: string, library: Origin, signal?: AbortSignal): Promise<PackCard> {
    const before = this.#last
    const installing = before.then(() => this.#install(file, library, signal))
    this.#last = installing.catch(() => undefined)
    return installing
  }

  async #install(file: string, library: Origin, signal?: AbortSignal): Promise<PackCard> {
    const { manifest, size } = await this.#threads.run({ kind: 'look', file: this.incoming.path(file) }, signal)
    const damaged = await this.#damagedOf(manifest, signal)
    const staged = new Map<string, KeptContent>()
    const work: Work = { file, manifest, size, library, signal, damaged, staged, written: new Set() }
    const before = this.#notebook.read((db) => documentsOf(db, manifest.id), [])
    try {
      await this.#bring(work)
    } finally {
      await this.#tidyAfter(work, before)
    }
    await this.incoming.drop(file)
    return this.#card(manifest.id)
  }

  /** Reads what is to be read and puts the pack in; anew where something else changed the notebook meanwhile. */
  async #bring(work: Work): Promise<void> {
    const { manifest, size, signal, damaged, staged, file } = work
    let done = false
    while (!done) {
      await this.#stage(
        work,
        this.#write((db) => planOf(db, manifest, damaged)),
      )
      signal?.throwIfAborted()
      this.incoming.tell(file, { stage: 'keeping', done: 0, of: 0 })
      done = this.#write((db) => {
        const plan = planOf(db, manifest, damaged)
        const ready = isReady(plan, staged)
        if (ready) applyPlan(db, { manifest, size, plan, staged }, this.#notebook.clock())
        return ready
      })
    }
  }

  async #stage(work: Work, plan: Plan): Promise<void> {
    const { file, damaged, staged, written } = work
    const todo = plan.documents.filter(
      ({ reads, entry }) =>
        (reads && !staged.has(entry.id)) || (damaged.has(entry.sha256) && !written.has(entry.sha256)),
    )
    for (const [done, { entry, document, reads }] of todo.entries()) {
      this.incoming.tell(file, { stage: 'reading', done, of: todo.length })
      await this.#stageOne(work, entry, reads ? document : undefined)
    }
  }

  /** @param id of the document, where its text is to be read */
  async #stageOne({ file, library, signal, staged, written }: Work, entry: PackEntry, id: string | undefined) {
    const { bytes } = await this.#threads.run({ kind: 'take', file: this.incoming.path(file), entry }, signal)
    written.add(entry.sha256)
    await this.#originals.keep(entry.sha256, bytes)
    // Read back: what the disk holds now is what the pack says.
    await this.#originals.read(entry.sha256)
    if (id === undefined) return
    const { terms } = library.engine.thesaurus
    const order = { kind: 'read', bytes, name: entry.file, entry, terms } as const
    const { document, index } = await this.#threads.run(order, signal)
    const { passages } = document
    const content = await writeContent(this.#write, passages, this.#notebook.clock())
    staged.set(entry.id, { ...document, passages: passages.length, content })
    if (this.#write((db) => countPassages(db, content)) !== passages.length)
      throw new GrappeError('pack-unchecked', { where: entry.file })
    await this.#indexes.keep({ ...document, id, hash: entry.sha256 }, index, library)
  }

  /** Takes away texts and files that no document has: those of an installation that failed, or of the version before. */
  async #tidyAfter({ staged, written }: Work, before: readonly KeptDocument[]): Promise<void> {
    for (const { content } of [...staged.values(), ...before])
      if (this.#notebook.read((db) => isUnused(db, content), false)) await sweepContent(this.#write, content)
    const hashes = new Set([...written, ...before.map(({ hash }) => hash)])
    const unused = this.#notebook.read((db) => [...hashes].filter((hash) => !findByHash(db, hash)), [])
    // One that cannot be taken away is in nobody's way, and must not hide why the installation failed.
    for (const hash of unused) await this.#originals.remove(hash).catch(() => undefined)
  }

  /** Checksums of those files that should be there and are gone or altered, or whose text is not whole. */
  async #damagedOf({ documents }: PackManifest, signal?: AbortSignal): Promise<ReadonlySet<string>> {
    const known = this.#notebook.read((db) => documents.flatMap(({ sha256 }) => findByHash(db, sha256) ?? []), [])
    const damaged = new Set<string>()
    for (const { hash, content, passages } of known) {
      signal?.throwIfAborted()
      await this.#originals.read(hash).catch(() => damaged.add(hash))
      if (this.#notebook.read((db) => countPassages(db, content), passages) !== passages) damaged.add(hash)
    }
    return damaged
  }

  #card(id: string): PackCard {
    return this.#write((db) => packCard(db, this.#found(findPack(db, id), id)))
  }

  #found(pack: KeptPack | undefined, id: string): KeptPack {
    if (!pack) throw new GrappeError('not-found', { id })
    return pack
  }

  /** Removes an installed pack, or puts it back. @throws GrappeError not-found */
  change(id: string, removed: boolean): PackCard {
    this.#write((db) => {
      this.#found(findPack(db, id), id)
      changePack(db, id, removed, this.#notebook.clock())
    })
    return this.#card(id)
  }

  /**
   * Takes a pack that was removed away for good, with the documents that nothing else has.
   * @throws GrappeError not-found where there is none, or it was not removed before
   */
  async delete(id: string): Promise<void> {
    const gone = this.#write((db): KeptDocument[] => {
      if (!this.#found(findPack(db, id), id).removed) throw new GrappeError('not-found', { id })
      const documents = forgetPack(db, id)
      for (const document of documents) deleteDocument(db, document, this.#notebook.clock())
      return documents
    })
    for (const { content, hash } of gone) {
      await sweepContent(this.#write, content)
      if (!this.#notebook.read((db) => findByHash(db, hash), undefined)) await this.#originals.remove(hash)
    }
  }
}
