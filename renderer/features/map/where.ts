/** Where a node of a map leads: to a map of its own where one can be drawn round it. */
import type { Neighbour } from '../../../electron/api/views/index.ts'

export function mapPathOf({ kind, item }: Pick<Neighbour, 'kind' | 'item'>): string | undefined {
  return kind === 'term' || kind === 'action' || kind === 'case' ? `/map/${kind}/${item}` : undefined
}
