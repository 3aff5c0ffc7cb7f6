/** Collective actions, and the cases that did them, wished for them, or could (docs/actions.md). */
import { countStrengths } from '../../content/filtering/index.ts'
import type { Action, Case } from '../../content/schema/index.ts'
import type {
  ActionCard,
  ActionEvidence,
  ActionsView,
  ActionView,
  Measure,
  Named,
  ActionReason,
} from '../api/views/index.ts'
import { caseTypology, toCaseCard } from './case-cards.ts'
import type { Item, Reader } from './shared.ts'

/** The typology that tells the levels of action apart. */
export const levelTypology = 'levels-of-action'

/** The passages on what public authorities do; an action that cites one is of that kind. */
const measurePassages: Readonly<Record<Measure, readonly string[]>> = {
  initiative: ['cnuced-1998#p35'],
  institutional: ['cnuced-1998#p37i'],
  financial: ['cnuced-1998#p37ii'],
  regulatory: ['cnuced-1998#p37iii'],
  purchase: ['cnuced-1998#p37', 'cnuced-1998#note-6'],
}
const measures = Object.keys(measurePassages) as Measure[]

function measuresOf(action: Action): Measure[] {
  return measures.filter((measure) => measurePassages[measure].some((passage) => action.cite.includes(passage)))
}

function toBase(reader: Reader, { record }: Item<'action'>) {
  return {
    ...record,
    domain: reader.named('action-domains', record.domain),
    cite: reader.citations(record.cite),
    measures: measuresOf(record),
    evidence: evidenceOf(reader, record.id),
  }
}

/** What the cases that did an action report, and how solid their evidence is. */
function evidenceOf(reader: Reader, action: string): ActionEvidence {
  const done = casesOf(reader, action, 'done').map((item) => toCaseCard(reader, item))
  const counts = new Map<string, number>()
  for (const id of done.flatMap(({ outcomes }) => outcomes)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return {
    strengths: countStrengths(done),
    reporting: done.filter(({ outcomes }) => outcomes.length > 0).length,
    results: [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .map(([id, cases]) => ({ ...reader.named('results', id), cases })),
  }
}

/** The cases that did an action, or wished for it. */
export function casesOf(reader: Reader, action: string, status: 'done' | 'wanted'): Item<'case'>[] {
  return reader.list('case').filter(({ record }) => record.interventions[status].some((one) => one.action === action))
}

/** A3: what a case can have in common with another that says something. */
const telling: readonly {
  readonly kind: ActionReason['kind']
  readonly weight: number
  readonly values: (one: Case) => readonly string[]
}[] = [
  {
    kind: 'sector',
    weight: 2,
    // A4: to have these in common says nothing.
    values: ({ sectors }) => sectors.filter((id) => id !== 'not-documented' && id !== 'all-industries'),
  },
  { kind: 'type', weight: 2, values: ({ type }) => (type ? [type.id] : []) },
  { kind: 'stage', weight: 1, values: ({ stage }) => (stage ? [stage] : []) },
]

/** A2: a programme, an institution or a policy is not a group of firms that could do what others did. */
const groups = new Set(['cluster', 'network', 'consortium'])

interface Candidate {
  readonly item: Item<'case'>
  readonly shared: { readonly kind: ActionReason['kind']; readonly value: string; readonly like: Item<'case'>[] }[]
  readonly weight: number
}

/** A1 to A5: the cases that neither did an action nor wished for it and are like one that did, the most alike first. */
function candidates(reader: Reader, action: string): Candidate[] {
  const done = casesOf(reader, action, 'done')
  const told = new Set([...done, ...casesOf(reader, action, 'wanted')].map(({ id }) => id))
  return reader
    .list('case')
    .filter(({ id, record }) => groups.has(record.kind) && !told.has(id))
    .map((item): Candidate => {
      const shared = telling.flatMap(({ kind, values }) =>
        values(item.record).flatMap((value) => {
          const like = done.filter(({ record }) => values(record).includes(value))
          return like.length > 0 ? [{ kind, value, like }] : []
        }),
      )
      const kinds = new Set(shared.map(({ kind }) => kind))
      return { item, shared, weight: telling.reduce((sum, one) => sum + (kinds.has(one.kind) ? one.weight : 0), 0) }
    })
    .filter(({ shared }) => shared.length > 0)
    .toSorted((a, b) => b.weight - a.weight)
}

function nameOf(reader: Reader, kind: ActionReason['kind'], value: string): Named {
  if (kind === 'sector') return reader.named('sectors', value)
  if (kind === 'stage') return reader.named('stages', value)
  const type = reader.find('typology', caseTypology)?.record.types.find(({ id }) => id === value)
  return { id: value, name: type?.name ?? { fr: value, en: value } }
}

const toNamed = ({ id, title }: Item<'case'>): Named => ({ id, name: title })

function toCard(reader: Reader, item: Item<'action'>): ActionCard {
  return {
    ...toBase(reader, item),
    done: casesOf(reader, item.id, 'done').map(toNamed),
    wanted: casesOf(reader, item.id, 'wanted').map(toNamed),
    could: candidates(reader, item.id).length,
  }
}

/** The whole catalogue, with the levels and kinds of measure that it is read by. */
export function listActions(reader: Reader): ActionsView {
  const levels = reader.find('typology', levelTypology)?.record.types ?? []
  const domains = reader.db
    .all<{ id: string }>(
      'vocabulary.order',
      'SELECT id FROM vocabulary WHERE name = ? ORDER BY position',
      'action-domains',
    )
    .map(({ id }) => id)
  return {
    actions: reader
      .list('action')
      .toSorted((a, b) => domains.indexOf(a.record.domain) - domains.indexOf(b.record.domain))
      .map((item) => toCard(reader, item)),
    levels: levels.flatMap(({ id, name, summary, cite }) =>
      isLevel(id) ? [{ id, name, summary, cite: reader.citations(cite) }] : [],
    ),
    measures: measures.map((id) => ({
      id,
      cite: reader.citations(measurePassages[id].filter((one) => isThere(reader, one))),
    })),
  }
}

const levelNames: readonly string[] = ['micro', 'meso', 'macro', 'meta'] satisfies Action['level'][]
const isLevel = (id: string): id is Action['level'] => levelNames.includes(id)

function isThere(reader: Reader, target: string): boolean {
  return reader.find('source', target.slice(0, target.indexOf('#'))) !== undefined
}

/** @throws GrappeError not-found */
export function readAction(reader: Reader, id: string): ActionView {
  const item = reader.get('action', id)
  const tellings = (status: 'done' | 'wanted') =>
    casesOf(reader, id, status).map((one) => ({
      case: toCaseCard(reader, one),
      cite: reader.citations(
        one.record.interventions[status].flatMap(({ action, cite }) => (action === id ? cite : [])),
      ),
    }))
  return {
    ...toBase(reader, item),
    done: tellings('done'),
    wanted: tellings('wanted'),
    could: candidates(reader, id).map((one) => ({
      case: toCaseCard(reader, one.item),
      reasons: one.shared.map(({ kind, value, like }) => ({
        kind,
        what: nameOf(reader, kind, value),
        like: like.map(toNamed),
      })),
    })),
    beside: reader
      .list('action')
      .filter((other) => other.record.domain === item.record.domain && other.id !== id)
      .map(({ id: other, title }) => ({ id: other, name: title })),
  }
}
