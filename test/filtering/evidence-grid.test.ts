/** The evidence map: each cell is the cases that have both, and the gaps are there. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseVocabulary } from '../../electron/api/views/index.ts'
import { countStrengths, evidenceGrid, tintOf } from '../../content/filtering/index.ts'
import { anyCards } from '../helpers/cases.ts'

const named = (id: string) => ({ id, name: { fr: id, en: id } })
const vocabulary = {
  domains: [named('purchasing'), named('finance'), named('empty')],
  actions: [
    { ...named('joint-purchasing'), domain: 'purchasing' },
    { ...named('credit-line'), domain: 'finance' },
  ],
  results: [named('exports'), named('trust'), named('never')],
} as unknown as CaseVocabulary

test('a cell holds the cases that did the action and report the result', () => {
  fc.assert(
    fc.property(anyCards, (cards) => {
      const { domains, results } = evidenceGrid(cards, vocabulary)
      for (const { rows, cells } of domains) {
        expect(cells).toHaveLength(results.length)
        for (const row of rows) {
          row.cells.forEach((cell, index) => {
            const result = results[index]?.id ?? ''
            expect(cell).toEqual(
              cards.filter(({ actions, outcomes }) => actions.includes(row.head.id) && outcomes.includes(result)),
            )
            // A domain counts a case once, however many of its actions the case did.
            expect(cells[index]?.length).toBeGreaterThanOrEqual(cell.length)
            const { strong, moderate, weak } = row.strengths[index] ?? countStrengths([])
            expect(strong + moderate + weak).toBe(cell.length)
            expect(strong).toBe(cell.filter(({ evidence }) => evidence === 'strong').length)
          })
        }
      }
    }),
  )
})

test('what no case crosses is there and empty', () => {
  const { domains, results } = evidenceGrid([], vocabulary)
  expect([domains.length, results.length]).toEqual([3, 3])
  expect(domains.flatMap(({ cells }) => cells).every((cell) => cell.length === 0)).toBe(true)
})

test('tints rise with the count, and nothing but nothing has none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (most) => {
      const tints = Array.from({ length: most + 1 }, (_, count) => tintOf(count, most))
      expect(tints).toEqual(tints.toSorted((a, b) => a - b))
      expect(tints.indexOf(1)).toBe(1)
      expect(tints.at(-1)).toBe(Math.min(4, most))
    }),
  )
})
