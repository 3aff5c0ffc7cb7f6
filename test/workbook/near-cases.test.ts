/** Cases like a cluster: each likeness counts, the nearest comes first, and each says why. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Profile } from '../../electron/api/views/workbook/index.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { checkTool } from '../../electron/workbook/check-tool.ts'
import { nearCases, nearest, type Described } from '../../electron/workbook/near-cases.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

const profile = (fields: Partial<Profile>): Profile => checkTool('profile', fields)

const nothing: Described = {
  id: 'nothing',
  sectors: ['glass'],
  countries: ['JP'],
  regions: ['asia'],
  type: undefined,
  stage: undefined,
  firms: undefined,
  jobs: undefined,
}

const cluster = profile({
  country: 'NG',
  sectors: ['leather', 'footwear'],
  type: 'informal',
  stage: 'spontaneous-growth',
  firms: 300,
  jobs: 2000,
})

test.each<[string, Partial<Described>, string[], number]>([
  ['one sector', { sectors: ['leather', 'glass'] }, ['sector leather'], 4],
  ['both sectors', { sectors: ['footwear', 'leather'] }, ['sector leather', 'sector footwear'], 8],
  ['the type', { type: 'informal' }, ['type informal'], 3],
  ['the country, and not its region too', { countries: ['NG'], regions: ['africa'] }, ['country NG'], 2],
  ['only the region', { regions: ['africa', 'asia'] }, ['region africa'], 1],
  ['the stage', { stage: 'spontaneous-growth' }, ['stage spontaneous-growth'], 1],
  ['three times the firms', { firms: 900 }, ['firms firms'], 1],
  ['a third of the jobs', { jobs: 667 }, ['jobs jobs'], 1],
])('%s', (_, fields, reasons, score) => {
  const [near] = nearest(cluster, 'africa', [{ ...nothing, ...fields }], 9)
  expect(near).toMatchObject({ score })
  expect(near?.reasons.map(({ kind, id }) => `${kind} ${id}`)).toEqual(reasons)
})

test('ten times the firms are not alike, and a case with nothing in common is left out', () => {
  expect(nearest(cluster, 'africa', [{ ...nothing, firms: 3000 }, nothing], 9)).toEqual([])
})

test('the nearest comes first, equals in the order that they came in, no more than asked for', () => {
  const cases = [
    { ...nothing, id: 'b', type: 'informal' },
    { ...nothing, id: 'c', sectors: ['leather'] },
    { ...nothing, id: 'a', type: 'informal' },
    { ...nothing, id: 'd', stage: 'spontaneous-growth' },
  ]
  expect(nearest(cluster, '', cases, 3).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})

test('an empty profile is like nothing', () => {
  expect(nearest(profile({}), '', [{ ...nothing, type: '', stage: '', countries: [''] }], 9)).toEqual([])
})

let reader: Reader
beforeAll(() => {
  reader = openReader(realLibrary())
})
afterAll(() => reader.db.close())

test('in the library, leather in Nigeria is near Zaria, with the reasons in words', () => {
  const [first] = nearCases(reader, profile({ country: 'NG', sectors: ['leather'] }))
  expect(first).toMatchObject({
    case: { id: 'zaria-leather' },
    reasons: [
      { kind: 'sector', name: { fr: 'cuir', en: 'leather' } },
      { kind: 'country', name: { en: 'Nigeria' } },
    ],
  })
})

test('where a country has no case, its region is taken from the choice', () => {
  const near = nearCases(reader, profile({ country: 'TD', region: 'sub-saharan-africa' }))
  expect(near.length).toBeGreaterThan(3)
  expect(near.every(({ reasons }) => reasons.some(({ kind }) => kind === 'region'))).toBe(true)
})
