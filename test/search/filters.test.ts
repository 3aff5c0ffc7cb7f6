/** Filters and their counts: rules F1 to F5 of docs/search.md. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SearchChoice, SearchView } from '../../electron/api/views/index.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { libraryOrigin } from '../../electron/search/library.ts'
import { search } from '../../electron/search/search.ts'
import { yearsOf } from '../../scripts/content/search/facets.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

let reader: Reader
const find = (query: string, choice: SearchChoice = {}): SearchView =>
  search(reader, query, { language: 'fr', most: 1, ...choice })
beforeAll(() => {
  reader = openReader(realLibrary())
})
afterAll(() => reader.db.close())

const queries = [
  'entreprises',
  'confiance',
  'réseau pays:inde',
  'cluster -export source:afd',
  '"développement local" année:2000-2005',
  'textile OR cuir',
  'kind:cases training',
]

test('F4: the count of every value is the number that one gets with it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...queries), fc.nat(), fc.nat(), fc.nat(), (query, first, second, third) => {
      // One value is chosen, then any of those offered beside it.
      const offered = find(query).facets.filter(({ values }) => values.length > 0)
      const facet = offered[first % offered.length]
      const value = facet?.values[second % facet.values.length]
      if (!facet || !value) return
      const chosen = { [facet.name]: value.value }
      const view = find(query, chosen)
      expect(view.total).toBe(value.count)
      const beside = view.facets.filter(({ values }) => values.length > 0)
      const other = beside[third % beside.length]
      for (const { value: one, count } of other?.values.slice(0, 3) ?? [])
        expect(find(query, { ...chosen, [other?.name ?? '']: one }).total, `${query} ${other?.name} ${one}`).toBe(count)
    }),
    { numRuns: 40 },
  )
})

test('F4: all is the number without a kind', () => {
  for (const query of queries) {
    const { all, facets } = find(query, { kind: 'case' })
    expect(all).toBe(find(query.replace('kind:cases ', '')).total)
    const kinds = facets.find(({ name }) => name === 'kind')?.values ?? []
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all)
  }
})

test.each([
  ['country', 'maroc', ['MA']],
  ['country', 'Morocco', ['MA']],
  ['country', 'ma', ['MA']],
  ['country', 'afrique sud', ['ZA']],
  ['source', 'afd', ['afd-2009']],
  ['source', 'CNUCED 1998', ['cnuced-1998']],
  ['kind', 'glossaire', ['term']],
  ['kind', 'step', ['procedure']],
  ['type', 'novateurs', ['innovative']],
  ['sector', 'zzz', []],
  ['year', 'hier', []],
] as const)('F2: %s:%s means %j', (name, typed, values) => {
  expect(
    libraryOrigin(reader)
      .facets.resolve(name, typed)
      .map(({ value }) => value),
  ).toEqual(values)
})

test('F2: years are had one by one and by ranges', () => {
  const { facets } = libraryOrigin(reader)
  const years = (typed: string) => facets.resolve('year', typed).map(({ value }) => value)
  expect(years('1998')).toEqual(['1998'])
  expect(years('1998-2000').toSorted()).toEqual(['1998', '1999', '2000'])
  expect(years('1998..1999').toSorted()).toEqual(['1998', '1999'])
})

test('F3: a value chosen in the page takes the place of one typed for the same field', () => {
  expect(find('réseau pays:inde', { country: 'MA' }).total).toBe(find('réseau pays:maroc').total)
})

test('F3: fields add up, values of one field are alternatives, a minus excludes', () => {
  const total = (query: string) => find(query).total
  expect(total('réseau pays:maroc pays:tunisie')).toBe(total('réseau pays:maroc,tunisie'))
  expect(total('réseau pays:maroc,tunisie')).toBeGreaterThan(total('réseau pays:maroc'))
  expect(total('réseau source:afd')).toBe(total('réseau') - total('réseau -source:afd'))
})

test.each([
  ['1994', [1994]],
  ['1994-05', [1994]],
  ['199X', [1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999]],
  ['1994~/1996', [1994, 1995, 1996]],
  ['../1997', [1997]],
  ['1997/..', [1997]],
])('F5: the years of %s', (edtf, years) => expect(yearsOf(edtf)).toEqual(years))
