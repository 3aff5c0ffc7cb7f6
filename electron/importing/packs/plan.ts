/**
 * What installing a pack would do, document by document. The id of a document is made of that of the pack and its own in the pack: on every
 * machine and in every version it is the same, so that notes and links stay.
 */
import { createHash } from 'node:crypto'
import type { PackChange, PackEntry, PackManifest } from '../../api/views/packs.ts'
import { findByHash, findDocument, type KeptDocument } from '../../notebook/documents.ts'
import type { WritableDatabase } from '../../notebook/open.ts'
import { findPack, isInOther, isOwn, listLinks, type PackLink } from '../../notebook/packs.ts'

export interface PlannedDocument extends PackLink {
  readonly change: PackChange
  /** What bears its id now, removed or not. */
  readonly present: KeptDocument | undefined
  /** Whether its text is to be read. */
  readonly reads: boolean
  /** Whether what bears its id is the reader's, and goes among the removed documents instead of being overwritten. */
  readonly aside: boolean
}

export interface Plan {
  readonly documents: readonly PlannedDocument[]
  /** Those that the version which is there has and this one has not. */
  readonly gone: readonly PackLink[]
}

const idOf = (...parts: readonly string[]) =>
  `doc-${createHash('sha256').update(parts.join('/')).digest('hex').slice(0, 12)}`

/** What must be known of the notebook for one entry. */
interface Asking {
  readonly db: WritableDatabase
  readonly pack: string
  readonly links: ReadonlyMap<string, PackLink>
  /** Checksums of files that are gone or altered, or whose text is not whole. */
  readonly damaged: ReadonlySet<string>
}

const wordsOf = ({ title, language, authors, year, body, rights }: PackEntry) =>
  JSON.stringify([title, language, authors, year, body, rights])

/** A document whose very file is there. */
function same(asking: Asking, entry: PackEntry, present: KeptDocument, own: boolean, isNew: boolean): PlannedDocument {
  const link = asking.links.get(entry.id)
  const told = link && wordsOf(link.entry) === wordsOf(entry) ? 'unchanged' : 'changed'
  const damaged = asking.damaged.has(entry.sha256)
  const change = damaged ? 'mended' : isNew ? 'added' : told
  return { entry, document: present.id, own, present, change, reads: damaged && !own, aside: false }
}

/** A document that the pack did not have, or had as the reader's own and has no longer. */
function fresh(asking: Asking, entry: PackEntry): PlannedDocument {
  const { db, pack } = asking
  const there = findByHash(db, entry.sha256)
  if (there?.removed === null) return same(asking, entry, there, isOwn(db, there.id), true)
  const id = idOf(pack, entry.id)
  const present = findDocument(db, id)
  const change = asking.links.has(entry.id) ? 'changed' : 'added'
  if (present?.removed === null && isInOther(db, id, pack))
    return read(entry, idOf(pack, entry.id, entry.sha256), undefined, change)
  if (present && present.hash === entry.sha256) return same(asking, entry, present, false, true)
  return { ...read(entry, id, present, change), aside: present?.removed === null }
}

function read(
  entry: PackEntry,
  document: string,
  present: KeptDocument | undefined,
  change: PackChange,
): PlannedDocument {
  return { entry, document, own: false, present, change, reads: true, aside: false }
}

function planned(asking: Asking, entry: PackEntry): PlannedDocument {
  const { db, pack, links } = asking
  const link = links.get(entry.id)
  const present = link && findDocument(db, link.document)
  if (!link || !present) return fresh(asking, entry)
  if (present.hash === entry.sha256) return same(asking, entry, present, link.own, false)
  return link.own || isInOther(db, present.id, pack)
    ? fresh(asking, entry)
    : read(entry, present.id, present, 'changed')
}

/** @param damaged checksums of files that are gone or altered, or whose text is not whole: those are taken from the pack again */
export function planOf(db: WritableDatabase, manifest: PackManifest, damaged: ReadonlySet<string>): Plan {
  const links = findPack(db, manifest.id) ? listLinks(db, manifest.id) : []
  const asking = { db, pack: manifest.id, damaged, links: new Map(links.map((link) => [link.entry.id, link])) }
  const documents = manifest.documents.map((entry) => planned(asking, entry))
  const stays = new Set(documents.map(({ document }) => document))
  return { documents, gone: links.filter(({ document }) => !stays.has(document)) }
}
