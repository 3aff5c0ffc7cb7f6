/** The cases that are most like one or several others, with what they have in common. */
import { countryName } from '../../content/wording/format.ts'
import { inBoth } from '../../content/wording/names.ts'
import type { CaseCard, CaseView, Named } from '../api/views/index.ts'
import { caseTypology, sizeOf, toCaseCard } from './case-cards.ts'
import type { Item, Reader } from './shared.ts'
import { likeness, sameSize, type Common, type Likeness, type Profile } from './similarity.ts'

type Neighbours = CaseView['neighbours']

/** Says that no document gives the sector: having it in common says nothing. */
const unknownSector = 'not-documented'

function profileOf(reader: Reader, item: Item<'case'>): Profile {
  const { record } = item
  const card = toCaseCard(reader, item)
  return {
    sectors: record.sectors.filter((id) => id !== unknownSector),
    type: record.type?.id,
    countries: record.countries,
    regions: card.regions.map(({ id }) => id),
    size: sizeOf(record) ?? undefined,
    stage: record.stage,
    interventions: [...new Set([...card.actions, ...record.interventions.wanted.map(({ action }) => action)])],
    results: card.outcomes,
    roles: card.roles,
  }
}

function profiles(reader: Reader): ReadonlyMap<string, Profile> {
  return reader.once(
    'cases.profiles',
    () => new Map(reader.list('case').map((item) => [item.id, profileOf(reader, item)])),
  )
}

function nameOf(reader: Reader, { aspect, ids }: Common): Named[] {
  const inList = (name: (id: string) => Named) => ids.map((id) => name(id))
  switch (aspect) {
    case 'sectors':
      return inList((id) => reader.named('sectors', id))
    case 'type':
      return reader
        .get('typology', caseTypology)
        .record.types.filter(({ id }) => ids.includes(id))
        .map(({ id, name }) => ({ id, name }))
    case 'place':
      return inList((id) =>
        /^[A-Z]{2}$/.test(id)
          ? { id, name: inBoth((language) => countryName(id, language)) }
          : reader.named('regions', id),
      )
    case 'size':
      return [sameSize]
    case 'stage':
      return inList((id) => reader.named('stages', id))
    case 'interventions':
      return inList((id) => reader.nameOf('action', id))
    case 'results':
      return inList((id) => reader.named('results', id))
    case 'roles':
      return inList((id) => reader.named('actor-roles', id))
    default:
      return aspect satisfies never
  }
}

/** How many things in common are named. */
const namedThings = 5

/** Each aspect is named once before any is named again, so that five countries do not hide a type in common. */
function reasons(reader: Reader, { common }: Likeness): Named[] {
  const named = common.map((one) => nameOf(reader, one))
  const most = Math.max(0, ...named.map((list) => list.length))
  const turns = Array.from({ length: most }, (_, turn) => named.flatMap((list) => list[turn] ?? []))
  return turns.flat().slice(0, namedThings)
}

/**
 * The cases nearest to all of the given ones together: their mean likeness to each.
 * @param count how many at most; cases with nothing in common are left out
 */
export function nearest(reader: Reader, ids: readonly string[], count: number): Neighbours {
  const all = profiles(reader)
  const asked = ids.flatMap((id) => all.get(id) ?? [])
  return [...all]
    .filter(([id]) => !ids.includes(id))
    .map(([id, profile]) => {
      const each = asked.map((one) => likeness(one, profile))
      return { id, each, score: each.reduce((sum, { score }) => sum + score, 0) / Math.max(1, each.length) }
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id, each }): { case: CaseCard; shared: Named[] } => {
      const [best] = each.toSorted((a, b) => b.score - a.score)
      return { case: toCaseCard(reader, reader.get('case', id)), shared: best ? reasons(reader, best) : [] }
    })
}
