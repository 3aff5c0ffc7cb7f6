/** The animator's path: modules in order, and their questions. */
import type { ModuleCard, ModuleView, QuestionView } from '../api/views/index.ts'
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

/** All questions, or those of a module; by module, then by id. */
export function listQuestions(reader: Reader, module?: string): QuestionView[] {
  return reader
    .list('question')
    .filter(({ record }) => module === undefined || record.module === module)
    .map((item) => toQuestion(reader, item))
}

/** @throws GrappeError not-found */
export function readQuestion(reader: Reader, id: string): QuestionView {
  return toQuestion(reader, reader.get('question', id))
}
