/** Filters and counts of cases, beside an oracle that looks at each case by itself. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CaseIndex,
  chosenIn,
  facetKeys,
  fold,
  international,
  none,
  readFilters,
  toggled,
  valuesOf,
  withChoices,
  writeFilters,
  type FilterableCase,
  type Filters,
} from '../../content/filtering/index.ts'
import type { CaseCard } from '../../electron/api/views/index.ts'
import { anyCard, anyCards } from '../helpers/cases.ts'

const anyValue = fc.constantFrom(
  'SN',
  'FR',
  'leather',
  'food',
  'cluster',
  'organised',
  'firms',
  'exports',
  'trust',
  'weak',
  'brief',
  'dakar',
  'credit-line',
  'nobody-has-this',
  international,
  none,
)
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  words: fc.constantFrom('', '', '', 'oeuvre', 'cuirs SELLES', 'sénégal', 'xyzzy'),
  choices: fc.dictionary(fc.constantFrom(...facetKeys), fc.uniqueArray(anyValue, { minLength: 1, maxLength: 3 }), {
    maxKeys: 3,
  }),
})

/** What the filters mean, said plainly; words are left to examples. */
const answers = (one: FilterableCase, { choices }: Filters) =>
  facetKeys.every((facet) => {
    const wanted = choices[facet] ?? []
    return wanted.length === 0 || valuesOf(one, facet).some((value) => wanted.includes(value))
  })

test('a choice leaves the cases that have one of its values in each facet, in their order', () => {
  fc.assert(
    fc.property(anyCards, anyFilters, (cards, filters) => {
      const silent = { ...filters, words: '' }
      expect(new CaseIndex(cards).select(silent)).toEqual(cards.filter((one) => answers(one, silent)))
    }),
  )
})

test('every count is the number that one gets by choosing it', () => {
  fc.assert(
    fc.property(anyCards, anyFilters, (cards, filters) => {
      const index = new CaseIndex(cards)
      const counts = index.counts(filters)
      for (const facet of facetKeys) {
        for (const [value, count] of counts[facet])
          expect(index.select(withChoices(filters, facet, [value])).length).toBe(count)
      }
    }),
  )
})

test('every case has a value in every facet but its place, so that the counts leave nobody out', () => {
  fc.assert(
    fc.property(anyCards, (cards) => {
      const counts = new CaseIndex(cards).counts({ words: '', choices: {} })
      for (const facet of facetKeys) {
        const all = [...counts[facet].values()].reduce((sum, count) => sum + count, 0)
        expect(all).toBeGreaterThanOrEqual(cards.length)
      }
    }),
  )
})

test('what leaves nothing says what to give up, and what that gives; what leaves something says nothing', () => {
  fc.assert(
    fc.property(anyCards, anyFilters, (cards, filters) => {
      const index = new CaseIndex(cards)
      const ways = index.loosenings(filters)
      expect(ways.length === 0 || index.count(filters) === 0).toBe(true)
      for (const { filters: left, count, without } of ways) {
        expect(count).toBeGreaterThan(0)
        expect(index.select(left).length).toBe(count)
        expect(without.length).toBeLessThanOrEqual(2)
      }
      expect(ways.map(({ count }) => count)).toEqual(ways.map(({ count }) => count).toSorted((a, b) => b - a))
    }),
  )
})

test('choosing a second time takes the choice back', () => {
  fc.assert(
    fc.property(anyFilters, fc.constantFrom(...facetKeys), anyValue, (filters, facet, value) => {
      const twice = toggled(toggled(filters, facet, value), facet, value)
      expect(new Set(chosenIn(twice, facet))).toEqual(new Set(chosenIn(filters, facet)))
    }),
  )
})

test('a choice goes into an address and comes back the same', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const search = new URLSearchParams(writeFilters(filters)).toString()
      expect(readFilters(new URLSearchParams(search))).toEqual(filters)
    }),
  )
})

test('whatever stands in an address is read without failing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (country, q) => {
      const read = readFilters(new URLSearchParams({ country, q }))
      expect(readFilters(new URLSearchParams(writeFilters(read)))).toEqual(read)
    }),
  )
})

describe('words', () => {
  const card = (fr: string, country = 'FR') =>
    ({
      ...fc.sample(anyCards, { numRuns: 1, seed: 1 })[0]?.[0],
      title: { fr, en: 'Title' },
      summary: { fr: 'Résumé', en: 'Summary' },
      places: [],
      countries: [country],
    }) as unknown as FilterableCase
  const [cards] = [[card('L’œuvre des tanneurs'), card('Potiers', 'SN')]]
  const found = (words: string) => new CaseIndex(cards).select({ words, choices: {} }).map(({ title }) => title.fr)

  test.each([
    ['OEUVRE', ['L’œuvre des tanneurs']],
    ["l'œuvre tanneurs", ['L’œuvre des tanneurs']],
    ['senegal', ['Potiers']],
    ['resume', ['L’œuvre des tanneurs', 'Potiers']],
    ['tanneurs potiers', []],
  ])('%s', (words, titles) => {
    expect(found(words)).toEqual(titles)
  })

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

test('a case of no country is found as international, by that word too, and one whose country is not given among those', () => {
  const [card] = fc.sample(anyCard, 1)
  const without = (id: string, scope: 'international' | 'unknown') => ({
    ...(card as CaseCard),
    id,
    scope,
    countries: [],
    places: [],
  })
  const index = new CaseIndex([without('a', 'international'), without('b', 'unknown')])
  const found = (filters: Filters) => index.select(filters).map(({ id }) => id)
  expect(found({ words: '', choices: { country: [international] } })).toEqual(['a'])
  expect(found({ words: '', choices: { country: [none] } })).toEqual(['b'])
  expect(found({ words: 'several countries', choices: {} })).toEqual(['a'])
})
