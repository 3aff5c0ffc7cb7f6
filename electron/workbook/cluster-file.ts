/** Whole clusters as files: written without loss, and read with care, since a file can hold anything. */
import { ClusterFile, clusterFileFormat, ToolName, type Cluster } from '../api/views/workbook/index.ts'
import { GrappeError } from '../errors.ts'
import { addCluster, findCluster } from '../notebook/clusters.ts'
import type { WritableDatabase } from '../notebook/open.ts'
import { findTool, listTools, saveTool } from '../notebook/tools.ts'
import { checkTool } from './check-tool.ts'

/** @returns undefined where there is no such cluster */
export function exportCluster(db: WritableDatabase, id: string, now: Date): ClusterFile | undefined {
  const cluster = findCluster(db, id)
  if (!cluster) return undefined
  const tools = listTools(db, id).map(({ tool }) => [tool, JSON.parse(findTool(db, id, tool)?.data ?? '{}')] as const)
  return {
    format: 'grappe-cluster',
    version: clusterFileFormat,
    exported: now.toISOString(),
    cluster: { name: cluster.name, training: cluster.training, created: cluster.created },
    tools: Object.fromEntries(tools),
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new GrappeError('foreign-file')
  return value as Record<string, unknown>
}

/** @throws GrappeError foreign-file, newer-file or damaged-file */
function readClusterFile(value: unknown): ClusterFile {
  const { format, version } = asRecord(value)
  if (format !== 'grappe-cluster') throw new GrappeError('foreign-file')
  if (typeof version === 'number' && version > clusterFileFormat)
    throw new GrappeError('newer-file', { version: String(version) })
  const parsed = ClusterFile.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new GrappeError('damaged-file', { where: `${issue?.path.join('.')}: ${issue?.message}` })
}

/** The data of a tool as text. */
function readTool(tool: ToolName, data: unknown): string {
  try {
    return JSON.stringify(checkTool(tool, data))
  } catch (error) {
    if (!(error instanceof GrappeError) || error.code !== 'invalid-input') throw error
    const { issues } = error.details
    const where = typeof issues === 'string' ? `${tool}: ${issues}` : tool
    throw new GrappeError('damaged-file', { where }, { cause: error })
  }
}

/**
 * Makes a new cluster from a file; what is there already is never touched.
 * @throws GrappeError foreign-file, newer-file, or damaged-file where a part of it is wrong; nothing is then imported
 */
export function importCluster(db: WritableDatabase, value: unknown, now: Date): Cluster {
  const file = readClusterFile(value)
  const tools = ToolName.options
    .filter((tool) => file.tools[tool] !== undefined)
    .map((tool) => [tool, readTool(tool, file.tools[tool])] as const)
  return db.transaction(() => {
    const cluster = addCluster(db, file.cluster, now)
    for (const [tool, data] of tools) saveTool(db, cluster.id, tool, data, 0, now)
    return cluster
  })()
}
