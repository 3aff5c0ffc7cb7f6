/** Highlights and reading progress come back as they were kept. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Colour, Edition } from '../../electron/api/views/highlights.ts'
import {
  addHighlight,
  changeHighlight,
  findHighlight,
  listHighlights,
  removeHighlight,
  restoreHighlight,
} from '../../electron/notebook/highlights.ts'
import { openNotebookFile, type WritableDatabase } from '../../electron/notebook/open.ts'
import { forgetReading, keepReading, listReadings } from '../../electron/notebook/reading.ts'
import { fixedClock } from '../helpers/clock.ts'
import { opened } from '../helpers/notebooks.ts'
import { newFolder } from '../helpers/scratch.ts'

let db: WritableDatabase
const clock = fixedClock()
beforeAll(() => {
  db = opened(openNotebookFile(newFolder(), clock()))
})
afterAll(() => db.close())

const anyText = fc.string({ unit: 'binary', maxLength: 500 })
const title = { fr: 'Marais 1999, § 1', en: 'Marais 1999, § 1' }

const anyHighlight = fc.record({
  source: fc.constantFrom('marais-1999', 'ateliers-2006'),
  anchor: fc.constantFrom('p1', '1/cooperative'),
  edition: fc.constantFrom(...Edition.options),
  colour: fc.constantFrom(...Colour.options),
  exact: anyText,
  prefix: anyText,
  suffix: anyText,
  start: fc.nat(),
  note: anyText,
})

test('a highlight of any words is kept to the character, changed, removed and put back', () => {
  fc.assert(
    fc.property(anyHighlight, anyText, (highlight, note) => {
      const kept = addHighlight(db, highlight, title, clock())
      expect(kept).toMatchObject(highlight)
      expect(findHighlight(db, kept.id)).toEqual(kept)
      expect(changeHighlight(db, kept.id, { note }, clock())).toEqual({ ...kept, note })
      expect(changeHighlight(db, kept.id, { colour: 'blue' }, clock())).toEqual({ ...kept, note, colour: 'blue' })
      const removed = removeHighlight(db, kept.id)
      expect(findHighlight(db, kept.id)).toBeUndefined()
      expect(removed && restoreHighlight(db, removed)).toEqual(removed)
    }),
    { numRuns: 60 },
  )
})

test('the highlights of one document are listed apart', () => {
  const all = listHighlights(db)
  expect(listHighlights(db, 'marais-1999')).toEqual(all.filter(({ source }) => source === 'marais-1999'))
  expect(listHighlights(db, 'nothing')).toEqual([])
})

test('what is not there is neither changed nor removed', () => {
  expect(changeHighlight(db, 999_999, { note: 'x' }, clock())).toBeUndefined()
  expect(removeHighlight(db, 999_999)).toBeUndefined()
})

test('what was read adds up, the place moves, and what is forgotten can be kept again', () => {
  keepReading(db, { source: 'marais-1999', anchor: 'p1', read: ['p1'] }, title, clock())
  clock.advance(1000)
  keepReading(db, { source: 'ateliers-2006', anchor: '1', read: [] }, title, clock())
  clock.advance(1000)
  const reading = keepReading(db, { source: 'marais-1999', anchor: 'p2', read: ['p2', 'p1'] }, title, clock())
  expect(reading).toMatchObject({ anchor: 'p2', read: ['p1', 'p2'], updated: clock().toISOString() })
  expect(listReadings(db).map(({ source }) => source)).toEqual(['marais-1999', 'ateliers-2006'])
  expect(forgetReading(db, 'marais-1999')).toEqual(reading)
  expect(forgetReading(db, 'marais-1999')).toBeUndefined()
  expect(listReadings(db).map(({ source }) => source)).toEqual(['ateliers-2006'])
  expect(keepReading(db, reading, title, clock())).toEqual(reading)
})
