/** The form for the interviews of the diagnostic, in both languages: the documents' guiding questions, the cluster's actors. */
import type { Bilingual, Language, Procedure } from '../../../content/schema/index.ts'
import { inBoth } from '../../../content/wording/names.ts'
import type { Sheet } from '../sheet.ts'
import { xmlText } from '../xml-text.ts'
import { dayOf, type Dossier } from './dossier.ts'
import { stateNames } from './list-names.ts'
import { studyId } from './study.ts'
import { words } from './words.ts'
import { problemsOf, type Form, type FormChoice, type Question } from './xlsform-rules.ts'

/** The models whose questions an interview can put, in the order of an interview. */
const guiding = ['identification-grid', 'territory-conditions', 'diagnostic-report'] as const

/** The steps of the study that find something out by asking; the others prepare it or put it together. */
const asking: ReadonlySet<string> = new Set(['basic-data', 'value-chains', 'socio-economic-structure'])

const nameOf = (...parts: readonly string[]) => parts.join('_').replaceAll('-', '_')

/** One line, in which nothing is taken for a reference to another question. */
const plain = (text: string) => xmlText(text).replaceAll('${', '$ {').replaceAll(/\s+/g, ' ').trim()
const both = (text: Bilingual): Bilingual => inBoth((language) => plain(text[language]))

/** A group with its questions; a group of nothing is left out. */
function group(name: string, label: Bilingual, inside: readonly Question[]): Question[] {
  if (inside.length === 0) return []
  return [{ type: 'begin_group', name, label: both(label) }, ...inside, { type: 'end_group', name: '' }]
}

const open = (name: string, label: Bilingual, hint?: Bilingual): Question => ({
  type: 'text',
  name,
  label: both(label),
  appearance: 'multiline',
  ...(hint && { hint: both(hint) }),
})

/** Questions that stand as a list in the prose of a step: items that end with a question mark, in both languages alike. */
export function questionsIn(html: Bilingual): Bilingual[] {
  const items = (language: Language) =>
    [...html[language].matchAll(/<li>(.*?)<\/li>/gs)]
      .map(([, item = '']) => item.replaceAll(/<[^>]*>/g, '').trim())
      .filter((item) => item.endsWith('?'))
  const [french, english] = [items('fr'), items('en')]
  if (french.length !== english.length) return []
  return french.map((fr, index) => ({ fr, en: english[index] ?? '' }))
}

function stepQuestions({ reader }: Dossier): Question[] {
  const study = reader.find('procedure', studyId)
  const prose = new Map(reader.sections('procedure', studyId).map(({ id, html }) => [id, html]))
  const ofStep = ({ id, name, purpose, outputs }: Procedure['steps'][number]) => {
    const html = prose.get(id)
    return group(nameOf('step', id), name, [
      { type: 'note', name: nameOf('step', id, 'purpose'), label: both(purpose) },
      ...outputs.map(({ text }, index) => open(nameOf('step', id, `find${index + 1}`), text)),
      ...(html ? questionsIn(html) : []).map((text, index) => open(nameOf('step', id, `ask${index + 1}`), text)),
    ])
  }
  return study?.record.steps.filter(({ id }) => asking.has(id)).flatMap(ofStep) ?? []
}

function modelQuestions({ reader }: Dossier): Question[] {
  return guiding.flatMap((id) => {
    const model = reader.find('model', id)?.record
    if (!model) return []
    const inside = model.items.flatMap(({ id: item, name, question, text }): Question[] => {
      const own = nameOf(id, item)
      const told = question ?? name
      if (model.form !== 'conditions') return [open(own, told, text)]
      return [
        { type: 'select_one states', name: own, label: both(name), hint: both(text) },
        open(nameOf(id, item, 'note'), told),
      ]
    })
    return group(nameOf(id), model.name, inside)
  })
}

function actorChoices({ tools }: Dossier): FormChoice[] {
  const byName = new Map(tools.actors.actors.map(({ id, name }) => [nameOf('actor', id), plain(name)]))
  return [
    ...[...byName].map(([name, label]) => ({
      list: 'actors',
      name,
      label: inBoth((language) => label || words.unnamed[language]),
    })),
    { list: 'actors', name: 'other', label: words.otherActor },
  ]
}

export function surveyForm(dossier: Dossier): Form {
  const { cluster, language } = dossier
  return {
    id: nameOf('grappe_diagnostic', cluster.id),
    title: `${plain(cluster.name)} – ${words.survey[language]}`,
    version: dayOf(dossier).replaceAll('-', ''),
    survey: [
      { type: 'start', name: 'start' },
      { type: 'end', name: 'end' },
      { type: 'today', name: 'today' },
      { type: 'text', name: 'interviewer', label: words.interviewer, required: true },
      { type: 'select_one actors', name: 'actor', label: words.whichActor, required: true, appearance: 'minimal' },
      { type: 'text', name: 'actor_other', label: words.otherName, required: true, relevant: "${actor} = 'other'" },
      { type: 'text', name: 'role', label: words.role },
      ...stepQuestions(dossier),
      ...modelQuestions(dossier),
      open('heard', words.heardElse),
    ],
    choices: [
      ...actorChoices(dossier),
      ...Object.entries(stateNames).map(([name, label]) => ({ list: 'states', name, label })),
    ],
  }
}

const languageColumns: Record<Language, string> = { fr: 'Français (fr)', en: 'English (en)' }

function surveySheet({ survey }: Form): Sheet {
  return {
    name: 'survey',
    columns: [
      { name: 'type', width: 20 },
      { name: 'name', width: 36 },
      { name: `label::${languageColumns.fr}`, width: 60 },
      { name: `label::${languageColumns.en}`, width: 60 },
      { name: `hint::${languageColumns.fr}`, width: 60 },
      { name: `hint::${languageColumns.en}`, width: 60 },
      { name: 'required', width: 10 },
      { name: 'relevant', width: 24 },
      { name: 'appearance', width: 14 },
    ],
    rows: survey.map(({ type, name, label, hint, required, relevant, appearance }) => [
      type,
      name || null,
      label?.fr ?? null,
      label?.en ?? null,
      hint?.fr ?? null,
      hint?.en ?? null,
      required ? 'yes' : null,
      relevant ?? null,
      appearance ?? null,
    ]),
  }
}

/**
 * The three sheets of the form.
 * @throws where it breaks a rule of XLSForm
 */
export function surveySheets(dossier: Dossier): Sheet[] {
  const form = surveyForm(dossier)
  const problems = problemsOf(form)
  if (problems.length > 0) throw new Error(`the form is not valid: ${problems.join('; ')}`)
  const choices: Sheet = {
    name: 'choices',
    columns: [
      { name: 'list_name', width: 14 },
      { name: 'name', width: 30 },
      { name: `label::${languageColumns.fr}`, width: 50 },
      { name: `label::${languageColumns.en}`, width: 50 },
    ],
    rows: form.choices.map(({ list, name, label }) => [list, name, label.fr, label.en]),
  }
  const settings: Sheet = {
    name: 'settings',
    columns: ['form_title', 'form_id', 'version', 'default_language'].map((name) => ({ name, width: 40 })),
    rows: [[form.title, form.id, form.version, languageColumns[dossier.language]]],
  }
  return [surveySheet(form), choices, settings]
}
