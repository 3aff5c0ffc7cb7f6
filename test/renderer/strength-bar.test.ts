/** The bar of strengths: its parts follow the shares, and no case is too few to be seen. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsOf } from '../../renderer/ui/strength-bar.tsx'

const anyCounts = fc.record({ strong: fc.nat(200), moderate: fc.nat(200), weak: fc.nat(200) })

test('parts are there where they have cases, and only there', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const [first, second] = endsOf(counts)
      const parts = { strong: first, moderate: second - first, weak: 100 - second }
      fc.pre(counts.strong + counts.moderate + counts.weak > 0)
      for (const key of ['strong', 'moderate', 'weak'] as const)
        expect(counts[key] === 0 ? Math.abs(parts[key]) <= 1 : parts[key] >= 9).toBe(true)
    }),
  )
})

test('where each share is large enough to be seen, the parts are the shares', () => {
  expect(endsOf({ strong: 1, moderate: 1, weak: 2 })).toEqual([25, 50])
  expect(endsOf({ strong: 0, moderate: 0, weak: 3 })).toEqual([0, 0])
})
