/** The orders of the catalogue of actions. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActionCard } from '../../electron/api/views/index.ts'
import { inOrder, readOrder } from '../../renderer/features/actions/order.ts'

const anyAction = fc
  .record({ strong: fc.nat(3), moderate: fc.nat(3), weak: fc.nat(3), reporting: fc.nat(3), done: fc.nat(5) })
  .map(
    ({ strong, moderate, weak, reporting, done }) =>
      ({
        done: Array.from({ length: done }),
        wanted: [],
        evidence: { strengths: { strong, moderate, weak }, reporting, results: [] },
      }) as unknown as ActionCard,
  )

test('one strong case is before any number of weak ones, and ties stay as the catalogue has them', () => {
  fc.assert(
    fc.property(fc.array(anyAction), (actions) => {
      const ordered = inOrder(actions, 'evidence').map(({ evidence: { strengths: s } }) => [
        s.strong,
        s.moderate,
        s.weak,
      ])
      const asNumber = ([strong = 0, moderate = 0, weak = 0]: number[]) => strong * 100 + moderate * 10 + weak
      expect(ordered.map(asNumber)).toEqual(ordered.map(asNumber).toSorted((a, b) => b - a))
      expect(inOrder(actions, 'domain')).toEqual(actions)
      const byCases = inOrder(actions, 'cases')
      expect(byCases.map(({ done }) => done.length)).toEqual(
        actions.map(({ done }) => done.length).toSorted((a, b) => b - a),
      )
    }),
  )
})

test('the address says the order, and anything else is the catalogue’s own', () => {
  expect(readOrder(new URLSearchParams('sort=evidence'))).toBe('evidence')
  expect(readOrder(new URLSearchParams('sort=price'))).toBe('domain')
  expect(readOrder(new URLSearchParams())).toBe('domain')
})
