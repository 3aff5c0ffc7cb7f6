/** What of a search stands in its address. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostShown, page, readParams, withField } from '../../renderer/features/search/params.ts'

test('an address is read, and what it does not say is as usual', () => {
  expect(readParams(new URLSearchParams('q=r%C3%A9seau&country=MA&most=40&x=1'))).toEqual({
    q: 'réseau',
    most: 40,
    chosen: { country: 'MA' },
  })
  expect(readParams(new URLSearchParams())).toEqual({ q: '', most: page, chosen: {} })
})

test('another value begins the results anew and keeps the other fields', () => {
  const params = new URLSearchParams('q=a&kind=case&most=60')
  expect(withField(params, 'country', 'MA').toString()).toBe('q=a&kind=case&country=MA')
  expect(withField(params, 'kind', undefined).toString()).toBe('q=a')
  expect(withField(params, 'most', '80').get('most')).toBe('80')
  expect(params.toString()).toBe('q=a&kind=case&most=60')
})

test('whatever stands there, the program is asked for what it takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), fc.string({ maxLength: 10 }), (q, most) => {
      const read = readParams(new URLSearchParams({ q, most, kind: q }))
      expect(read.q.length).toBeLessThanOrEqual(500)
      expect(read.most).toBeGreaterThanOrEqual(1)
      expect(read.most).toBeLessThanOrEqual(mostShown)
    }),
  )
})
