/** The animator's path: modules in order, and their questions. */
import type { Bilingual } from '../../content/schema/index.ts'
import type { ModuleCard, ModuleView, Named, QuestionCard, QuestionFilter, QuestionView } from '../api/views/index.ts'
import { toCaseCard } from './case-cards.ts'
import type { Item, Reader } from './shared.ts'

function questionCounts(reader: Reader): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { record } of reader.list('question')) counts.set(record.module, (counts.get(record.module) ?? 0) + 1)
  return counts
}

/** All modules, in the order in which they are taken. */
export function listModules(reader: Reader): ModuleCard[] {
  const counts = questionCounts(reader)
  return reader.list('module').map(({ record: { id, position, name, summary, after, steps } }) => ({
    id,
    position,
    name,
    summary,
    after,
    steps: steps.length,
    questions: counts.get(id) ?? 0,
  }))
}

/** A module as the path needs it: what comes first, and the names of its steps. */
export interface ModuleOutline {
  readonly id: string
  readonly position: number
  readonly name: Bilingual
  readonly summary: Bilingual
  readonly after: readonly Named[]
  readonly steps: readonly { readonly procedure: string; readonly step: string; readonly name: Bilingual }[]
}

/** All modules, in the order in which they are taken, with the names of what they go through. */
export const outlineModules = (reader: Reader): ModuleOutline[] =>
  reader.once('module outlines', () => makeOutlines(reader))

function makeOutlines(reader: Reader): ModuleOutline[] {
  return reader.list('module').map(({ record: { id, position, name, summary, after, steps } }) => ({
    id,
    position,
    name,
    summary,
    after: after.map((one) => reader.nameOf('module', one)),
    steps: steps.flatMap(({ procedure, step }) => {
      const found = reader.get('procedure', procedure).record.steps.find((one) => one.id === step)
      return found ? [{ procedure, step, name: found.name }] : []
    }),
  }))
}

/** @throws GrappeError not-found */
export function readModule(reader: Reader, id: string): ModuleView {
  const { record } = reader.get('module', id)
  return {
    ...record,
    after: record.after.map((one) => reader.nameOf('module', one)),
    cite: reader.citations(record.cite),
    steps: record.steps.flatMap(({ procedure, step }) => {
      const found = reader.get('procedure', procedure).record.steps.find((one) => one.id === step)
      return found
        ? [
            {
              procedure: reader.nameOf('procedure', procedure),
              step: { id: step, name: found.name },
              purpose: found.purpose,
            },
          ]
        : []
    }),
    competences: record.competences.map((one) => reader.nameOf('competence', one)),
    models: record.models.map((one) => reader.nameOf('model', one)),
    typologies: record.typologies.map((one) => reader.nameOf('typology', one)),
    cases: record.cases.map((one) => toCaseCard(reader, reader.get('case', one))),
    questions: questionCounts(reader).get(id) ?? 0,
  }
}

function stepOf(reader: Reader, { record }: Item<'question'>): QuestionView['step'] {
  if (!record.step) return null
  const { procedure, step } = record.step
  const found = reader.find('procedure', procedure)?.record.steps.find((one) => one.id === step)
  return found ? { procedure, step, name: found.name } : null
}

function itemOf(reader: Reader, { record }: Item<'question'>): QuestionView['item'] {
  if (!record.item) return null
  const { competence, item } = record.item
  const found = reader.find('competence', competence)?.record.items.find((one) => one.id === item)
  return found ? { competence, item, text: found.text } : null
}

function toQuestion(reader: Reader, item: Item<'question'>): QuestionView {
  const { record } = item
  return {
    question: record,
    cite: reader.citations(record.cite),
    module: reader.nameOf('module', record.module),
    step: stepOf(reader, item),
    item: itemOf(reader, item),
    case: record.kind === 'case' && record.case ? reader.nameOf('case', record.case) : null,
  }
}

const agrees = (wanted: string | undefined, there: string | undefined) => wanted === undefined || wanted === there

/** The questions that a filter lets through, in the order of the library. */
function findQuestions(reader: Reader, { module, procedure, step, competence, item }: QuestionFilter) {
  return reader
    .list('question')
    .filter(
      ({ record }) =>
        agrees(module, record.module) &&
        agrees(procedure, record.step?.procedure) &&
        agrees(step, record.step?.step) &&
        agrees(competence, record.item?.competence) &&
        agrees(item, record.item?.item),
    )
}

/** How many questions a filter lets through. */
export const countQuestions = (reader: Reader, filter: QuestionFilter): number => findQuestions(reader, filter).length

/** All questions, or those of a module, a step or a competence item. */
export function listQuestions(reader: Reader, filter: QuestionFilter = {}): QuestionView[] {
  return findQuestions(reader, filter).map((found) => toQuestion(reader, found))
}

/** The same as `listQuestions`, only as much of each as a list shows. */
export function listQuestionCards(reader: Reader, filter: QuestionFilter = {}): QuestionCard[] {
  return findQuestions(reader, filter).map(({ record: { id, kind, module, difficulty, stem } }) => ({
    id,
    kind,
    module,
    difficulty,
    stem,
  }))
}

/** @throws GrappeError not-found */
export function readQuestion(reader: Reader, id: string): QuestionView {
  return toQuestion(reader, reader.get('question', id))
}
