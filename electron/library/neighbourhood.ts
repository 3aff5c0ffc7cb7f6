/** What lies one step away from a term, an action or a case: the links that the records and the texts make. */
import type { Bilingual, Kind } from '../../content/schema/index.ts'
import type { MapKind, MapView, Neighbour, NeighbourGroup, Tie } from '../api/views/index.ts'
import { casesOf } from './actions.ts'
import type { Reader } from './shared.ts'

type GroupKind = NeighbourGroup['kind']
type Groups = Partial<Record<GroupKind, Neighbour[]>>

/** In the order in which they are shown. */
const groupKinds: readonly GroupKind[] = ['term', 'action', 'case', 'step', 'passage']

/** How many neighbours a map has at most; with its centre that is as much as one takes in. */
export const mapSize = 23
/** How many of each kind a term's own page lists. */
const listed = 6

function node(kind: Neighbour['kind'], item: string, part: string, title: Bilingual, tie: Tie): Neighbour {
  return { kind, item, part, title, tie }
}

/** Records of a kind by their ids, each with its name and what ties it. */
function records(reader: Reader, kind: 'term' | 'action' | 'case', ids: readonly string[], tie: Tie): Neighbour[] {
  return ids.map((id) => node(kind, id, '', reader.nameOf(kind, id).name, tie))
}

function passages(reader: Reader, targets: readonly string[], tie: Tie): Neighbour[] {
  return targets.map((target) => {
    const { source, anchor, short, locator } = reader.citation(target)
    const title = { fr: `${short.fr}, ${locator.fr}`, en: `${short.en}, ${locator.en}` }
    return node('passage', source, anchor, title, tie)
  })
}

/** Every step of every procedure, with the cases that it shows and the passages that it cites itself. */
function allSteps(reader: Reader) {
  return reader.list('procedure').flatMap(({ id, title, record }) =>
    record.steps.map((step) => ({
      procedure: id,
      step: step.id,
      title: { fr: `${step.name.fr} (${title.fr})`, en: `${step.name.en} (${title.en})` },
      cases: step.cases.map((one) => one.case),
      cite: step.cite,
    })),
  )
}

function steps(reader: Reader, tie: Tie, wanted: (step: ReturnType<typeof allSteps>[number]) => boolean): Neighbour[] {
  return allSteps(reader)
    .filter(wanted)
    .map((step) => node('procedure', step.procedure, step.step, step.title, tie))
}

interface Use {
  readonly term: string
  readonly kind: string
  readonly item: string
  readonly part: string
}

function usesOf(reader: Reader, term: string): Use[] {
  return reader.db.all<Use>(
    'term_use.ofTerm',
    'SELECT term, kind, item, part FROM term_use WHERE term = ? ORDER BY uses_fr + uses_en DESC, kind, item, part',
    term,
  )
}

/** The terms that the text of a record uses, the most used first. */
function termsIn(reader: Reader, kind: Kind, item: string): Neighbour[] {
  const uses = reader.db.all<{ term: string }>(
    'term_use.ofItem',
    'SELECT term, sum(uses_fr + uses_en) AS uses FROM term_use WHERE kind = ? AND item = ? GROUP BY term ORDER BY uses DESC, term',
    kind,
    item,
  )
  return records(
    reader,
    'term',
    uses.map(({ term }) => term),
    'in-text',
  )
}

