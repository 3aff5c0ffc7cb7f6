/** What a pack would do, in the words of the page. */
import { compareVersions } from '../../../content/reckoning/pack-version.ts'
import type { PackManifest, PackPreview } from '../../api/views/packs.ts'
import { findDocument } from '../../notebook/documents.ts'
import type { WritableDatabase } from '../../notebook/open.ts'
import { countMarks, findPack } from '../../notebook/packs.ts'
import type { Plan } from './plan.ts'

function presentOf(db: WritableDatabase, { id, version }: PackManifest): PackPreview['present'] {
  const present = findPack(db, id)
  if (!present) return null
  const difference = compareVersions(version, present.version)
  return {
    version: present.version,
    installed: present.installed,
    removed: present.removed !== null,
    file: difference === 0 ? 'same' : difference > 0 ? 'newer' : 'older',
  }
}

export function previewOf(db: WritableDatabase, manifest: PackManifest, size: number, plan: Plan): PackPreview {
  const { id, version, title, description, maker, rights, date } = manifest
  const entries = new Set(manifest.documents.map((entry) => entry.id))
  return {
    id,
    version,
    title,
    description,
    maker,
    rights,
    date,
    size,
    present: presentOf(db, manifest),
    documents: plan.documents.map(({ entry, own, change, document }) => ({
      title: entry.title,
      size: entry.size,
      change,
      own,
      notes: countMarks(db, document),
    })),
    // One that became the reader's alone has another in its place, and is not gone.
    gone: plan.gone
      .filter(({ entry }) => !entries.has(entry.id))
      .map(({ entry, document, own }) => ({
        title: findDocument(db, document)?.title ?? entry.title,
        own,
        notes: countMarks(db, document),
      })),
  }
}
