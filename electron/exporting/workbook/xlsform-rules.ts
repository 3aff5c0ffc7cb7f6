/** A form as XLSForm has it (xlsform.org), and the rules of it that a form must keep for phones to take it. */
import type { Bilingual } from '../../../content/schema/common.ts'

export interface Question {
  readonly type: string
  readonly name: string
  readonly label?: Bilingual
  readonly hint?: Bilingual
  readonly required?: boolean
  /** When it is asked, as an expression. */
  readonly relevant?: string
  readonly appearance?: string
}

export interface FormChoice {
  readonly list: string
  readonly name: string
  readonly label: Bilingual
}

export interface Form {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly survey: readonly Question[]
  readonly choices: readonly FormChoice[]
}

/** What is recorded without being asked. */
const silent = new Set(['start', 'end', 'today'])
const asked = new Set(['text', 'date', 'note', 'integer', 'decimal', 'select_one', 'select_multiple', 'begin_group'])
const nameForm = /^[A-Za-z_][A-Za-z0-9_.-]*$/

function twice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

const isFilled = (label: Bilingual | undefined) =>
  label !== undefined && label.fr.trim() !== '' && label.en.trim() !== ''

function questionProblems({ type, name, label, relevant }: Question, form: Form): string[] {
  const [kind = '', list = ''] = type.split(' ')
  if (kind === 'end_group') return []
  const known = new Set(form.survey.map((one) => one.name))
  const told = [label?.fr ?? '', label?.en ?? '', relevant ?? ''].join(' ')
  const referred = [...told.matchAll(/\$\{([^}]*)\}?/g)].map(([, to = '']) => to)
  return [
    ...(silent.has(kind) || asked.has(kind) ? [] : [`${name}: unknown type ${type}`]),
    ...(nameForm.test(name) ? [] : [`${name}: not a name`]),
    ...(silent.has(kind) || isFilled(label) ? [] : [`${name}: no label`]),
    ...(kind.startsWith('select') && !form.choices.some((one) => one.list === list)
      ? [`${name}: no list ${list}`]
      : []),
    ...referred.filter((to) => !known.has(to)).map((to) => `${name}: refers to ${to}`),
  ]
}

function groupProblems(survey: readonly Question[]): string[] {
  let depth = 0
  for (const { type } of survey) {
    if (type === 'begin_group') depth += 1
    if (type === 'end_group') depth -= 1
    if (depth < 0) return ['a group ends that did not begin']
  }
  return depth === 0 ? [] : ['a group does not end']
}

function choiceProblems(choices: readonly FormChoice[]): string[] {
  return [
    ...twice(choices.map(({ list, name }) => `${list}/${name}`)).map((name) => `${name}: twice`),
    ...choices
      .filter(({ name, list }) => !nameForm.test(name) || !nameForm.test(list))
      .map(({ name }) => `${name}: not a name`),
    ...choices.filter(({ label }) => !isFilled(label)).map(({ name }) => `${name}: no label`),
  ]
}

/** What is wrong with a form; nothing where phones will take it. */
export function problemsOf(form: Form): string[] {
  const names = form.survey.filter(({ type }) => type !== 'end_group').map(({ name }) => name.toLowerCase())
  return [
    ...(nameForm.test(form.id) ? [] : [`${form.id}: not a name`]),
    ...(form.title.trim() === '' ? ['no title'] : []),
    ...form.survey.flatMap((question) => questionProblems(question, form)),
    ...twice(names).map((name) => `${name}: twice`),
    ...groupProblems(form.survey),
    ...choiceProblems(form.choices),
  ]
}
