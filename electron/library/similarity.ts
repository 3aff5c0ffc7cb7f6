/**
 * How alike two cases are, and why.
 *
 * Eight aspects are compared, each from 0 (nothing alike) to 1 (the same), and weighed. After Gower (1971), an aspect
 * counts only where it is known of the case that is asked about; where it is known of that one and not of the other it
 * counts as unlike, so that a case of which little is told is not near to everything. The score is the weighted mean of
 * the aspects, from 0 to 1; it is one way only: a full case can be near to a brief one that is not near to it.
 *
 * - sectors, interventions, results, roles: twice what both have, over what each has (Sørensen and Dice). Interventions
 *   are those done and those wanted.
 * - type, stage: the same or not.
 * - place: 1 for a country in common, one half for a region in common.
 * - size: numbers of firms on a scale of powers of ten; the same number gives 1, ten times as many gives 0.
 */
import type { Named } from '../api/views/index.ts'

export const aspects = ['sectors', 'type', 'place', 'size', 'stage', 'interventions', 'results', 'roles'] as const
export type Aspect = (typeof aspects)[number]

/** What each aspect weighs: what a cluster makes and what kind it is tell most, who acts in it least. */
export const weights: Readonly<Record<Aspect, number>> = {
  sectors: 4,
  type: 3,
  interventions: 3,
  place: 2,
  size: 1.5,
  stage: 1,
  results: 1.5,
  roles: 1,
}

/** What is compared of a case or of a reader's own cluster. */
export interface Profile {
  readonly sectors: readonly string[]
  readonly type: string | undefined
  readonly countries: readonly string[]
  readonly regions: readonly string[]
  /** Number of firms. */
  readonly size: number | undefined
  readonly stage: string | undefined
  readonly interventions: readonly string[]
  readonly results: readonly string[]
  readonly roles: readonly string[]
}

/** What two have in common in one aspect: ids of a vocabulary, a country, a region; the number of firms has none. */
export interface Common {
  readonly aspect: Aspect
  readonly ids: readonly string[]
  /** How much of the score comes from it. */
  readonly part: number
}

export interface Likeness {
  /** From 0 to 1. */
  readonly score: number
  /** The aspects in which there is something alike, the most telling first. */
  readonly common: readonly Common[]
}

const both = (one: readonly string[], other: readonly string[]) => one.filter((id) => other.includes(id))

function overlap(one: readonly string[], other: readonly string[]): number {
  return (2 * both(one, other).length) / (one.length + other.length)
}

interface Part {
  readonly known: boolean
  readonly alike: number
  readonly ids: readonly string[]
}

function ofLists(one: readonly string[], other: readonly string[]): Part {
  return { known: one.length > 0, alike: one.length > 0 ? overlap(one, other) : 0, ids: both(one, other) }
}

function ofValues(one: string | undefined, other: string | undefined): Part {
  const same = one !== undefined && one === other
  return { known: one !== undefined, alike: Number(same), ids: same ? [one] : [] }
}

function ofPlaces(one: Profile, other: Profile): Part {
  const countries = both(one.countries, other.countries)
  if (countries.length > 0) return { known: true, alike: 1, ids: countries }
  const regions = both(one.regions, other.regions)
  return {
    known: one.countries.length > 0 || one.regions.length > 0,
    alike: regions.length > 0 ? 0.5 : 0,
    ids: regions,
  }
}

function ofSizes(one: number | undefined, other: number | undefined): Part {
  if (one === undefined) return { known: false, alike: 0, ids: [] }
  if (other === undefined || one <= 0 || other <= 0) return { known: true, alike: 0, ids: [] }
  return { known: true, alike: Math.max(0, 1 - Math.abs(Math.log10(one / other))), ids: [] }
}

/** How like the first the second is. */
export function likeness(one: Profile, other: Profile): Likeness {
  const parts: Record<Aspect, Part> = {
    sectors: ofLists(one.sectors, other.sectors),
    type: ofValues(one.type, other.type),
    place: ofPlaces(one, other),
    size: ofSizes(one.size, other.size),
    stage: ofValues(one.stage, other.stage),
    interventions: ofLists(one.interventions, other.interventions),
    results: ofLists(one.results, other.results),
    roles: ofLists(one.roles, other.roles),
  }
  const known = aspects.filter((aspect) => parts[aspect].known)
  const whole = known.reduce((sum, aspect) => sum + weights[aspect], 0)
  const common = known
    .filter((aspect) => parts[aspect].alike > 0)
    .map((aspect) => ({ aspect, ids: parts[aspect].ids, part: (weights[aspect] * parts[aspect].alike) / whole }))
    .toSorted((a, b) => b.part - a.part)
  return { score: common.reduce((sum, { part }) => sum + part, 0), common }
}

/** Words for firms of about the same number, which no vocabulary has. */
export const sameSize: Named = {
  id: 'same-size',
  name: { fr: 'un nombre d’entreprises voisin', en: 'a similar number of firms' },
}
