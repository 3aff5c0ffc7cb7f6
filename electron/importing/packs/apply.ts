/** Puts a pack in the notebook, whose texts are written already: all of it in one transaction, looked at before that ends. */
import { randomBytes } from 'node:crypto'
import type { PackEntry, PackManifest } from '../../api/views/packs.ts'
import { GrappeError } from '../../errors.ts'
import { dropContent, takeContent } from '../../notebook/contents.ts'
import {
  addDocument,
  findDocument,
  replaceDocument,
  setRemoved,
  updateKept,
  type KeptContent,
} from '../../notebook/documents.ts'
import type { WritableDatabase } from '../../notebook/open.ts'
import { isInOther, keepPack, listLinks } from '../../notebook/packs.ts'
import type { Plan, PlannedDocument } from './plan.ts'

/** Texts by the ids of their entries. */
export type Staged = ReadonlyMap<string, KeptContent>

export interface Applied {
  readonly manifest: PackManifest
  /** Bytes of the pack. */
  readonly size: number
  readonly plan: Plan
  readonly staged: Staged
}

const unchecked = (where: string) => new GrappeError('pack-unchecked', { where })

const factsOf = ({ file, size, sha256 }: PackEntry) => ({
  fileName: file.replace(/^.*\//, ''),
  size,
  hash: sha256,
})

/** A document whose text stays as it is. */
function keepText(db: WritableDatabase, { entry, document, own }: PlannedDocument): void {
  const present = findDocument(db, document)
  if (!present) throw unchecked(entry.file)
  if (own) setRemoved(db, document, null)
  else updateKept(db, { ...present, title: entry.title, language: entry.language ?? present.language, removed: null })
}

function putText(db: WritableDatabase, planned: PlannedDocument, content: KeptContent, now: Date): void {
  const { entry, document: id, present, aside } = planned
  const facts = factsOf(entry)
  if (!present) addDocument(db, { ...facts, id }, content, now)
  else if (aside) replaceDocument(db, present, `doc-${randomBytes(6).toString('hex')}`, facts, content, now)
  else {
    dropContent(db, present.content, now)
    updateKept(db, { ...facts, ...content, id, imported: now.toISOString(), removed: null })
    takeContent(db, content.content)
  }
}

/** @throws GrappeError pack-unchecked where a document is not what the pack says */
function check(db: WritableDatabase, { id, documents }: PackManifest): void {
  const links = new Map(listLinks(db, id).map((link) => [link.entry.id, link]))
  if (links.size !== documents.length) throw unchecked(`${links.size} ≠ ${documents.length}`)
  for (const { id: entry, file, sha256 } of documents) {
    const kept = findDocument(db, links.get(entry)?.document ?? '')
    if (kept?.hash !== sha256 || kept.removed !== null) throw unchecked(file)
  }
}

/** True where every text that a plan needs is written. */
export const isReady = (plan: Plan, staged: Staged) =>
  plan.documents.every(({ reads, entry }) => !reads || staged.has(entry.id))

/** @throws GrappeError pack-unchecked; the notebook is then as it was */
export function applyPlan(db: WritableDatabase, { manifest, size, plan, staged }: Applied, now: Date): void {
  const { id, version, title, description, maker, rights, date } = manifest
  const about = { title, description, maker, rights, date }
  db.transaction(() => {
    for (const planned of plan.documents) {
      const content = staged.get(planned.entry.id)
      if (planned.reads && content) putText(db, planned, content, now)
      else keepText(db, planned)
    }
    keepPack(db, { id, version, about, size, installed: now.toISOString(), removed: null }, plan.documents)
    for (const { document, own } of plan.gone)
      if (!own && !isInOther(db, document, id)) setRemoved(db, document, now.toISOString())
    check(db, manifest)
  })()
}
