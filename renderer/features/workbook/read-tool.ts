/** The data of another tool of the cluster, to read. */
import type { ToolData, ToolName } from '../../../electron/api/views/workbook/index.ts'
import { api, ask } from '../../api.ts'

export async function readTool<K extends ToolName>(cluster: string, tool: K): Promise<ToolData[K]> {
  const { data } = await ask(api.clusters[':id'].tools[':tool'].$get({ param: { id: cluster, tool } }))
  // The program gives the data as the tool's schema has them.
  return data as ToolData[K]
}
