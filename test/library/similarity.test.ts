/** How alike cases are: the same is most alike, what is shared is said, and what is not known is not held against the one asked about. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest } from '../../electron/library/neighbours.ts'
import { aspects, likeness, weights, type Profile } from '../../electron/library/similarity.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

const ids = fc.subarray(['a', 'b', 'c', 'd'])
const anyProfile: fc.Arbitrary<Profile> = fc.record({
  sectors: ids,
  type: fc.constantFrom(undefined, 'organised', 'innovative'),
  countries: fc.subarray(['SN', 'FR', 'GH']),
  regions: fc.subarray(['europe', 'sub-saharan-africa']),
  size: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: undefined }),
  stage: fc.constantFrom(undefined, 'spontaneous-growth'),
  interventions: ids,
  results: ids,
  roles: ids,
})

test('from 0 to 1, made up of its parts, each with its reason', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (one, other) => {
      const { score, common } = likeness(one, other)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1 + 1e-9)
      for (const { aspect, ids: shared, part } of common) {
        expect(part).toBeGreaterThan(0)
        expect(shared.length > 0 || aspect === 'size').toBe(true)
      }
    }),
  )
})

test('nothing is more like a case than itself', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (one, other) => {
      expect(likeness(one, other).score).toBeLessThanOrEqual(likeness(one, one).score + 1e-9)
    }),
  )
})

test('a case of which nothing is known is like nothing, and nothing is like it', () => {
  const unknown: Profile = {
    sectors: [],
    type: undefined,
    countries: [],
    regions: [],
    size: undefined,
    stage: undefined,
    interventions: [],
    results: [],
    roles: [],
  }
  fc.assert(
    fc.property(anyProfile, (one) => {
      expect(likeness(unknown, one)).toEqual({ score: 0, common: [] })
      expect(likeness(one, unknown).score).toBe(0)
    }),
  )
})

test('every aspect weighs something', () => {
  expect(aspects.filter((aspect) => !(weights[aspect] > 0))).toEqual([])
})

test('ten times the firms is as unlike as no number at all', () => {
  const sized = (size: number): Profile => ({
    sectors: [],
    type: undefined,
    countries: [],
    regions: [],
    size,
    stage: undefined,
    interventions: [],
    results: [],
    roles: [],
  })
  expect(likeness(sized(30), sized(30)).score).toBe(1)
  expect(likeness(sized(30), sized(300)).score).toBe(0)
  expect(likeness(sized(100), sized(200)).score).toBeCloseTo(1 - Math.log10(2))
})

test('in the library: the leather workers of Zaria are near other clusters without structure, and leather', () => {
  const reader = openReader(realLibrary())
  const near = nearest(reader, ['zaria-leather'], 6)
  expect(near.map(({ case: { id } }) => id)).toEqual(expect.arrayContaining(['awka-blacksmiths', 'lagos-woodwork']))
  for (const { shared } of near) expect(shared.length).toBeGreaterThan(0)
  expect(nearest(reader, ['zaria-leather', 'awka-blacksmiths'], 4).map(({ case: { id } }) => id)).not.toContain(
    'awka-blacksmiths',
  )
  reader.db.close()
})
