/** Changes to the value chain, as functions from data to data. */
import type { Chain } from '../../../../../electron/api/views/workbook/index.ts'
import { newId } from '../../new-id.ts'

export type ChainLink = Chain['links'][number]

/** As many as the tool holds. */
export const mostLinks = 60

export function makeChainLink(name: string): ChainLink {
  return { id: newId(), name, actors: [], where: 'inside', value: null, strengths: '', problems: '', openings: '' }
}

export function editLink(chain: Chain, id: string, part: Partial<ChainLink>): Chain {
  return { links: chain.links.map((link) => (link.id === id ? { ...link, ...part } : link)) }
}

/** Moves a link by so many places; at the ends of the chain it stays. */
export function moveLink(chain: Chain, id: string, by: number): Chain {
  const from = chain.links.findIndex((link) => link.id === id)
  const link = chain.links[from]
  const to = from + by
  if (!link || to < 0 || to >= chain.links.length) return chain
  return { links: chain.links.toSpliced(from, 1).toSpliced(to, 0, link) }
}

export function removeLink(chain: Chain, id: string): Chain {
  return { links: chain.links.filter((link) => link.id !== id) }
}

/** Puts a link back where it was, whatever was changed since. */
export function putLinkBack(chain: Chain, before: Chain, id: string): Chain {
  const at = before.links.findIndex((link) => link.id === id)
  const link = before.links[at]
  return link ? { links: chain.links.toSpliced(at, 0, link) } : chain
}
