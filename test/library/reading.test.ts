/** Records as the page receives them, and names that nothing bears. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listCases } from '../../electron/library/case-cards.ts'
import { readCase } from '../../electron/library/cases.ts'
import { listGoTo, readHome } from '../../electron/library/home.ts'
import { readAction, readCompetence, readGuide, readProcedure } from '../../electron/library/method.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { readChapter, readPassage, readSource } from '../../electron/library/sources.ts'
import { readTerm } from '../../electron/library/terms.ts'
import { readTypology } from '../../electron/library/typologies.ts'
import { fixtureLibraryWithOriginals } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

let reader: Reader
beforeAll(() => {
  reader = openReader(fixtureLibraryWithOriginals())
})
afterAll(() => reader.db.close())

test.each<[string, () => unknown]>([
  ['case', () => readCase(reader, 'nowhere')],
  ['source', () => readSource(reader, 'nowhere')],
  ['chapter', () => readChapter(reader, 'marais-1999', 'p99')],
  ['chapter of no source', () => readChapter(reader, 'nowhere', 'p1')],
  ['passage', () => readPassage(reader, 'marais-1999', 'p99')],
  ['passage with a part of an anchor', () => readPassage(reader, 'ateliers-2006', '1/co')],
  ['typology', () => readTypology(reader, 'nowhere')],
  ['procedure', () => readProcedure(reader, 'nowhere')],
  ['competence', () => readCompetence(reader, 'nowhere')],
  ['action', () => readAction(reader, 'nowhere')],
  ['term', () => readTerm(reader, "x' OR 1=1 --")],
])('no such %s', (_, read) => {
  expect(read).toThrow(expect.objectContaining({ name: 'GrappeError', code: 'not-found' }) as Error)
})

test('the home page counts what there is', () => {
  expect(readHome(reader).counts).toEqual({
    sources: 2,
    passages: 9,
    cases: 3,
    types: 2,
    actions: 2,
    stages: 2,
    terms: 2,
  })
})

test('a case comes with names for ids, both languages, and neighbours with what they share', () => {
  const found = readCase(reader, 'valombre')
  expect(found).toMatchObject({
    type: { id: 'organised', letter: 'O', name: { fr: 'groupement organisé', en: 'organised cluster' } },
    stage: { name: { fr: 'croissance accompagnée' } },
    regions: [{ id: 'europe' }],
    sources: [{ locator: { fr: '§\u00A01' } }, {}, { locator: { fr: 'tableau\u00A01', en: 'table\u00A01' } }, {}],
  })
  expect(found.neighbours.map(({ case: { id }, shared }) => [id, shared.map((one) => one.id)])).toEqual([
    ['port-sel', ['joint-purchasing', 'testing-room']],
    ['haute-brenne', ['FR']],
  ])
})

test('a brief case has nothing where the documents say nothing', () => {
  expect(readCase(reader, 'haute-brenne')).toMatchObject({
    type: null,
    stage: null,
    places: [],
    figures: [],
    periodNote: null,
  })
})

test('a passage knows its original and all that cites it', () => {
  const passage = readPassage(reader, 'marais-1999', 'note-1')
  expect(passage).toMatchObject({ original: '1 Compte tenu par le Bureau en 1998.', chapter: 'metier' })
  expect(passage.citedBy.map(({ kind, item, part }) => `${kind} ${item} ${part}`)).toEqual([
    'body bureau-du-marais ',
    'case valombre evidence',
    'competence facilitator ',
    'passage marais-1999 p1',
    'reference marais-1990 ',
  ])
  expect(readPassage(reader, 'marais-1999', 'p4')).toMatchObject({ html: null, original: expect.any(String) as string })
})

test('a chapter is found by any of its anchors', () => {
  expect(readChapter(reader, 'ateliers-2006', '1/cooperative').passages.map(({ anchor }) => anchor)).toEqual([
    '1',
    '1/cooperative',
    'encadre-1',
  ])
})

test('the guide follows the spine, and the go-to index names every page once', () => {
  expect(readGuide(reader).stages.map(({ id }) => id)).toEqual(['listen', 'act'])
  const keys = listGoTo(reader).map(({ kind, item, part }) => `${kind} ${item} ${part}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).toEqual(expect.arrayContaining(['case valombre ', 'typology cnuced-clusters trust', 'term network ']))
  expect(listCases(reader)).toHaveLength(3)
})
