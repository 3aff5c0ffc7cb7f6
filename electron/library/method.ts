/** The guide: procedures, competences, actions. */
import type { Procedure } from '../../content/schema/index.ts'
import type {
  ActionView,
  CompetenceCard,
  CompetenceView,
  GuideView,
  ProcedureView,
  StepView,
} from '../api/views/index.ts'
import { GrappeError } from '../errors.ts'
import { shownCases, toCaseCard } from './case-cards.ts'
import type { Item, Reader } from './shared.ts'

type Step = Procedure['steps'][number]
type Statements = Step['inputs']

const nothing = { fr: '', en: '' }

const toStatement = (reader: Reader, statement: Statements[number] | undefined) =>
  statement ? { text: statement.text, cite: reader.citations(statement.cite) } : null

function toStep(reader: Reader, step: Step, html: { fr: string; en: string }): StepView {
  const statements = (list: Statements) => list.map(({ text, cite }) => ({ text, cite: reader.citations(cite) }))
  return {
    id: step.id,
    name: step.name,
    purpose: step.purpose,
    cite: reader.citations(step.cite),
    inputs: statements(step.inputs),
    outputs: statements(step.outputs),
    who: statements(step.who),
    duration: toStatement(reader, step.duration),
    pitfalls: statements(step.pitfalls),
    competences: step.competences.map((id) => reader.nameOf('competence', id)),
    cases: shownCases(reader, step.cases),
    exercise: step.exercise,
    html,
  }
}

/** @throws GrappeError not-found */
export function readProcedure(reader: Reader, id: string): ProcedureView {
  const { title, summary, record } = reader.get('procedure', id)
  const prose = new Map(reader.sections('procedure', id).map((section) => [section.id, section.html]))
  return {
    id,
    title,
    summary,
    cite: reader.citations(record.cite),
    overview: prose.get('overview') ?? nothing,
    steps: record.steps.map((step) => toStep(reader, step, prose.get(step.id) ?? nothing)),
  }
}

function toCompetenceCard({ id, title, summary, record }: Item<'competence'>): CompetenceCard {
  return { id, axis: record.axis, title, summary, items: record.items.length }
}

/** @throws GrappeError not-found */
export function readCompetence(reader: Reader, id: string): CompetenceView {
  const { title, summary, record } = reader.get('competence', id)
  const steps = reader
    .list('procedure')
    .flatMap((procedure) =>
      procedure.record.steps
        .filter((step) => step.competences.includes(id))
        .map((step) => ({ procedure: procedure.id, step: step.id, name: step.name })),
    )
  return {
    id,
    axis: record.axis,
    title,
    summary,
    cite: reader.citations(record.cite),
    items: record.items.map((item) => ({
      ...item,
      cite: reader.citation(item.cite),
      duration: toStatement(reader, item.duration),
      support: reader.citations(item.support),
      cases: shownCases(reader, item.cases),
    })),
    sections: reader.sections('competence', id),
    steps,
  }
}

/** @throws GrappeError not-found where the library has no method to follow */
export function readGuide(reader: Reader): GuideView {
  const spine = reader.list('procedure').find(({ record }) => record.spine)
  if (!spine) throw new GrappeError('not-found', { id: 'guide' })
  return {
    procedure: { id: spine.id, title: spine.title, summary: spine.summary },
    stages: spine.record.steps.map((step) => ({
      id: step.id,
      name: step.name,
      purpose: step.purpose,
      competences: step.competences.map((id) => reader.nameOf('competence', id)),
    })),
    competences: reader.list('competence').map((item) => toCompetenceCard(item)),
    procedures: reader
      .list('procedure')
      .filter(({ record }) => !record.spine)
      .map(({ id, title, summary, record }) => ({ id, title, summary, steps: record.steps.length })),
  }
}

/** @throws GrappeError not-found */
export function readAction(reader: Reader, id: string): ActionView {
  const { record } = reader.get('action', id)
  const cases = reader
    .list('case')
    .filter((one) =>
      [...one.record.interventions.done, ...one.record.interventions.wanted].some(({ action }) => action === id),
    )
  return {
    ...record,
    domain: reader.named('action-domains', record.domain),
    cite: reader.citations(record.cite),
    cases: cases.map((one) => toCaseCard(reader, one)),
  }
}
