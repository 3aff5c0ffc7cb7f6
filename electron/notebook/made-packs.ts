/** Packs that were made here: each remembers its id and its last version, so that the next one is known as such wherever it goes. */
import { z } from 'zod'
import { MadePack } from '../api/views/packs.ts'
import type { WritableDatabase } from './open.ts'

/** @param digest of all that the file depends on: two of the same version have the same */
const Record = MadePack.omit({ id: true, updated: true }).extend({ digest: z.string() })

export type KeptMadePack = MadePack & { readonly digest: string }

interface MadeRow {
  readonly id: string
  readonly record: string
  readonly updated: string
}

const toMade = ({ id, record, updated }: MadeRow): KeptMadePack => ({
  ...Record.parse(JSON.parse(record)),
  id,
  updated,
})

/** The last made first. */
export function listMadePacks(db: WritableDatabase): KeptMadePack[] {
  return db.prepare<[], MadeRow>('SELECT * FROM made_pack ORDER BY updated DESC, id').all().map(toMade)
}

export function findMadePack(db: WritableDatabase, id: string): KeptMadePack | undefined {
  const row = db.prepare<[string], MadeRow>('SELECT * FROM made_pack WHERE id = ?').get(id)
  return row && toMade(row)
}

export function saveMadePack(db: WritableDatabase, { id, updated, ...record }: KeptMadePack): void {
  db.prepare<MadeRow>('INSERT OR REPLACE INTO made_pack VALUES (@id, @record, @updated)').run({
    id,
    record: JSON.stringify(record),
    updated,
  })
}
