/** A case whole, with the cases nearest to it. */
import type { CaseView } from '../api/views/index.ts'
import { toCaseCard } from './case-cards.ts'
import { readDiscrepancy } from './discrepancies.ts'
import { nearest } from './neighbours.ts'
import type { Reader } from './shared.ts'

/** How many neighbours a case page shows. */
const neighbourCount = 3

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
    neighbours: nearest(reader, [id], neighbourCount),
  }
}
