/** Installed content packs as the notebook keeps them: what each says of itself, and which documents it has. */
import { PackAbout, PackEntry, type DamagedPack, type PackCard, type PackMention } from '../api/views/packs.ts'
import { findDocument, setRemoved, type KeptDocument } from './documents.ts'
import type { WritableDatabase } from './open.ts'

interface PackRow {
  readonly id: string
  readonly version: string
  readonly about: string
  readonly size: number
  readonly installed: string
  readonly removed: string | null
}

export interface KeptPack extends Omit<PackRow, 'about'> {
  readonly about: PackAbout
}

interface LinkRow {
  readonly pack: string
  readonly entry: string
  readonly place: number
  readonly document: string
  readonly own: number
  readonly record: string
}

/** A document of a pack. */
export interface PackLink {
  readonly entry: PackEntry
  readonly document: string
  /** Whether the reader had it before the pack came. */
  readonly own: boolean
}

const toPack = ({ about, ...row }: PackRow): KeptPack => ({ ...row, about: PackAbout.parse(JSON.parse(about)) })

const toLink = ({ document, own, record }: LinkRow): PackLink => ({
  entry: PackEntry.parse(JSON.parse(record)),
  document,
  own: own === 1,
})

export function findPack(db: WritableDatabase, id: string): KeptPack | undefined {
  const row = db.prepare<[string], PackRow>('SELECT * FROM pack WHERE id = ?').get(id)
  return row && toPack(row)
}

/** All packs, those that were removed among them, the last installed first. */
export function listPacks(db: WritableDatabase): KeptPack[] {
  return db.prepare<[], PackRow>('SELECT * FROM pack ORDER BY installed DESC, id').all().map(toPack)
}

/** The documents of a pack in its order. */
export function listLinks(db: WritableDatabase, pack: string): PackLink[] {
  return db
    .prepare<[string], LinkRow>('SELECT * FROM pack_document WHERE pack = ? ORDER BY place')
    .all(pack)
    .map(toLink)
}

/** The documents themselves. */
export function documentsOf(db: WritableDatabase, pack: string): KeptDocument[] {
  return listLinks(db, pack).flatMap(({ document }) => findDocument(db, document) ?? [])
}

/** Whether an installed pack other than one has a document. */
export function isInOther(db: WritableDatabase, document: string, pack: string): boolean {
  return (
    db
      .prepare<[string, string]>(
        `SELECT 1 FROM pack_document JOIN pack ON pack.id = pack
         WHERE document = ? AND pack != ? AND removed IS NULL LIMIT 1`,
      )
      .get(document, pack) !== undefined
  )
}

/** Whether the reader brought a document in, alone or before a pack did. */
export function isOwn(db: WritableDatabase, document: string): boolean {
  const owns = db.prepare<[string], number>('SELECT own FROM pack_document WHERE document = ?').pluck().all(document)
  return owns.length === 0 || owns.includes(1)
}

/** Makes a document that came with a pack the reader's own, or no longer so. */
export function setOwn(db: WritableDatabase, document: string, own: boolean): void {
  db.prepare<[number, string]>('UPDATE pack_document SET own = ? WHERE document = ?').run(own ? 1 : 0, document)
}

const upsertPack = `INSERT INTO pack (id, version, about, size, installed, removed)
  VALUES (@id, @version, @about, @size, @installed, @removed)
  ON CONFLICT (id) DO UPDATE SET version = @version, about = @about, size = @size, installed = @installed, removed = @removed`

/** Keeps a pack with its documents, in the place of those that it had. */
export function keepPack(db: WritableDatabase, pack: KeptPack, links: readonly PackLink[]): void {
  db.transaction(() => {
    db.prepare<PackRow>(upsertPack).run({ ...pack, about: JSON.stringify(pack.about) })
    db.prepare<[string]>('DELETE FROM pack_document WHERE pack = ?').run(pack.id)
    const add = db.prepare<LinkRow>(
      'INSERT INTO pack_document VALUES (@pack, @entry, @place, @document, @own, @record)',
    )
    links.forEach(({ entry, document, own }, place) =>
      add.run({
        pack: pack.id,
        entry: entry.id,
        place,
        document,
        own: own ? 1 : 0,
        record: JSON.stringify(entry),
      }),
    )
  })()
}

