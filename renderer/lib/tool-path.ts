/** Addresses of the workbook's tools. */
import type { ToolName } from '../../electron/api/views/workbook/index.ts'

/** Which list of a tool is meant, where it has several: a procedure among those followed. */
const within = (tool: ToolName, procedure: string | undefined): Record<string, string> =>
  tool === 'procedures' && procedure !== undefined ? { procedure } : {}

/** A tool in the file of a cluster. */
export function toolPath(cluster: string, tool: ToolName, procedure?: string): string {
  const query = new URLSearchParams(within(tool, procedure)).toString()
  return `/workbook/${cluster}/${tool}${query && `?${query}`}`
}

/** The workbook where a cluster is to be chosen or made for a tool. */
export function anyToolPath(tool: ToolName, procedure?: string): string {
  return `/workbook?${new URLSearchParams({ fill: tool, ...within(tool, procedure) }).toString()}`
}
