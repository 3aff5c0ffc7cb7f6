/** The map: every place in one group, no two groups so near that they hide each other, and areas that fill the window. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areas } from '../../renderer/ui/case-map/areas.ts'
import { groupPoints } from '../../renderer/ui/case-map/groups.ts'
import { height, locate, viewOf, width } from '../../renderer/ui/case-map/world.ts'

const point = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 470 }),
  weight: fc.integer({ min: 1, max: 30 }),
})
const points = fc.array(point, { maxLength: 120 })
const reach = fc.integer({ min: 1, max: 60 })

test('every point in one group, and no two groups within reach', () => {
  fc.assert(
    fc.property(points, reach, (all, within) => {
      const groups = groupPoints(all, within)
      expect(groups.flatMap((group) => group.points).length).toBe(all.length)
      expect(new Set(groups.flatMap((group) => group.points))).toEqual(new Set(all))
      groups.forEach((one, at) => {
        for (const other of groups.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(within)
        expect(one.weight).toBe(one.points.reduce((sum, { weight }) => sum + weight, 0))
      })
    }),
  )
})

test('the order of the points does not matter', () => {
  const near = (all: Parameters<typeof groupPoints>[0], within: number) =>
    groupPoints(all, within)
      .map(({ x, y, weight }) => [x.toFixed(6), y.toFixed(6), weight].join(' '))
      .toSorted()
  fc.assert(
    fc.property(points, reach, (all, within) => {
      expect(near(all.toReversed(), within)).toEqual(near(all, within))
    }),
  )
})

const towns = {
  world: [2.35, 48.85],
  france: [4.83, 45.76],
  europe: [10.2, 56.1],
  africa: [7.7, 11.1],
  'south-asia': [74.5, 32.5],
  'latin-america': [-78.2, 0.3],
} as const

test.each(areas)('a town of %s is in its window, and the window is filled', (area) => {
  const { k, x, y } = viewOf(area)
  const [longitude, latitude] = towns[area]
  const [atX = 0, atY = 0] = locate({ longitude, latitude }) ?? []
  expect(k * atX + x > 0 && k * atX + x < width && k * atY + y > 0 && k * atY + y < height).toBe(true)
  expect(k > 1.5 || area === 'world').toBe(true)
})
