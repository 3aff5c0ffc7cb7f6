/** The clusters that one works on: neither put away nor removed. */
import type { Cluster } from '../../electron/api/views/workbook/index.ts'
import { api, ask } from '../api.ts'

export async function presentClusters(): Promise<readonly Cluster[]> {
  const all = await ask(api.clusters.$get())
  return all.filter(({ archived, removed }) => !archived && !removed)
}
