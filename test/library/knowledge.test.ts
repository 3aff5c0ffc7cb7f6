/** What the documents set out or name, as the page receives it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listModules, listQuestions, readModule, readQuestion } from '../../electron/library/learning.ts'
import {
  countKnowledge,
  listDiagrams,
  listIndicators,
  listModelIndex,
  listModels,
  readModel,
} from '../../electron/library/models.ts'
import { listBodies, listPeople, listReferences, readBody, readPerson } from '../../electron/library/named.ts'
import { readPassage } from '../../electron/library/sources.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { fixtureLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

let reader: Reader
beforeAll(() => {
  reader = openReader(fixtureLibrary())
})
afterAll(() => reader.db.close())

test.each<[string, () => unknown]>([
  ['model', () => readModel(reader, 'nowhere')],
  ['body', () => readBody(reader, 'nowhere')],
  ['person', () => readPerson(reader, 'nowhere')],
  ['module', () => readModule(reader, 'nowhere')],
  ['question', () => readQuestion(reader, 'nowhere')],
])('no such %s', (_, read) => {
  expect(read).toThrow(expect.objectContaining({ code: 'not-found' }) as Error)
})

test('a model comes with its items cited, its cases and its terms', () => {
  expect(listModels(reader)).toMatchObject([{ id: 'three-signs', items: 2, sources: ['marais-1999'] }])
  expect(readModel(reader, 'three-signs')).toMatchObject({
    items: [{ id: 'they-meet', group: 'people', cite: [{ anchor: 'p2' }] }, { id: 'they-buy' }],
    cases: [{ case: { id: 'valombre' }, shows: { fr: 'les mardis' } }],
    terms: [{ id: 'cluster', name: { fr: 'grappe' } }],
    note: null,
  })
})

test('an indicator has the name of its family, a diagram the passage where it is drawn', () => {
  expect(listIndicators(reader)).toMatchObject([{ id: 'sales', family: { id: 'competitiveness' } }])
  expect(listDiagrams(reader)).toMatchObject([{ id: 'cold-room', passage: { anchor: 'encadre-1' }, uncertain: null }])
})

test('a figure comes with the passage where it is drawn, and with that passage alone', () => {
  expect(readPassage(reader, 'ateliers-2006', 'encadre-1').diagram).toMatchObject({ id: 'cold-room' })
  expect(readPassage(reader, 'ateliers-2006', '1/cooperative').diagram).toBeNull()
})

test('every model of the list names what holds it, with the part where it is one', () => {
  expect(listModelIndex(reader)).toMatchObject([
    { id: 'signs', cite: [{ anchor: 'p2' }], heldBy: [{ kind: 'model', id: 'three-signs', part: '', partName: null }] },
    {
      id: 'two-steps',
      heldBy: [{ kind: 'procedure', id: 'deux-pas', part: 'act', partName: { en: 'act' } }],
    },
  ])
  expect(countKnowledge(reader)).toMatchObject({ models: 1, figures: 1, bibliography: 2, bodies: 1, people: 1 })
})

test('a body knows its people and what it does in each case', () => {
  expect(listBodies(reader)).toMatchObject([{ id: 'bureau-du-marais', cases: 1, country: 'FR' }])
  expect(readBody(reader, 'bureau-du-marais')).toMatchObject({
    people: [{ id: 'orvane', name: { fr: 'L. Orvane' } }],
    roles: [{ case: { id: 'valombre' } }],
    partOf: null,
  })
})

test('a person knows the works, a work whether some list describes it', () => {
  expect(listPeople(reader)).toMatchObject([{ id: 'orvane', works: 1 }])
  expect(readPerson(reader, 'orvane').works.map(({ id }) => id)).toEqual(['orvane-2001'])
  expect(listReferences(reader).map(({ id, unlisted }) => [id, unlisted])).toEqual([
    ['marais-1990', true],
    ['orvane-2001', false],
  ])
})

test('modules come in order, with names for what they go through', () => {
  expect(listModules(reader).map(({ id, after, questions }) => [id, after, questions])).toEqual([
    ['first-steps', [], 3],
    ['second-steps', ['first-steps'], 3],
  ])
  expect(readModule(reader, 'first-steps')).toMatchObject({
    steps: [{ procedure: { id: 'deux-pas' }, step: { id: 'listen', name: { en: 'listen' } } }],
    competences: [{ id: 'facilitator' }],
    cases: [{ id: 'valombre' }],
  })
})

test('a question says where it belongs, and a module has its own', () => {
  expect(listQuestions(reader)).toHaveLength(6)
  expect(listQuestions(reader, { module: 'second-steps' }).map(({ question }) => question.kind)).toEqual([
    'ordering',
    'case',
    'matching',
  ])
  expect(readQuestion(reader, 'where-they-meet').step).toMatchObject({ step: 'listen', name: { fr: 'écouter' } })
  expect(readQuestion(reader, 'what-they-buy').item).toMatchObject({ item: 'bring-together' })
  expect(readQuestion(reader, 'what-would-you-do').case).toMatchObject({ id: 'port-sel' })
})
