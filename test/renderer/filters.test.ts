/** Filters of cases: each narrows, and none at all lets everything through. */
import { expect, test } from 'vitest'
import type { CaseCard } from '../../electron/api/views/index.ts'
import { matches } from '../../renderer/features/cases/filters.ts'

const name = { fr: '', en: '' }
const one = {
  countries: ['NG'],
  places: [{ id: 'nnewi' }],
  sectors: [{ id: 'automotive-parts', name }],
  type: { id: 'organised', name, letter: 'O' },
  kind: { id: 'cluster', name },
} as unknown as CaseCard

test.each([
  [{}, true],
  [{ country: 'NG' }, true],
  [{ country: 'PK' }, false],
  [{ place: 'nnewi', type: 'organised' }, true],
  [{ place: 'nnewi', type: 'innovative' }, false],
  [{ sector: 'automotive-parts', kind: 'cluster' }, true],
  [{ kind: null }, true],
])('%j', (filters, expected) => {
  expect(matches(one, filters)).toBe(expected)
})

test('a case without a type answers to no type', () => {
  expect(matches({ ...one, type: null }, { type: 'organised' })).toBe(false)
})
