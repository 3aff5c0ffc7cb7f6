/**
 * The weighted scores of a selection grid. A candidate stands at the mean of its scores, each weighing as its criterion
 * does; criteria without a score are left out of the mean and said to be missing, with how low and how high they could
 * take it. No document gives a formula: a weighted mean is the plainest one that a committee can check by hand.
 */
import type { Selection } from '../../../../../electron/api/views/workbook/index.ts'

export const lowest = 1
export const highest = 5

export interface Standing {
  readonly candidate: string
  /** From 1 to 5; null where no criterion that weighs is scored. */
  readonly mean: number | null
  /** Where the mean would go if all that is missing were scored lowest, and highest. */
  readonly range: readonly [low: number, high: number]
  /** Criteria that weigh and have no score. */
  readonly missing: readonly string[]
  /** What each scored criterion brings to the mean. */
  readonly parts: readonly { readonly criterion: string; readonly points: number }[]
}

type Grid = Pick<Selection, 'criteria' | 'candidates' | 'scores'>

export function scoreOf({ scores }: Grid, criterion: string, candidate: string): number | undefined {
  return scores.find((one) => one.criterion === criterion && one.candidate === candidate)?.score
}

function standing(grid: Grid, candidate: string): Standing {
  const weighing = grid.criteria.filter(({ weight }) => weight > 0)
  const scored = weighing.flatMap(({ id, weight }) => {
    const score = scoreOf(grid, id, candidate)
    return score === undefined ? [] : [{ criterion: id, weight, score }]
  })
  const total = scored.reduce((sum, { weight }) => sum + weight, 0)
  const whole = weighing.reduce((sum, { weight }) => sum + weight, 0)
  const points = scored.reduce((sum, { weight, score }) => sum + weight * score, 0)
  const filled = (score: number) => (whole === 0 ? score : (points + (whole - total) * score) / whole)
  return {
    candidate,
    mean: total === 0 ? null : points / total,
    range: [filled(lowest), filled(highest)],
    missing: weighing.filter(({ id }) => scored.every(({ criterion }) => criterion !== id)).map(({ id }) => id),
    parts: scored.map(({ criterion, weight, score }) => ({ criterion, points: (weight * score) / total })),
  }
}

/** All candidates, the best first, those without a mean last. */
export function rank(grid: Grid): Standing[] {
  return grid.candidates
    .map(({ id }) => standing(grid, id))
    .toSorted((a, b) => (b.mean ?? -Infinity) - (a.mean ?? -Infinity) || 0)
}

/** Smaller differences are the computer's rounding. */
const rounding = 1e-9

/** The candidates in the first place; several where they are equal, none where nothing is scored. */
export function leaders(grid: Grid): string[] {
  const standings = rank(grid)
  const best = standings[0]?.mean ?? null
  if (best === null) return []
  return standings.filter(({ mean }) => mean !== null && best - mean < rounding).map(({ candidate }) => candidate)
}

export interface Turn {
  readonly criterion: string
  readonly by: 1 | -1
  /** Who would stand first. */
  readonly first: readonly string[]
}

/** The single changes of a weight by one that change the first place. */
export function sensitivity(grid: Grid): Turn[] {
  const present = leaders(grid).join(' ')
  return grid.criteria.flatMap(({ id, weight }) =>
    ([1, -1] as const).flatMap((by) => {
      if (weight + by < 0 || weight + by > 10) return []
      const criteria = grid.criteria.map((one) => (one.id === id ? { ...one, weight: weight + by } : one))
      const first = leaders({ ...grid, criteria })
      return first.join(' ') === present ? [] : [{ criterion: id, by, first }]
    }),
  )
}
