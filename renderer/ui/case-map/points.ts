/** Where cases lie: each place once, with its cases. */
import type { CaseCard } from '../../../electron/api/views/index.ts'
import type { Located } from './groups.ts'
import { locate } from './world.ts'

type Place = CaseCard['places'][number]

/** A place and its cases, in the units of the drawing. */
export interface MapPoint extends Located {
  readonly place: Place
  readonly cases: readonly CaseCard[]
}

export function pointsOf(cases: readonly CaseCard[]): MapPoint[] {
  const places = new Map<string, { place: Place; cases: CaseCard[] }>()
  for (const one of cases) {
    for (const place of one.places) {
      const here = places.get(place.id)
      if (here) here.cases.push(one)
      else places.set(place.id, { place, cases: [one] })
    }
  }
  return [...places.values()].flatMap(({ place, cases: here }) => {
    const at = locate(place)
    return at ? [{ x: at[0], y: at[1], weight: here.length, place, cases: here }] : []
  })
}

/** What the names of a group's places are told by: the heaviest first. */
export function placesByWeight(points: readonly MapPoint[]): MapPoint[] {
  return points.toSorted((a, b) => b.weight - a.weight || (a.place.id < b.place.id ? -1 : 1))
}
