/** The tools of a cluster: their present state, and states kept on the way. */
import type { ToolName, ToolState, ToolVersion } from '../api/views/workbook/index.ts'
import { GrappeError } from '../errors.ts'
import type { WritableDatabase } from './open.ts'
import { versionsToDrop } from './retention.ts'

interface ToolRow {
  tool: ToolName
  revision: number
  updated: string
  data: string
}

/** A tool with its data as JSON text, as it was saved. */
export interface SavedTool {
  readonly revision: number
  readonly updated: string
  readonly data: string
}

/** The tools that were ever saved. */
export function listTools(db: WritableDatabase, cluster: string): ToolState[] {
  return db
    .prepare<[string], ToolState>('SELECT tool, revision, updated FROM tool WHERE cluster = ? ORDER BY tool')
    .all(cluster)
}

export function findTool(db: WritableDatabase, cluster: string, tool: ToolName): SavedTool | undefined {
  return db.prepare<[string, string], ToolRow>('SELECT * FROM tool WHERE cluster = ? AND tool = ?').get(cluster, tool)
}

/** Drops kept states that are near others, so that the file does not grow without end. */
function thinOut(db: WritableDatabase, cluster: string, tool: ToolName, now: Date): void {
  const drop = db.prepare<[number]>('DELETE FROM tool_version WHERE id = ?')
  for (const id of versionsToDrop(listVersions(db, cluster, tool), now)) drop.run(id)
}

function keepVersion(db: WritableDatabase, cluster: string, tool: ToolName, saved: SavedTool): void {
  db.prepare<[string, string, number, string, string]>(
    'INSERT INTO tool_version (cluster, tool, revision, saved, data) VALUES (?, ?, ?, ?, ?)',
  ).run(cluster, tool, saved.revision, saved.updated, saved.data)
}

/**
 * Saves a tool. The state before is kept.
 * @param data JSON text of data that the tool's schema accepts
 * @param base the revision that the change was made on
 * @throws GrappeError tool-conflict where another revision is there
 */
export function saveTool(
  db: WritableDatabase,
  cluster: string,
  tool: ToolName,
  data: string,
  base: number,
  now: Date,
): ToolState {
  return db.transaction(() => {
    const present = findTool(db, cluster, tool)
    if ((present?.revision ?? 0) !== base) throw new GrappeError('tool-conflict')
    if (present?.data === data) return { tool, revision: present.revision, updated: present.updated }
    if (present) keepVersion(db, cluster, tool, present)
    const updated = now.toISOString()
    db.prepare<[string, string, number, string, string]>(
      `INSERT INTO tool (cluster, tool, revision, updated, data) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET revision = excluded.revision, updated = excluded.updated, data = excluded.data`,
    ).run(cluster, tool, base + 1, updated, data)
    db.prepare<[string, string]>('UPDATE cluster SET updated = ? WHERE id = ?').run(updated, cluster)
    thinOut(db, cluster, tool, now)
    return { tool, revision: base + 1, updated }
  })()
}

/** Kept states, the newest first. */
export function listVersions(db: WritableDatabase, cluster: string, tool: ToolName): ToolVersion[] {
  return db
    .prepare<[string, string], ToolVersion>(
      'SELECT id, revision, saved, octet_length(data) AS bytes FROM tool_version WHERE cluster = ? AND tool = ? ORDER BY id DESC',
    )
    .all(cluster, tool)
}

/** The data of a kept state, as JSON text. */
export function findVersion(db: WritableDatabase, cluster: string, tool: ToolName, id: number): string | undefined {
  return db
    .prepare<[string, string, number], { data: string }>(
      'SELECT data FROM tool_version WHERE cluster = ? AND tool = ? AND id = ?',
    )
    .get(cluster, tool, id)?.data
}
