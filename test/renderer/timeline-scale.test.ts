/** The line of time: every year has a place on it, later years never before earlier ones. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksOf, scaleOf } from '../../renderer/features/cases/explorer/timeline-scale.ts'

const years = fc.array(fc.integer({ min: 0, max: 2100 }), { maxLength: 200 })

test('places are from 0 to 1 and keep the order of the years', () => {
  fc.assert(
    fc.property(years, (all) => {
      const { at, ticks, from, to } = scaleOf(all)
      const places = all.toSorted((a, b) => a - b).map((year) => at(year))
      for (const place of places) expect(place >= 0 && place <= 1).toBe(true)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(ticks[0]).toBe(from)
      expect(ticks.at(-1)).toBe(to)
      expect(ticks.length).toBeLessThanOrEqual(13)
      expect(to).toBeGreaterThanOrEqual(Math.max(0, ...all))
    }),
  )
})

test('one old date does not press the others together', () => {
  const { from } = scaleOf([1601, ...Array.from({ length: 40 }, (_, index) => 1970 + index)])
  expect(from).toBeGreaterThanOrEqual(1960)
})

test('an event without a beginning has no place', () => {
  const what = { fr: 'x', en: 'x' }
  expect(
    marksOf([
      { id: 'a', date: '../1997', what },
      { id: 'b', date: '199X', what },
    ]),
  ).toEqual([{ id: 'b', date: '199X', what, year: 1990 }])
})
