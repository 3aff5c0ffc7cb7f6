/**
 * Cases that resemble a cluster. A case scores for each thing that it has in common with the cluster's profile: each sector
 * 4, the type 3, the country 2 (else the region 1), the stage 1, a number of firms or of jobs of the same order 1. The
 * weights are ours and those of the neighbours of a case; no document gives any. Export shares are left out: the figures of
 * the cases do not say of what they are a share.
 */
import type { Case } from '../../content/schema/index.ts'
import type { NearCase, NearKind, Profile } from '../api/views/workbook/index.ts'
import { countryName } from '../../content/wording/format.ts'
import { caseTypology, toCaseCard } from '../library/case-cards.ts'
import type { Item, Reader } from '../library/shared.ts'

/** What a case is compared by. */
export interface Described {
  readonly id: string
  readonly sectors: readonly string[]
  readonly countries: readonly string[]
  readonly regions: readonly string[]
  readonly type: string | undefined
  readonly stage: string | undefined
  readonly firms: number | undefined
  readonly jobs: number | undefined
}

/** `id` names the sector, the country…; the number stands in for it where a size is alike. */
export interface Likeness {
  readonly kind: NearKind
  readonly id: string
  readonly value: number | null
}

export interface Near {
  readonly id: string
  readonly score: number
  readonly reasons: readonly Likeness[]
}

const weights: Readonly<Record<NearKind, number>> = {
  sector: 4,
  type: 3,
  country: 2,
  region: 1,
  stage: 1,
  firms: 1,
  jobs: 1,
}

/** Two sizes are alike where one is at most this many times the other. */
const sameOrder = 3

const alike = (one: number | null, other: number | undefined): other is number =>
  one !== null && other !== undefined && one > 0 && other > 0 && Math.max(one / other, other / one) <= sameOrder

function likenesses(profile: Profile, region: string, one: Described): Likeness[] {
  const same = (kind: NearKind, wanted: string, held: readonly (string | undefined)[]): Likeness[] =>
    wanted !== '' && held.includes(wanted) ? [{ kind, id: wanted, value: null }] : []
  const country = same('country', profile.country, one.countries)
  const size = (kind: 'firms' | 'jobs'): Likeness[] => {
    const value = one[kind]
    return alike(profile[kind], value) ? [{ kind, id: kind, value }] : []
  }
  return [
    ...profile.sectors.flatMap((sector) => same('sector', sector, one.sectors)),
    ...same('type', profile.type, [one.type]),
    ...(country.length > 0 ? country : same('region', region, one.regions)),
    ...same('stage', profile.stage, [one.stage]),
    ...size('firms'),
    ...size('jobs'),
  ]
}

/**
 * The cases nearest to a profile, the nearest first; equals keep the order that they come in.
 * @param region of the profile's country, or '' where it is not known
 * @returns none for an empty profile
 */
export function nearest(profile: Profile, region: string, cases: readonly Described[], most: number): Near[] {
  return cases
    .map((one) => ({ id: one.id, reasons: likenesses(profile, region, one) }))
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ id, reasons }) => ({ id, reasons, score: reasons.reduce((sum, { kind }) => sum + weights[kind], 0) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
}

/** The largest of the key figures of a unit: parts of a cluster are counted beside the whole. */
function sizeOf({ figures }: Case, unit: string): number | undefined {
  const values = figures.filter((figure) => figure.key && figure.unit === unit).flatMap(({ value }) => value)
  return values.length > 0 ? Math.max(...values) : undefined
}

function describe(reader: Reader, { id, record }: Item<'case'>): Described {
  return {
    id,
    sectors: record.sectors,
    countries: record.countries,
    regions: [...record.places.map((place) => reader.get('place', place).record.region), ...record.regions],
    type: record.type?.id,
    stage: record.stage,
    firms: sizeOf(record, 'firms'),
    jobs: sizeOf(record, 'jobs'),
  }
}

/** The chosen region, else that of the library's places in the country. */
function regionOf(reader: Reader, { region, country }: Profile): string {
  if (region !== '') return region
  return reader.list('place').find(({ record }) => record.country === country)?.record.region ?? ''
}

function nameOf(reader: Reader, { kind, id }: Likeness): NearCase['reasons'][number]['name'] {
  if (kind === 'country') return { fr: countryName(id, 'fr'), en: countryName(id, 'en') }
  if (kind === 'type')
    return reader.get('typology', caseTypology).record.types.find((type) => type.id === id)?.name ?? { fr: id, en: id }
  const lists = { sector: 'sectors', region: 'regions', stage: 'stages', firms: 'units', jobs: 'units' } as const
  return reader.named(lists[kind], id).name
}

/** How many cases a profile is shown. */
const shown = 9

/** Cases like the cluster of a profile, with the reasons in words. */
export function nearCases(reader: Reader, profile: Profile): NearCase[] {
  const cases = reader.list('case')
  const described = cases.map((one) => describe(reader, one))
  return nearest(profile, regionOf(reader, profile), described, shown).map(({ id, reasons }) => ({
    case: toCaseCard(reader, reader.get('case', id)),
    reasons: reasons.map((one) => ({ kind: one.kind, name: nameOf(reader, one), value: one.value })),
  }))
}