/** The documents that go with a pack: neither the reader's own nor another pack's. */
export function goingWith(db: WritableDatabase, pack: string): string[] {
  return listLinks(db, pack)
    .filter(({ own, document }) => !own && !isInOther(db, document, pack))
    .map(({ document }) => document)
}

/** Removes an installed pack with its documents, or puts it back with them. */
export function changePack(db: WritableDatabase, id: string, removed: boolean, now: Date): void {
  const moment = removed ? now.toISOString() : null
  db.transaction(() => {
    db.prepare<[string | null, string]>('UPDATE pack SET removed = ? WHERE id = ?').run(moment, id)
    const documents = removed ? goingWith(db, id) : listLinks(db, id).map(({ document }) => document)
    for (const document of documents) setRemoved(db, document, moment)
  })()
}

/** Forgets a pack that was removed. @returns the documents that nothing has any more */
export function forgetPack(db: WritableDatabase, id: string): KeptDocument[] {
  return db.transaction(() => {
    const documents = goingWith(db, id)
    db.prepare<[string]>('DELETE FROM pack_document WHERE pack = ?').run(id)
    db.prepare<[string]>('DELETE FROM pack WHERE id = ?').run(id)
    const isFree = db.prepare<[string]>('SELECT 1 FROM pack_document WHERE document = ?')
    return documents.flatMap((document) =>
      isFree.get(document) === undefined ? (findDocument(db, document) ?? []) : [],
    )
  })()
}

/** How many notes and bookmarks are on a document. */
export function countMarks(db: WritableDatabase, document: string): number {
  const count = (table: 'note' | 'bookmark') =>
    db
      .prepare<[string], number>(`SELECT count(*) FROM ${table} WHERE kind = 'document' AND item = ?`)
      .pluck()
      .get(document) ?? 0
  return count('note') + count('bookmark')
}

function recordOf({ authors, year, body, rights }: PackEntry) {
  return { authors, year, body, rights }
}

/** What the page is told of a pack. */
export function packCard(db: WritableDatabase, { about, ...pack }: KeptPack): PackCard {
  return {
    ...about,
    ...pack,
    documents: listLinks(db, pack.id).map(({ entry, document, own }) => {
      const kept = findDocument(db, document)
      return {
        ...recordOf(entry),
        document,
        own,
        title: kept?.title ?? entry.title,
        language: kept?.language ?? 'unknown',
      }
    }),
  }
}

interface MentionRow extends LinkRow, Pick<PackRow, 'version' | 'about' | 'removed'> {}

function toMention(row: MentionRow): PackMention {
  const { title } = PackAbout.parse(JSON.parse(row.about))
  const { entry, own } = toLink(row)
  return { id: row.pack, version: row.version, title, own, removed: row.removed !== null, record: recordOf(entry) }
}

const selectMentions = `SELECT pack_document.*, version, about, removed FROM pack_document JOIN pack ON pack.id = pack`

/** The pack of each document that is in one; of several an installed one. */
export function packsOfDocuments(db: WritableDatabase): ReadonlyMap<string, PackMention> {
  const rows = db.prepare<[], MentionRow>(`${selectMentions} ORDER BY removed IS NULL, installed`).all()
  return new Map(rows.map((row) => [row.document, toMention(row)]))
}

/** The pack of a document, if any; of several an installed one. */
export function packOfDocument(db: WritableDatabase, document: string): PackMention | undefined {
  const row = db
    .prepare<[string], MentionRow>(
      `${selectMentions} WHERE document = ? ORDER BY removed IS NULL DESC, installed DESC LIMIT 1`,
    )
    .get(document)
  return row && toMention(row)
}

/** Installed packs that have some of these documents, with the names of those that they have. */
export function damagedPacks(
  db: WritableDatabase,
  documents: ReadonlySet<string>,
): (DamagedPack & { readonly ids: readonly string[] })[] {
  return listPacks(db).flatMap(({ id, about, removed }) => {
    const links = removed === null ? listLinks(db, id).filter(({ document }) => documents.has(document)) : []
    if (links.length === 0) return []
    return [
      {
        title: about.title,
        documents: links.map(({ entry }) => entry.title),
        ids: links.map(({ document }) => document),
      },
    ]
  })
}
