/** Searches that the reader made: the last ones, and those that are kept. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openNotebookFile, type WritableDatabase } from '../../electron/notebook/open.ts'
import { addSearch, listSearches, mostRecent, removeSearch } from '../../electron/notebook/searches.ts'
import { fixedClock } from '../helpers/clock.ts'
import { opened } from '../helpers/notebooks.ts'
import { newFolder } from '../helpers/scratch.ts'

let db: WritableDatabase
const clock = fixedClock()
beforeAll(() => {
  db = opened(openNotebookFile(newFolder(), clock()))
})
afterAll(() => db.close())

const queries = () => listSearches(db).map(({ query, saved }) => (saved ? `*${query}` : query))

test('the last search comes first, kept ones before all, and none twice', () => {
  for (const query of ['a', 'b', 'c', 'a']) addSearch(db, query, undefined, clock())
  expect(queries()).toEqual(['a', 'c', 'b'])
  addSearch(db, 'b', true, clock())
  expect(queries()).toEqual(['*b', 'a', 'c'])
  addSearch(db, 'b', undefined, clock())
  expect(queries()).toEqual(['*b', 'a', 'c'])
  addSearch(db, 'b', false, clock())
  removeSearch(db, 'c')
  expect(queries()).toEqual(['b', 'a'])
})

test('no more than so many of the last ones are remembered; kept ones stay', () => {
  addSearch(db, 'kept', true, clock())
  for (let at = 0; at < mostRecent + 5; at++) addSearch(db, `n${at}`, undefined, clock())
  const all = listSearches(db)
  expect(all.filter(({ saved }) => !saved).length).toBe(mostRecent)
  expect(all[0]).toMatchObject({ query: 'kept', saved: true })
})

test('a search of any text is kept to the character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 }), (query) => {
      addSearch(db, query, true, clock())
      expect(listSearches(db)[0]).toEqual({ query, saved: true, when: clock().toISOString() })
      removeSearch(db, query)
      expect(listSearches(db).some((one) => one.query === query)).toBe(false)
    }),
    { numRuns: 30 },
  )
})
