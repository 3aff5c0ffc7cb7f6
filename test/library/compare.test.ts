/** Cases side by side: what they share is marked, what differs too, and each thing is cited. */
import { expect, test } from 'vitest'
import { agreementOf, compareCases } from '../../electron/library/compare.ts'
import { GrappeError } from '../../electron/errors.ts'
import { fixtureLibrary, realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

const items = (...keys: string[]) => keys.map((key) => ({ key, text: { fr: key, en: key }, cite: [] }))

test.each([
  [[['a'], ['a']], 'same'],
  [
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    'same',
  ],
  [[['a', 'b'], ['b']], 'part'],
  [[['a'], ['b'], ['a']], 'part'],
  [[['a'], ['b']], 'unlike'],
  [[['a'], []], 'unlike'],
] as const)('%j', (cells, agreement) => {
  expect(agreementOf(cells.map((keys) => items(...keys)))).toBe(agreement)
})

test('in the fixture library', () => {
  const reader = openReader(fixtureLibrary())
  const { cases, rows, peers } = compareCases(reader, ['valombre', 'port-sel'])
  expect(cases.map(({ id }) => id)).toEqual(['valombre', 'port-sel'])
  const row = (criterion: string) => rows.find((one) => one.criterion === criterion)
  expect(row('kind')?.agreement).toBe('same')
  expect(row('type')?.agreement).toBe('unlike')
  const done = row('done')
  expect(done?.agreement).toBe('part')
  expect(done?.cells[0]?.find(({ key }) => key === 'joint-purchasing')).toMatchObject({
    cases: 2,
    cite: [{ source: 'marais-1999', anchor: 'p2' }],
  })
  expect(done?.cells[0]?.find(({ key }) => key === 'testing-room')?.cases).toBe(1)
  expect(row('size')?.cells.map((cell) => cell.map(({ key }) => key))).toEqual([['42'], []])
  expect(peers.map(({ case: { id } }) => id)).toEqual(['haute-brenne'])
  reader.db.close()
})

test('a case alone can be asked for, one that is not there cannot', () => {
  const reader = openReader(fixtureLibrary())
  expect(compareCases(reader, ['valombre']).cases).toHaveLength(1)
  expect(() => compareCases(reader, ['valombre', 'nowhere'])).toThrow(GrappeError)
  reader.db.close()
})

test('in the library, every thing said of actions and results is cited', () => {
  const reader = openReader(realLibrary())
  const { rows } = compareCases(reader, ['nnewi', 'sialkot', 'zaria-leather', 'suame-magazine'])
  const cited = rows.filter(({ criterion }) =>
    ['done', 'wanted', 'results', 'actors', 'figures', 'type'].includes(criterion),
  )
  expect(cited.length).toBeGreaterThan(3)
  expect(cited.flatMap(({ cells }) => cells.flat()).filter(({ cite }) => cite.length === 0)).toEqual([])
  reader.db.close()
})
