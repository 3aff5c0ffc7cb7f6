/** Changes to the actors and their links, as functions from data to data. */
import type { Actors } from '../../../../../electron/api/views/workbook/index.ts'
import { newId } from '../../new-id.ts'
import type { Actor, ActorLink } from './kinds.ts'
import type { Spot } from './layout.ts'

/** As many as the tool holds. */
export const mostActors = 2000
export const mostLinks = 10_000

export function makeActor(part: Pick<Actor, 'name' | 'kind'> & Partial<Actor>): Actor {
  return { id: newId(), size: null, contact: '', notes: '', at: null, ...part }
}

export function makeLink(part: Pick<ActorLink, 'from' | 'to' | 'kind'> & Partial<ActorLink>): ActorLink {
  return { id: newId(), strength: 2, wanted: false, notes: '', ...part }
}

/** Adds them at the end; those beyond what the tool holds stay out. */
export function addActors(data: Actors, actors: readonly Actor[]): Actors {
  return { ...data, actors: [...data.actors, ...actors].slice(0, mostActors) }
}

export function editActor(data: Actors, id: string, part: Partial<Actor>): Actors {
  return { ...data, actors: data.actors.map((actor) => (actor.id === id ? { ...actor, ...part } : actor)) }
}

const touches = (id: string) => (link: ActorLink) => link.from === id || link.to === id

/** Takes an actor out, and its links with it. */
export function removeActor(data: Actors, id: string): Actors {
  const touching = touches(id)
  return {
    actors: data.actors.filter((actor) => actor.id !== id),
    links: data.links.filter((link) => !touching(link)),
  }
}

function insertAt<T>(list: readonly T[], at: number, one: T): T[] {
  return [...list.slice(0, at), one, ...list.slice(at)]
}

/**
 * Puts an actor back with its links, whatever was changed since.
 * @param before the data when it was still there
 */
export function putActorBack(data: Actors, before: Actors, id: string): Actors {
  const at = before.actors.findIndex((actor) => actor.id === id)
  const actor = before.actors[at]
  if (!actor || data.actors.some((one) => one.id === id)) return data
  const actors = insertAt(data.actors, at, actor)
  const there = new Set(actors.map((one) => one.id))
  const known = new Set(data.links.map((link) => link.id))
  const links = before.links
    .filter(touches(id))
    .filter((link) => !known.has(link.id) && there.has(link.from) && there.has(link.to))
  return { actors, links: [...data.links, ...links] }
}

/** Nobody is linked to themselves, and both ends must be there. */
export function addLink(data: Actors, link: ActorLink): Actors {
  const there = (id: string) => data.actors.some((actor) => actor.id === id)
  if (link.from === link.to || !there(link.from) || !there(link.to) || data.links.length >= mostLinks) return data
  return { ...data, links: [...data.links, link] }
}

export function editLink(data: Actors, id: string, part: Partial<ActorLink>): Actors {
  return { ...data, links: data.links.map((link) => (link.id === id ? { ...link, ...part } : link)) }
}

export function removeLink(data: Actors, id: string): Actors {
  return { ...data, links: data.links.filter((link) => link.id !== id) }
}

export function putLinkBack(data: Actors, before: Actors, id: string): Actors {
  const at = before.links.findIndex((link) => link.id === id)
  const link = before.links[at]
  const there = new Set(data.actors.map((actor) => actor.id))
  if (!link || !there.has(link.from) || !there.has(link.to)) return data
  return { ...data, links: insertAt(data.links, at, link) }
}

const within = (value: number) => Math.min(1, Math.max(0, value))

/** Moves one actor. All that is drawn keeps the place where it is seen: once a map is arranged by hand, nothing else jumps. */
export function moveActor(data: Actors, drawn: ReadonlyMap<string, Spot>, id: string, [x, y]: Spot): Actors {
  return {
    ...data,
    actors: data.actors.map((actor) => {
      const seen = drawn.get(actor.id)
      if (actor.id === id) return { ...actor, at: [within(x), within(y)] }
      return seen && !actor.at ? { ...actor, at: [seen[0], seen[1]] } : actor
    }),
  }
}

/** Gives the places of these actors back to the automatic layout. */
export function arrange(data: Actors, ids: ReadonlySet<string>): Actors {
  return {
    ...data,
    actors: data.actors.map((actor) => (ids.has(actor.id) && actor.at ? { ...actor, at: null } : actor)),
  }
}
