/** Ids in what one learns and practises by: models, indicators, modules, questions. */
import type { Question } from '../../../content/schema/index.ts'
import type { Content, Entry } from '../load.ts'
import type { Report } from '../problems.ts'
import { idsOf, type ReferenceCheck } from './reference-check.ts'

function checkModels(content: Content, check: ReferenceCheck): void {
  for (const entry of content.entries.model.values()) {
    const { items, groups, cases, terms } = entry.record.value
    check.unique(entry, items, ['items'])
    items.forEach(({ group }, i) => {
      if (group) check.among(entry, idsOf(groups), group, 'group', ['items', i, 'group'])
    })
    check.shown(entry, cases, ['cases'])
    check.records(entry, 'term', terms, ['terms'])
  }
}

function checkModules(content: Content, check: ReferenceCheck): void {
  for (const entry of content.entries.module.values()) {
    const record = entry.record.value
    check.records(entry, 'module', record.after, ['after'])
    record.steps.forEach((step, i) => check.step(entry, step, ['steps', i]))
    check.records(entry, 'competence', record.competences, ['competences'])
    check.records(entry, 'model', record.models, ['models'])
    check.records(entry, 'typology', record.typologies, ['typologies'])
    check.records(entry, 'case', record.cases, ['cases'])
  }
}

/** The parts of a question that have ids of their own, with their place in the record. */
function partsOf(question: Question): readonly [string, readonly { id: string }[]] {
  if (question.kind === 'ordering') return ['items', question.items]
  if (question.kind === 'matching') return ['pairs', question.pairs]
  return ['answers', question.kind === 'true-false' ? [] : question.answers]
}

function checkQuestion(entry: Entry<'question'>, check: ReferenceCheck): void {
  const record = entry.record.value
  check.record(entry, 'module', record.module, ['module'])
  if (record.step) check.step(entry, record.step, ['step'])
  if (record.item) check.item(entry, record.item, ['item'])
  if (record.kind === 'case' && record.case) check.record(entry, 'case', record.case, ['case'])
  const [key, parts] = partsOf(record)
  check.unique(entry, parts, [key])
}

/** @param report takes what is wrong with the order of modules, which no id shows */
export function checkLearning(content: Content, check: ReferenceCheck, report: Report): void {
  checkModels(content, check)
  checkModules(content, check)
  for (const entry of content.entries.indicator.values())
    check.vocabulary(entry, 'indicator-families', entry.record.value.family, ['family'])
  for (const entry of content.entries.question.values()) checkQuestion(entry, check)
  for (const entry of content.entries.module.values()) {
    const { after, position } = entry.record.value
    after.forEach((id, i) => {
      const before = content.entries.module.get(id)?.record.value.position
      if (before !== undefined && before >= position)
        report.add(
          entry.record.file,
          entry.record.at(['after', i]),
          'module-order',
          `${id} is to be taken first and stands later; give it a smaller position`,
        )
    })
  }
}
