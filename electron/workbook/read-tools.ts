/** All the tools of a cluster at once. */
import { ToolName, type ToolData } from '../api/views/workbook/index.ts'
import type { WritableDatabase } from '../notebook/open.ts'
import { findTool } from '../notebook/tools.ts'
import { checkTool } from './check-tool.ts'

/** Each tool as its schema gives it; one that was never saved is empty. */
export function readTools(db: WritableDatabase, cluster: string): ToolData {
  const entries = ToolName.options.map((tool) => {
    const saved = findTool(db, cluster, tool)
    return [tool, checkTool(tool, saved ? (JSON.parse(saved.data) as unknown) : {})] as const
  })
  // Each name is there once, with what the schema of its own tool gives.
  return Object.fromEntries(entries) as ToolData
}
