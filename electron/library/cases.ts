/** Cases, as cards and whole, with the cases nearest to them. */
import type { Bilingual } from '../../content/schema/index.ts'
import type { CaseCard, CaseView, Named } from '../api/views/index.ts'
import { readDiscrepancy } from './discrepancies.ts'
import type { Item, Reader } from './shared.ts'

/** The typology that cases are placed in. */
export const caseTypology = 'cnuced-clusters'

export function toCaseCard(reader: Reader, item: Item<'case'>): CaseCard {
  const { record } = item
  const places = record.places.map((id) => reader.get('place', id).record)
  const type = record.type && reader.get('typology', caseTypology).record.types.find(({ id }) => id === record.type?.id)
  const regions = [...new Set(places.map(({ region }) => region))]
  return {
    id: item.id,
    depth: record.depth,
    kind: reader.named('case-kinds', record.kind),
    title: item.title,
    summary: item.summary,
    places,
    countries: record.countries,
    regions: regions.map((region) => reader.named('regions', region)),
    sectors: record.sectors.map((id) => reader.named('sectors', id)),
    period: record.period,
    type: type ? { id: type.id, name: type.name, letter: type.letter } : null,
    evidence: record.evidence.strength,
  }
}

/** Cases that show something, each with what to look at. */
export function shownCases(
  reader: Reader,
  list: readonly { case: string; shows: Bilingual }[],
): { case: CaseCard; shows: Bilingual }[] {
  return list.map((one) => ({ case: toCaseCard(reader, reader.get('case', one.case)), shows: one.shows }))
}

export function listCases(reader: Reader): CaseCard[] {
  return reader.list('case').map((item) => toCaseCard(reader, item))
}

/** The sector of cases whose sector no document gives: having it in common says nothing. */
const unknownSector = 'not-documented'

/** What two cases have in common, each thing once, the most telling first. */
function shared(reader: Reader, one: Item<'case'>, other: Item<'case'>): { named: Named; weight: number }[] {
  const [a, b] = [one.record, other.record]
  const common = (left: readonly string[], right: readonly string[]) => left.filter((id) => right.includes(id))
  const actions = ({ interventions }: typeof a) => [
    ...new Set([...interventions.done, ...interventions.wanted].map(({ action }) => action)),
  ]
  const type =
    a.type && a.type.id === b.type?.id
      ? reader.get('typology', caseTypology).record.types.filter(({ id }) => id === a.type?.id)
      : []
  return [
    ...common(a.sectors, b.sectors)
      .filter((id) => id !== unknownSector)
      .map((id) => ({ named: reader.named('sectors', id), weight: 4 })),
    ...type.map(({ id, name }) => ({ named: { id, name }, weight: 3 })),
    ...common(a.countries, b.countries).map((code) => ({ named: { id: code, name: countryName(code) }, weight: 2 })),
    ...common(actions(a), actions(b)).map((id) => ({ named: reader.nameOf('action', id), weight: 2 })),
    ...common(
      a.results.map(({ result }) => result),
      b.results.map(({ result }) => result),
    ).map((id) => ({ named: reader.named('results', id), weight: 1 })),
  ]
}

const regionNames = {
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
}

/** The country's name in both languages, from the Unicode CLDR. */
export function countryName(code: string): { fr: string; en: string } {
  return { fr: regionNames.fr.of(code) ?? code, en: regionNames.en.of(code) ?? code }
}

/** How many neighbours a case page shows. */
const neighbourCount = 3

function neighbours(reader: Reader, item: Item<'case'>): CaseView['neighbours'] {
  return reader
    .list('case')
    .filter(({ id }) => id !== item.id)
    .map((other) => ({ other, common: shared(reader, item, other) }))
    .filter(({ common }) => common.length > 0)
    .map(({ other, common }) => ({ other, common, score: common.reduce((sum, { weight }) => sum + weight, 0) }))
    .toSorted((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, neighbourCount)
    .map(({ other, common }) => ({
      case: toCaseCard(reader, other),
      shared: common.slice(0, 5).map(({ named }) => named),
    }))
}

/** @throws GrappeError not-found */
export function readCase(reader: Reader, id: string): CaseView {
  const item = reader.get('case', id)
  const { record } = item
  const intervention = (status: 'done' | 'wanted') => (one: { action: string; cite: string[] }) => ({
    status,
    action: reader.nameOf('action', one.action),
    summary: reader.get('action', one.action).summary,
    cite: reader.citations(one.cite),
  })
  return {
    ...toCaseCard(reader, item),
    periodNote: record.periodNote ?? null,
    typeCite: reader.citations(record.type?.cite ?? []),
    stage: record.stage ? reader.named('stages', record.stage) : null,
    figures: record.figures.map((figure) => ({
      ...figure,
      unit: reader.named('units', figure.unit),
      cite: reader.citation(figure.cite),
    })),
    events: record.events.map((event) => ({ ...event, cite: reader.citations(event.cite) })),
    actors: record.actors.map((actor) => ({
      ...actor,
      role: reader.named('actor-roles', actor.role),
      cite: reader.citations(actor.cite),
    })),
    links: record.links.map((link) => ({
      ...link,
      kind: reader.named('link-kinds', link.kind),
      cite: reader.citations(link.cite),
    })),
    interventions: [
      ...record.interventions.done.map(intervention('done')),
      ...record.interventions.wanted.map(intervention('wanted')),
    ],
    results: record.results.map(({ result, cite }) => ({
      result: reader.named('results', result),
      cite: reader.citations(cite),
    })),
    discrepancies: record.discrepancies.map((discrepancy) => readDiscrepancy(reader, discrepancy)),
    sources: reader.citations(record.sources),
    notDocumented: record.notDocumented,
    sections: reader.sections('case', id),
    neighbours: neighbours(reader, item),
  }
}
