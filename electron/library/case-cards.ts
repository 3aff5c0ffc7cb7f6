/** Cases as cards, with the names of what the cards give by id. */
import { yearsOf } from '../../content/filtering/index.ts'
import type { Bilingual, Case } from '../../content/schema/index.ts'
import type { CaseCard, CaseEvents, CaseVocabulary } from '../api/views/index.ts'
import { regionOf } from './regions.ts'
import type { Item, Reader } from './shared.ts'

/** The typology that cases are placed in. */
export const caseTypology = 'cnuced-clusters'

const distinct = (list: readonly string[]) => [...new Set(list)]

/** What the firms of a case are called where a figure counts all of them. */
const wholeCount = /^(?:firms|members|makers|workshops|units|[a-z]+-(?:firms|members))$/

/** The figure that says how many firms a case has or brings together: its first key one that counts firms or members as a whole. */
export function sizeFigureOf({ figures }: Pick<Case, 'figures'>): Case['figures'][number] | undefined {
  return figures.find(({ key, unit, id }) => key && (unit === 'firms' || unit === 'members') && wholeCount.test(id))
}

/** How many firms, the lower end of a range; null where no key figure says so. */
export function sizeOf(record: Pick<Case, 'figures'>): number | null {
  const [least] = [sizeFigureOf(record)?.value ?? null].flat()
  return least ?? null
}

/** The parts of the world of its places, then those of its countries that the library knows, then those that it has without a country. */
function regionsOf(
  reader: Reader,
  places: CaseCard['places'],
  { countries, regions }: Pick<Case, 'countries' | 'regions'>,
): CaseCard['regions'] {
  const known = new Set(reader.once('regions.known', () => reader.vocabulary('regions').map(({ id }) => id)))
  const ofCountries = countries
    .filter((country) => !places.some((place) => place.country === country))
    .flatMap((country) => regionOf(country) ?? [])
    .filter((region) => known.has(region))
  return distinct([...places.map(({ region }) => region), ...ofCountries, ...regions]).map((id) =>
    reader.named('regions', id),
  )
}

function makeCard(reader: Reader, item: Item<'case'>): CaseCard {
  const { record } = item
  const places = record.places.map((id) => reader.get('place', id).record)
  const type = record.type && reader.get('typology', caseTypology).record.types.find(({ id }) => id === record.type?.id)
  return {
    id: item.id,
    depth: record.depth,
    kind: reader.named('case-kinds', record.kind),
    title: item.title,
    summary: item.summary,
    places,
    countries: record.countries,
    scope: record.scope ?? null,
    regions: regionsOf(reader, places, record),
    sectors: record.sectors.map((id) => reader.named('sectors', id)),
    period: record.period,
    type: type ? { id: type.id, name: type.name, letter: type.letter } : null,
    evidence: record.evidence.strength,
    stage: record.stage ? reader.named('stages', record.stage) : null,
    roles: distinct(record.actors.map(({ role }) => role)),
    actions: distinct(record.interventions.done.map(({ action }) => action)),
    outcomes: distinct(record.results.map(({ result }) => result)),
    documents: distinct(record.sources.map((target) => target.split('#')[0] ?? '')),
    size: sizeOf(record),
  }
}

/** Every card by the id of its case, in the library's order. */
function allCards(reader: Reader): ReadonlyMap<string, CaseCard> {
  return reader.once('cases.cards', () => new Map(reader.list('case').map((item) => [item.id, makeCard(reader, item)])))
}

export function toCaseCard(reader: Reader, item: Item<'case'>): CaseCard {
  return allCards(reader).get(item.id) ?? makeCard(reader, item)
}

export function listCases(reader: Reader): CaseCard[] {
  return [...allCards(reader).values()]
}

/** The names that facets show; only of what some case has. */
export function readCaseVocabulary(reader: Reader): CaseVocabulary {
  return reader.once('cases.vocabulary', () => {
    const cards = listCases(reader)
    const used = (pick: (card: CaseCard) => readonly string[]) => {
      const ids = new Set(cards.flatMap((card) => pick(card)))
      return <T extends { id: string }>(list: readonly T[]): T[] => list.filter(({ id }) => ids.has(id))
    }
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
    const ofType = used(({ type }) => (type ? [type.id] : []))
    const types = reader.find('typology', caseTypology)?.record.types ?? []
    const actions = used((card) => card.actions)(
      reader.list('action').map(({ id, title, record }) => ({ id, name: title, domain: record.domain })),
    )
    const domains = new Set(actions.map(({ domain }) => domain))
    return {
      regions: used((card) => ids(card.regions))(reader.vocabulary('regions')),
      sectors: used((card) => ids(card.sectors))(reader.vocabulary('sectors')),
      kinds: used((card) => [card.kind.id])(reader.vocabulary('case-kinds')),
      types: ofType(types).map(({ id, name, letter }) => ({ id, name, letter })),
      stages: used((card) => (card.stage ? [card.stage.id] : []))(reader.vocabulary('stages')),
      roles: used((card) => card.roles)(reader.vocabulary('actor-roles')),
      domains: reader.vocabulary('action-domains').filter(({ id }) => domains.has(id)),
      actions,
      results: used((card) => card.outcomes)(reader.vocabulary('results')),
      sources: used((card) => card.documents)(
        reader.list('source').map(({ id, record }) => ({ id, name: record.short })),
      ),
    }
  })
}

/** What happened in each case, by date; cases of which no event is dated are left out. */
export function listCaseEvents(reader: Reader): CaseEvents[] {
  return reader.once('cases.events', () =>
    reader.list('case').flatMap(({ id, record }) => {
      const events = record.events
        .flatMap(({ id: event, date, what }) => (date ? [{ id: event, date, what }] : []))
        .toSorted((a, b) => (yearsOf(a.date).from ?? 0) - (yearsOf(b.date).from ?? 0))
      return events.length > 0 ? [{ case: id, events }] : []
    }),
  )
}

/** Cases that show something, each with what to look at. */
export function shownCases(
  reader: Reader,
  list: readonly { case: string; shows: Bilingual }[],
): { case: CaseCard; shows: Bilingual }[] {
  return list.map((one) => ({ case: toCaseCard(reader, reader.get('case', one.case)), shows: one.shows }))
}
