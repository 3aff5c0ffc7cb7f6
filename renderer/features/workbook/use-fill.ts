/** The tool that a cluster is chosen or made for, where the address names one. */
import { useSearchParams } from 'react-router'
import type { ToolName } from '../../../electron/api/views/workbook/index.ts'
import { toolPath } from '../../lib/tool-path.ts'
import { findToolEntry } from './tool-list.ts'

export interface Fill {
  readonly tool: ToolName | undefined
  /** Where a cluster leads: to the tool, or to its file. */
  readonly pathIn: (cluster: string) => string
}

export function useFill(): Fill {
  const [search] = useSearchParams()
  const tool = findToolEntry(search.get('fill') ?? '')?.name
  const procedure = search.get('procedure') ?? undefined
  return { tool, pathIn: (cluster) => (tool ? toolPath(cluster, tool, procedure) : `/workbook/${cluster}`) }
}
