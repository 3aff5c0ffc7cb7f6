/** The clusters of the workbook. */
import { randomUUID } from 'node:crypto'
import type { Cluster, ClusterChange } from '../api/views/workbook/index.ts'
import type { WritableDatabase } from './open.ts'

interface ClusterRow extends Omit<Cluster, 'training'> {
  training: number
}

const toCluster = (row: ClusterRow): Cluster => ({ ...row, training: row.training === 1 })

/** All clusters, the last changed first; those put away and those removed too. */
export function listClusters(db: WritableDatabase): Cluster[] {
  return db.prepare<[], ClusterRow>('SELECT * FROM cluster ORDER BY updated DESC, id').all().map(toCluster)
}

export function findCluster(db: WritableDatabase, id: string): Cluster | undefined {
  const row = db.prepare<[string], ClusterRow>('SELECT * FROM cluster WHERE id = ?').get(id)
  return row && toCluster(row)
}

export function addCluster(
  db: WritableDatabase,
  { id, name, training, created }: { id?: string; name: string; training: boolean; created?: string },
  now: Date,
): Cluster {
  const moment = now.toISOString()
  const cluster: Cluster = {
    id: id ?? randomUUID(),
    name,
    training,
    created: created ?? moment,
    updated: moment,
    archived: null,
    removed: null,
  }
  db.prepare<ClusterRow>(
    'INSERT INTO cluster VALUES (@id, @name, @training, @created, @updated, @archived, @removed)',
  ).run({ ...cluster, training: Number(training) })
  return cluster
}

/** A mark that is set at a moment and taken away again; what is set already keeps its moment. */
const mark = (wanted: boolean | undefined, present: string | null, moment: string) =>
  wanted === undefined ? present : wanted ? (present ?? moment) : null

export function changeCluster(
  db: WritableDatabase,
  id: string,
  { name, training, archived, removed }: ClusterChange,
  now: Date,
): Cluster | undefined {
  const present = findCluster(db, id)
  if (!present) return undefined
  const moment = now.toISOString()
  const next: Cluster = {
    ...present,
    name: name ?? present.name,
    training: training ?? present.training,
    archived: mark(archived, present.archived, moment),
    removed: mark(removed, present.removed, moment),
    updated: moment,
  }
  db.prepare<ClusterRow>(
    'UPDATE cluster SET name = @name, training = @training, archived = @archived, removed = @removed, updated = @updated WHERE id = @id',
  ).run({ ...next, training: Number(next.training) })
  return next
}

/** A copy under another name, with the present state of every tool and none of the kept ones. */
export function duplicateCluster(db: WritableDatabase, id: string, name: string, now: Date): Cluster | undefined {
  const present = findCluster(db, id)
  if (!present) return undefined
  return db.transaction(() => {
    const copy = addCluster(db, { name, training: present.training }, now)
    db.prepare<[string, string, string]>('INSERT INTO tool SELECT ?, tool, 1, ?, data FROM tool WHERE cluster = ?').run(
      copy.id,
      copy.updated,
      id,
    )
    return copy
  })()
}
