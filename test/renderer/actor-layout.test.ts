/** The drawing of actors: everyone once, inside the picture, nobody over another, the same each time. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { box, laneOf, layOut } from '../../renderer/features/cases/case/actor-layout.ts'

const roles = ['government', 'association', 'firms', 'buyers', 'workers', 'donor', 'something-new']
const actors = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 30 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), role: fc.constantFrom(...roles) }))))
const case_ = actors.chain((all) =>
  fc.record({
    all: fc.constant(all),
    links: fc.array(
      fc.record({ from: fc.constantFrom(...all.map(({ id }) => id)), to: fc.constantFrom(...all.map(({ id }) => id)) }),
      { maxLength: 60 },
    ),
  }),
)

test('every actor has a place of its own inside the picture', () => {
  fc.assert(
    fc.property(case_, ({ all, links }) => {
      const { actors: placed, width, height, paths } = layOut(all, links)
      expect(placed.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      expect(paths).toHaveLength(links.length)
      for (const one of placed) {
        expect(one.x).toBeGreaterThanOrEqual(-1e-6)
        expect(one.x + box.width).toBeLessThanOrEqual(width + 1e-6)
        expect(one.y + box.height).toBeLessThanOrEqual(height)
        const over = placed.some(
          (other) =>
            other !== one && Math.abs(other.x - one.x) < box.width - 1e-6 && Math.abs(other.y - one.y) < box.height,
        )
        expect(over).toBe(false)
      }
    }),
  )
})

test('every link between two actors is drawn, inside the picture; one of an actor to itself as well', () => {
  fc.assert(
    fc.property(case_, ({ all, links }) => {
      const { paths, width, height } = layOut(all, links)
      for (const path of paths) {
        const numbers = [...path.matchAll(/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g)]
        expect(numbers.length).toBeGreaterThan(1)
        for (const [, x, y] of numbers) {
          expect(Number(x)).toBeGreaterThanOrEqual(-1)
          expect(Number(x)).toBeLessThanOrEqual(width + 1)
          expect(Number(y)).toBeGreaterThanOrEqual(-1)
          expect(Number(y)).toBeLessThanOrEqual(height + 10)
        }
      }
    }),
  )
})

test('the same case gives the same drawing', () => {
  fc.assert(
    fc.property(case_, ({ all, links }) => {
      expect(layOut(all, links)).toEqual(layOut(all, links))
    }),
  )
})

test('a role that has no lane supports', () => {
  expect([laneOf('government'), laneOf('something-new')]).toEqual(['authorities', 'support'])
})
