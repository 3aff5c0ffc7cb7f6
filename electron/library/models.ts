/** Models, indicators and diagrams. */
import { splitCitation } from '../../content/schema/index.ts'
import type { DiagramView, IndicatorView, ModelCard, ModelView } from '../api/views/index.ts'
import { shownCases } from './case-cards.ts'
import type { Reader } from './shared.ts'

/** All models, those of one document together, in the order of their names. */
export function listModels(reader: Reader): ModelCard[] {
  return reader.list('model').map(({ record: { id, form, name, summary, items, cite } }) => ({
    id,
    form,
    name,
    summary,
    items: items.length,
    sources: [...new Set(cite.map((target) => splitCitation(target).source))],
  }))
}

/** @throws GrappeError not-found */
export function readModel(reader: Reader, id: string): ModelView {
  const { record } = reader.get('model', id)
  return {
    ...record,
    cite: reader.citations(record.cite),
    items: record.items.map((item) => ({ ...item, cite: reader.citations(item.cite) })),
    cases: shownCases(reader, record.cases),
    terms: record.terms.map((term) => reader.nameOf('term', term)),
    note: record.note ?? null,
  }
}

export function listIndicators(reader: Reader): IndicatorView[] {
  return reader.list('indicator').map(({ record }) => ({
    ...record,
    family: reader.named('indicator-families', record.family),
    cite: reader.citations(record.cite),
  }))
}

export function listDiagrams(reader: Reader): DiagramView[] {
  return reader.list('diagram').map(({ record }) => ({
    ...record,
    passage: reader.citation(record.passage),
    cite: reader.citations(record.cite),
    uncertain: record.uncertain ?? null,
  }))
}
