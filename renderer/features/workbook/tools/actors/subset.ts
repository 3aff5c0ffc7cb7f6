/** Which actors a map shows: all of a small cluster; of a large one those asked for, and among these the best linked. */
import type { Actors } from '../../../../../electron/api/views/workbook/index.ts'
import type { Actor, ActorKind, ActorLink } from './kinds.ts'

/** More than this many cannot be read on one sheet. */
export const readable = 60

export interface Filter {
  readonly kind: ActorKind | ''
  /** Id of an actor: it, and those that it is linked with. */
  readonly around: string
  /** Shows as many as there are. */
  readonly all: boolean
}

export interface Subset {
  readonly actors: readonly Actor[]
  /** Those between two actors that are shown. */
  readonly links: readonly ActorLink[]
  /** Actors that the filter lets through and that are not shown, for want of room. */
  readonly left: number
}

export function degreesOf(links: readonly ActorLink[]): Map<string, number> {
  const degrees = new Map<string, number>()
  for (const { from, to } of links) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1)
    degrees.set(to, (degrees.get(to) ?? 0) + 1)
  }
  return degrees
}

function around(id: string, links: readonly ActorLink[]): Set<string> {
  return new Set([id, ...links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))])
}

export function subsetOf({ actors, links }: Actors, filter: Filter): Subset {
  const near = filter.around === '' ? undefined : around(filter.around, links)
  const asked = actors.filter(
    ({ id, kind }) => (!near || near.has(id)) && (filter.kind === '' || kind === filter.kind || id === filter.around),
  )
  const degrees = degreesOf(links)
  const weight = ({ id }: Actor) => (id === filter.around ? Infinity : (degrees.get(id) ?? 0))
  const kept =
    filter.all || asked.length <= readable
      ? asked
      : asked.toSorted((a, b) => (weight(a) < weight(b) ? 1 : weight(a) > weight(b) ? -1 : 0)).slice(0, readable)
  const shown = new Set(kept.map(({ id }) => id))
  return {
    actors: actors.filter(({ id }) => shown.has(id)),
    links: links.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    left: asked.length - kept.length,
  }
}
