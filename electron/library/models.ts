/** Models, indicators and diagrams. */
import type { ModelIndexRow } from '../../content/database.ts'
import { splitCitation, type Bilingual, type Diagram, type Kind, type ModelIndex } from '../../content/schema/index.ts'
import type {
  DiagramView,
  IndicatorView,
  KnowledgeCounts,
  ModelCard,
  ModelIndexEntry,
  ModelView,
} from '../api/views/index.ts'
import { GrappeError } from '../errors.ts'
import { shownCases } from './case-cards.ts'
import type { Reader } from './shared.ts'

export function countKnowledge(reader: Reader): KnowledgeCounts {
  const count = (kind: Kind) => reader.list(kind).length
  return {
    glossary: count('term'),
    models: count('model'),
    figures: count('diagram'),
    indicators: count('indicator'),
    bibliography: count('reference'),
    bodies: count('body'),
    people: count('person'),
  }
}

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
    diagrams: reader
      .list('diagram')
      .filter((one) => [record, ...record.items].some(({ cite }) => cite.includes(one.record.passage)))
      .map((one) => toDiagram(reader, one.record)),
  }
}

/** All indicators by family, in the order in which the vocabulary has the families, then by name. */
export function listIndicators(reader: Reader): IndicatorView[] {
  const places = new Map(
    reader.db
      .all<{ id: string; position: number }>(
        'vocabulary.places',
        "SELECT id, position FROM vocabulary WHERE name = 'indicator-families'",
      )
      .map(({ id, position }) => [id, position]),
  )
  return reader
    .list('indicator')
    .map(({ record }) => ({
      ...record,
      family: reader.named('indicator-families', record.family),
      cite: reader.citations(record.cite),
    }))
    .toSorted((a, b) => (places.get(a.family.id) ?? 0) - (places.get(b.family.id) ?? 0))
}

function toDiagram(reader: Reader, record: Diagram): DiagramView {
  return {
    ...record,
    passage: reader.citation(record.passage),
    cite: reader.citations(record.cite),
    uncertain: record.uncertain ?? null,
  }
}

export function listDiagrams(reader: Reader): DiagramView[] {
  return reader.list('diagram').map(({ record }) => toDiagram(reader, record))
}

/** The figure that is drawn at a passage. */
export function diagramAt(reader: Reader, source: string, anchor: string): DiagramView | null {
  const item = reader.list('diagram').find(({ record }) => record.passage === `${source}#${anchor}`)
  return item ? toDiagram(reader, item.record) : null
}

type Holder = ModelIndex[number]['heldBy'][number]

/** The name of a part of a record: a type or a characteristic, a step, an item; null where the part has none. */
function partName(reader: Reader, { kind, id, part }: Holder): Bilingual | null {
  const parts = (): readonly { id: string; name: Bilingual }[] => {
    if (kind === 'typology') {
      const { types, characteristics } = reader.get('typology', id).record
      return [...types, ...characteristics]
    }
    if (kind === 'procedure') return reader.get('procedure', id).record.steps
    if (kind === 'model') return reader.get('model', id).record.items
    return []
  }
  return parts().find((one) => one.id === part)?.name ?? null
}

/**
 * Every model of the documents with the records that hold it, in the order of the list.
 * @throws GrappeError library-damaged
 */
export function listModelIndex(reader: Reader): ModelIndexEntry[] {
  return reader.db
    .all<ModelIndexRow>('modelIndex.all', 'SELECT id, position, data FROM model_index ORDER BY position')
    .map((row) => {
      const { id, name, cite, heldBy } = toEntry(row.data, reader.db.file)
      return {
        id,
        name,
        cite: reader.citations(cite),
        heldBy: heldBy.map((holder) => ({
          kind: holder.kind,
          id: holder.id,
          part: holder.part ?? '',
          name: reader.nameOf(holder.kind, holder.id).name,
          partName: holder.part === undefined ? null : partName(reader, holder),
        })),
      }
    })
}

function toEntry(data: string, file: string): ModelIndex[number] {
  try {
    // Written by the build from an entry that its schema accepted.
    return JSON.parse(data) as ModelIndex[number]
  } catch (error) {
    throw new GrappeError('library-damaged', { file }, { cause: error })
  }
}
