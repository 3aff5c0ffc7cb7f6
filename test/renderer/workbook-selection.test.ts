/** The selection grid: what each candidate scores, who stands first, and whether that holds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Selection } from '../../electron/api/views/workbook/index.ts'
import {
  removeCandidate,
  removeCriterion,
  setNote,
  setScore,
  takeCriteria,
} from '../../renderer/features/workbook/tools/selection/changes.ts'
import { leaders, rank, sensitivity } from '../../renderer/features/workbook/tools/selection/ranking.ts'

type Scores = readonly (readonly (number | null)[])[]

/** A grid with criteria a, b… of these weights and candidates A, B…, each with its row of scores. */
function grid(weights: readonly number[], scores: Scores): Selection {
  const criteria = weights.map((weight, index) => ({ id: String.fromCharCode(97 + index), name: '', weight, item: '' }))
  const candidates = scores.map((_, index) => ({ id: String.fromCharCode(65 + index), name: '', note: '' }))
  return {
    criteria,
    candidates,
    scores: scores.flatMap((row, candidate) =>
      row.flatMap((score, criterion) =>
        score === null
          ? []
          : [{ criterion: criteria[criterion]?.id ?? '', candidate: candidates[candidate]?.id ?? '', score, note: '' }],
      ),
    ),
    decision: '',
  }
}

test('a candidate stands at its weighted mean, each criterion bringing its part', () => {
  const [first, second] = rank(grid([3, 1], [[2, 4], [5, 1]])) // prettier-ignore
  expect(first).toMatchObject({ candidate: 'B', mean: 4, missing: [] })
  expect(first?.parts).toEqual([
    { criterion: 'a', points: 3.75 },
    { criterion: 'b', points: 0.25 },
  ])
  expect(second).toMatchObject({ candidate: 'A', mean: 2.5 })
})

test('a missing score is left out of the mean, named, and its reach said', () => {
  const [only] = rank(grid([3, 1], [[4, null]]))
  expect(only).toMatchObject({ mean: 4, missing: ['b'], range: [3.25, 4.25] })
})

test('what weighs nothing counts for nothing and is not missed', () => {
  expect(rank(grid([2, 0], [[3, null]]))[0]).toMatchObject({ mean: 3, missing: [] })
})

test('without a score there is no mean and no first place', () => {
  expect(rank(grid([1], [[null]]))[0]).toMatchObject({ mean: null, parts: [] })
  expect(leaders(grid([1], [[null]]))).toEqual([])
  expect(leaders(grid([0], [[5]]))).toEqual([])
})

test('equals share the first place', () => {
  expect(leaders(grid([1, 1], [[1, 5], [5, 1], [2, 2]]))).toEqual(['A', 'B']) // prettier-ignore
})

test('the changes of one weight by one that turn the first place are told', () => {
  expect(sensitivity(grid([2, 2], [[4, 3], [3, 4]]))).toEqual([
    { criterion: 'a', by: 1, first: ['A'] },
    { criterion: 'a', by: -1, first: ['B'] },
    { criterion: 'b', by: 1, first: ['B'] },
    { criterion: 'b', by: -1, first: ['A'] },
  ]) // prettier-ignore
  expect(sensitivity(grid([5, 1], [[5, 4], [1, 2]]))).toEqual([]) // prettier-ignore
})

const anyGrid = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([criteria, candidates]) =>
    fc.tuple(
      fc.array(fc.integer({ min: 0, max: 10 }), { minLength: criteria, maxLength: criteria }),
      fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: criteria, maxLength: criteria }), {
        minLength: candidates,
        maxLength: candidates,
      }),
    ),
  )

test('whatever the grid, the parts add up to the mean, and the mean lies within 1 to 5 and its range', () => {
  fc.assert(
    fc.property(anyGrid, ([weights, scores]) => {
      for (const { mean, range, parts, missing } of rank(grid(weights, scores))) {
        if (mean === null) continue
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(mean)
        expect(mean).toBeGreaterThanOrEqual(1)
        expect(mean).toBeLessThanOrEqual(5)
        expect(range[0]).toBeLessThanOrEqual(range[1])
        const [low, high] = missing.length === 0 ? [mean, mean] : [1, 5]
        expect(range[0]).toBeGreaterThan(low - 0.001)
        expect(range[1]).toBeLessThan(high + 0.001)
      }
    }),
  )
})

test('a score is put in, changed with its note kept, and taken away', () => {
  const once = setNote(setScore(grid([1], [[null]]), 'a', 'A', 4), 'a', 'A', 'vu sur place')
  expect(setScore(once, 'a', 'A', 2).scores).toEqual([
    { criterion: 'a', candidate: 'A', score: 2, note: 'vu sur place' },
  ])
  expect(setScore(once, 'a', 'A', null).scores).toEqual([])
})

test('with a criterion or a candidate go its scores', () => {
  const full = grid([1, 1], [[1, 2], [3, 4]]) // prettier-ignore
  expect(removeCriterion(full, 'a').scores.map(({ score }) => score)).toEqual([2, 4])
  expect(removeCandidate(full, 'A').scores.map(({ score }) => score)).toEqual([3, 4])
})

test('the criteria of a model are taken once', () => {
  const model = {
    id: 'signs',
    items: [
      { id: 'meet', name: { fr: 'se voir', en: 'meet' } },
      { id: 'buy', name: { fr: 'acheter', en: 'buy' } },
    ],
  } as Parameters<typeof takeCriteria>[1]
  const taken = takeCriteria(grid([], []), model, 'en')
  expect(taken.criteria).toMatchObject([
    { name: 'meet', weight: 1, item: 'signs/meet' },
    { name: 'buy', item: 'signs/buy' },
  ])
  expect(takeCriteria(taken, model, 'fr').criteria).toEqual(taken.criteria)
})
