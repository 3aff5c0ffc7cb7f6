/** The form for interviews keeps the rules of XLSForm, whatever the cluster holds. */
import { beforeAll, describe, expect, test } from 'vitest'
import { makeOffice } from '../../../electron/exporting/office.ts'
import { exportFile } from '../../../electron/exporting/workbook/files.ts'
import { questionsIn, surveyForm } from '../../../electron/exporting/workbook/survey.ts'
import { problemsOf, type Form } from '../../../electron/exporting/workbook/xlsform-rules.ts'
import type { Reader } from '../../../electron/library/shared.ts'
import { dossierKinds, dossierOf } from '../../helpers/dossiers.ts'
import { fixtureLibrary, realLibrary } from '../../helpers/libraries.ts'
import { cellsOf } from '../../helpers/office.ts'
import { openReader } from '../../helpers/readers.ts'

let reader: Reader
beforeAll(() => {
  reader = openReader(realLibrary())
})

test.each(dossierKinds)('the form of the %s cluster has no fault', (kind) => {
  expect(problemsOf(surveyForm(dossierOf(kind, 'fr', reader)))).toEqual([])
})

test('a library without these models still gives a form', () => {
  expect(problemsOf(surveyForm(dossierOf('filled', 'en', openReader(fixtureLibrary()))))).toEqual([])
})

test('it asks the documents’ questions, in both languages, and lists the actors', async () => {
  const { bytes } = await exportFile(dossierOf('filled', 'fr', reader), 'survey', makeOffice)
  const [survey, choices, settings] = cellsOf(bytes)
  expect([...(survey?.values() ?? [])]).toEqual(
    expect.arrayContaining([
      'label::Français (fr)',
      'label::English (en)',
      'diagnostic_report_a_context',
      'territory_conditions_culture',
      'step_socio_economic_structure_ask5',
      'Qu’est-ce qui fait dire « nous » ?',
      'What makes people say “we”?',
    ]),
  )
  expect([...(choices?.values() ?? [])]).toEqual(
    expect.arrayContaining(['actor_a1', 'actor_a_2', 'Tannerie Diallo', 'other']),
  )
  expect(settings?.get('D2')).toBe('Français (fr)')
})

test('a name of an actor is never taken for a reference', () => {
  const form = surveyForm(dossierOf('nasty', 'fr', reader))
  expect(form.choices[0]?.label.fr).toContain('$ {actor}')
})

test('questions are taken from the prose only where both languages have the same', () => {
  const fr = '<ul><li>Qui <a href="#">vend</a> ?</li><li>Une remarque.</li></ul>'
  expect(questionsIn({ fr, en: '<li>Who sells?</li>' })).toEqual([{ fr: 'Qui vend ?', en: 'Who sells?' }])
  expect(questionsIn({ fr, en: '' })).toEqual([])
})

describe('a form with a fault is told so', () => {
  const label = { fr: 'x', en: 'x' }
  const good: Form = {
    id: 'f',
    title: 't',
    version: '1',
    survey: [{ type: 'select_one l', name: 'q', label }],
    choices: [{ list: 'l', name: 'a', label }],
  }
  test('and a good one is not', () => expect(problemsOf(good)).toEqual([]))
  test.each<[string, Partial<Form>]>([
    [
      'q: twice',
      {
        survey: [
          { type: 'text', name: 'q', label },
          { type: 'note', name: 'Q', label },
        ],
      },
    ],
    ['q: unknown type texte', { survey: [{ type: 'texte', name: 'q', label }] }],
    ['q: no list m', { survey: [{ type: 'select_one m', name: 'q', label }] }],
    ['1 q: not a name', { survey: [{ type: 'text', name: '1 q', label }] }],
    ['q: no label', { survey: [{ type: 'text', name: 'q', label: { fr: 'x', en: ' ' } }] }],
    ['q: refers to z', { survey: [{ type: 'text', name: 'q', label, relevant: "${z} = '1'" }] }],
    ['a group does not end', { survey: [{ type: 'begin_group', name: 'q', label }] }],
    ['a group ends that did not begin', { survey: [{ type: 'end_group', name: '' }] }],
    ['l/a: twice', { choices: [...good.choices, ...good.choices] }],
    ['a b: not a name', { choices: [...good.choices, { list: 'l', name: 'a b', label }] }],
    ['f f: not a name', { id: 'f f' }],
    ['no title', { title: ' ' }],
  ])('%s', (problem, change) => {
    expect(problemsOf({ ...good, ...change }).map((one) => one.toLowerCase())).toContain(problem.toLowerCase())
  })
})