/** Each neighbour once, the first way that it was found. */
function once(nodes: readonly Neighbour[]): Neighbour[] {
  const found = new Map<string, Neighbour>()
  for (const one of nodes) {
    const key = `${one.kind} ${one.item} ${one.part}`
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}

function roundTerm(reader: Reader, id: string): Groups {
  const { record } = reader.get('term', id)
  const uses = usesOf(reader, id)
  const itemsOf = (kind: string) => [...new Set(uses.filter((one) => one.kind === kind).map(({ item }) => item))]
  const backward = reader.list('term').filter((other) => other.record.related.includes(id))
  const used = uses.filter(({ kind }) => kind === 'passage').map(({ item, part }) => `${item}#${part}`)
  const inSteps = uses.filter(({ kind, part }) => kind === 'procedure' && part !== '')
  const isUsed = (procedure: string, step: string) =>
    inSteps.some(({ item, part }) => item === procedure && part === step)
  return {
    term: records(reader, 'term', [...record.related, ...backward.map((other) => other.id)], 'related'),
    action: records(reader, 'action', itemsOf('action'), 'uses'),
    case: records(reader, 'case', itemsOf('case'), 'uses'),
    step: steps(reader, 'uses', ({ procedure, step }) => isUsed(procedure, step)),
    passage: [...passages(reader, record.cite, 'defines'), ...passages(reader, used, 'uses')],
  }
}

/** A passage that more actions than this rest on is a list of actions, and being on it together says nothing. */
const listPassage = 6

function roundAction(reader: Reader, id: string): Groups {
  const { record } = reader.get('action', id)
  const actions = reader.list('action')
  const own = new Set(
    record.cite.filter(
      (passage) => actions.filter((other) => other.record.cite.includes(passage)).length <= listPassage,
    ),
  )
  const beside = actions.filter((other) => other.id !== id && other.record.cite.some((one) => own.has(one)))
  const ids = (status: 'done' | 'wanted') => casesOf(reader, id, status).map((one) => one.id)
  return {
    term: termsIn(reader, 'action', id),
    action: records(
      reader,
      'action',
      beside.map((other) => other.id),
      'same-passage',
    ),
    case: [...records(reader, 'case', ids('done'), 'did'), ...records(reader, 'case', ids('wanted'), 'wished')],
    step: steps(reader, 'same-passage', ({ cite }) => cite.some((one) => own.has(one))),
    passage: passages(reader, record.cite, 'cited'),
  }
}

function roundCase(reader: Reader, id: string): Groups {
  const { record } = reader.get('case', id)
  const ids = (status: 'done' | 'wanted') => record.interventions[status].map(({ action }) => action)
  return {
    term: termsIn(reader, 'case', id),
    action: [...records(reader, 'action', ids('done'), 'did'), ...records(reader, 'action', ids('wanted'), 'wished')],
    step: steps(reader, 'illustrates', ({ cases }) => cases.includes(id)),
    passage: passages(reader, record.sources, 'told'),
  }
}

/**
 * How many of each group are shown where there is room for so many in all: one for each in turn, until the room or the groups are
 * used up, so that a long group does not drive out a short one.
 */
export function share(totals: readonly number[], room: number): number[] {
  const given = totals.map(() => 0)
  let left = room
  while (left > 0 && given.some((count, i) => count < (totals[i] ?? 0))) {
    for (let i = 0; i < totals.length && left > 0; i++) {
      if ((given[i] ?? 0) < (totals[i] ?? 0)) {
        given[i] = (given[i] ?? 0) + 1
        left--
      }
    }
  }
  return given
}

function toGroups(groups: Groups, sizes: (totals: readonly number[]) => readonly number[]): NeighbourGroup[] {
  const all = groupKinds.map((kind) => ({ kind, nodes: once(groups[kind] ?? []) }))
  const given = sizes(all.map(({ nodes }) => nodes.length))
  return all
    .map(({ kind, nodes }, i) => ({ kind, total: nodes.length, nodes: nodes.slice(0, given[i]) }))
    .filter(({ total }) => total > 0)
}

/** Where a term is used, some of each kind. */
export function usesOfTerm(reader: Reader, id: string): NeighbourGroup[] {
  const { term: _, passage, ...groups } = roundTerm(reader, id)
  const used = (passage ?? []).filter(({ tie }) => tie === 'uses')
  return toGroups({ ...groups, passage: used }, (totals) => totals.map(() => listed))
}

const around: Readonly<Record<MapKind, (reader: Reader, id: string) => Groups>> = {
  term: roundTerm,
  action: roundAction,
  case: roundCase,
}

/** @throws GrappeError not-found */
export function readMap(reader: Reader, kind: MapKind, id: string): MapView {
  const { title, summary } = reader.get(kind, id)
  const found = around[kind](reader, id)
  const groups = toGroups(found, (totals) => share(totals, mapSize))
  const told = new Set((found.passage ?? []).map(({ item }) => item))
  const documents = [...told].map((source) => reader.get('source', source).record.short)
  return { kind, id, title, summary, groups, documents }
}
