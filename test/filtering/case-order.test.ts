/** The orders of cases, and the years that dates span. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseOrders, readSort, sortCases, writeSort, yearsOf } from '../../content/filtering/index.ts'
import { anyCards } from '../helpers/cases.ts'

const anySort = fc.record({ by: fc.constantFrom(...caseOrders), descending: fc.boolean() })
const country = (code: string) => code

test('an order loses no case, and ordering twice changes nothing', () => {
  fc.assert(
    fc.property(anyCards, anySort, (cards, sort) => {
      const sorted = sortCases(cards, sort, 'fr', country)
      expect(new Set(sorted)).toEqual(new Set(cards))
      expect(sortCases(sorted, sort, 'fr', country)).toEqual(sorted)
    }),
  )
})

test('what the documents do not give comes last, either way', () => {
  fc.assert(
    fc.property(anyCards, fc.boolean(), (cards, descending) => {
      const sizes = sortCases(cards, { by: 'size', descending }, 'fr', country).map(({ size }) => size)
      const given = sizes.filter((size) => size !== null)
      expect(sizes.slice(given.length)).toEqual(sizes.slice(given.length).map(() => null))
      expect(given).toEqual(given.toSorted((a, b) => (descending ? b - a : a - b)))
    }),
  )
})

test('titles are ordered as the language orders them', () => {
  const [card] = fc.sample(anyCards, { numRuns: 50, seed: 3 }).flat()
  const cards = ['Zinder', 'Épernay', 'Dakar', 'Œuvre'].map((fr) => ({ ...card!, title: { fr, en: fr } }))
  const sorted = sortCases(cards, { by: 'title', descending: false }, 'fr', country)
  expect(sorted.map(({ title }) => title.fr)).toEqual(['Dakar', 'Épernay', 'Œuvre', 'Zinder'])
})

test('an order goes into an address and comes back; anything else is the usual order', () => {
  fc.assert(
    fc.property(anySort, (sort) => {
      expect(readSort(writeSort(sort))).toEqual(sort)
    }),
  )
  expect(readSort('nonsense')).toEqual({ by: 'depth', descending: false })
})

test.each([
  ['1994', 1994, 1994],
  ['1994-05-17', 1994, 1994],
  ['199X', 1990, 1999],
  ['1994~', 1994, 1994],
  ['198X/1998', 1980, 1998],
  ['../1997', undefined, 1997],
  ['1999/..', 1999, undefined],
])('%s spans %s to %s', (edtf, from, to) => {
  expect(yearsOf(edtf)).toEqual({ from, to })
})
