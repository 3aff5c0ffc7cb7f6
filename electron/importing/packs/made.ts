/** Makes packs of the reader's documents, and remembers them. */
import { createHash } from 'node:crypto'
import { compareVersions, nextVersion } from '../../../content/reckoning/pack-version.ts'
import { packFormat, type MadePack, type PackDraft, type PackManifest } from '../../api/views/packs.ts'
import { GrappeError } from '../../errors.ts'
import { findDocument, type KeptDocument } from '../../notebook/documents.ts'
import { findMadePack, listMadePacks, saveMadePack, type KeptMadePack } from '../../notebook/made-packs.ts'
import type { Notebook } from '../../notebook/notebook.ts'
import type { WritableDatabase } from '../../notebook/open.ts'
import type { Originals } from '../originals.ts'
import type { ImportThreads } from '../reading.ts'
import { namesInPack } from './make.ts'
import { packLimits } from './zip.ts'

/** The documents of a draft. @throws GrappeError not-found, pack-twice or pack-too-large */
function documentsOf(db: WritableDatabase, { documents }: PackDraft): KeptDocument[] {
  const kept = documents.map(({ document: id }) => {
    const found = findDocument(db, id)
    if (!found || found.removed !== null) throw new GrappeError('not-found', { id })
    return found
  })
  const twice = kept.find(({ hash }, place) => kept.findIndex((one) => one.hash === hash) < place)
  if (twice) throw new GrappeError('pack-twice', { file: twice.title })
  if (kept.reduce((sum, { size }) => sum + size, 0) > packLimits.file)
    throw new GrappeError('pack-too-large', { limit: String(packLimits.file / 1024 / 1024) })
  return kept
}

type Content = Omit<PackManifest, 'id' | 'date' | 'version'>

function contentOf(
  { title, description, maker, rights, documents }: PackDraft,
  kept: readonly KeptDocument[],
): Content {
  const names = namesInPack(kept.map(({ fileName }) => fileName))
  return {
    grappe: 'pack',
    format: packFormat,
    title,
    description,
    maker,
    rights,
    documents: kept.map((one, place) => {
      const { authors, year, body, rights: own } = documents[place] ?? {}
      return {
        id: one.id,
        file: names[place] ?? one.id,
        size: one.size,
        sha256: one.hash,
        title: one.title,
        language: one.language === 'unknown' ? undefined : one.language,
        authors,
        year,
        body,
        rights: own,
      }
    }),
  }
}

const digestOf = (content: Content) => createHash('sha256').update(JSON.stringify(content)).digest('hex')

function refuse(last: string, now: Date): GrappeError {
  return new GrappeError('pack-version', { last, next: nextVersion(last, now.toISOString().slice(0, 10)) })
}

export class MadePacks {
  readonly #notebook: Notebook
  readonly #originals: Originals
  readonly #threads: ImportThreads

  constructor(notebook: Notebook, originals: Originals, threads: ImportThreads) {
    this.#notebook = notebook
    this.#originals = originals
    this.#threads = threads
  }

  list(): MadePack[] {
    return this.#notebook.read(listMadePacks, []).map(cardOf)
  }

  /**
   * Remembers a pack as it is to be made.
   * @param id of a new pack, or of the one that this is the next version of
   * @throws GrappeError not-found where a document is, pack-too-large, and pack-version where an earlier version would be made, or the same one of other content
   */
  save(id: string, draft: PackDraft): MadePack {
    const now = this.#notebook.clock()
    return this.#notebook.write((db) => {
      const last = findMadePack(db, id)
      const digest = digestOf(contentOf(draft, documentsOf(db, draft)))
      const step = last ? compareVersions(draft.version, last.version) : 1
      const again = step === 0 && last?.digest === digest
      if (last && step <= 0 && !again) throw refuse(last.version, now)
      const made: KeptMadePack = {
        ...draft,
        id,
        date: again && last ? last.date : now.toISOString().slice(0, 10),
        updated: now.toISOString(),
        digest,
      }
      saveMadePack(db, made)
      return cardOf(made)
    })
  }

  #find(db: WritableDatabase, id: string): KeptMadePack {
    const found = findMadePack(db, id)
    if (!found) throw new GrappeError('not-found', { id })
    return found
  }

  /**
   * The file of a pack that was saved, byte by byte the same each time.
   * @throws GrappeError not-found, original-missing, and pack-version where its documents have changed since
   */
  async file(id: string, signal?: AbortSignal): Promise<{ made: MadePack; bytes: Uint8Array<ArrayBuffer> }> {
    const { made, manifest } = this.#notebook.write((db) => this.#manifest(db, id))
    for (const { sha256 } of manifest.documents) await this.#originals.read(sha256)
    const files = manifest.documents.map(({ sha256 }) => this.#originals.path(sha256))
    const { bytes } = await this.#threads.run({ kind: 'make', manifest, files }, signal)
    return { made, bytes }
  }

  #manifest(db: WritableDatabase, id: string): { made: MadePack; manifest: PackManifest } {
    const made = this.#find(db, id)
    const content = contentOf(made, documentsOf(db, made))
    if (digestOf(content) !== made.digest) throw refuse(made.version, this.#notebook.clock())
    const { grappe, format, ...rest } = content
    return { made: cardOf(made), manifest: { grappe, format, id, version: made.version, date: made.date, ...rest } }
  }
}

function cardOf(kept: KeptMadePack): MadePack {
  const { id, version, title, description, maker, rights, date, updated, documents } = kept
  return { id, version, title, description, maker, rights, date, updated, documents }
}
