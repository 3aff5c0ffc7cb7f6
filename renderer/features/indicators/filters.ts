/** What indicators are filtered by, and how they are put together. */
import type { IndicatorView, Named } from '../../../electron/api/views/index.ts'
import { makeFinder } from '../../lib/finder.ts'

export const filterKeys = ['q', 'dimension', 'level', 'focus'] as const
export type Filters = Readonly<Record<(typeof filterKeys)[number], string>>

export const dimensions = ['extension', 'efficiency', 'effectiveness', 'durability'] as const
export const levels = ['inputs', 'activities', 'outputs', 'outcomes', 'impact'] as const
export const focuses = ['growth', 'pro-poor', 'both'] as const

const isFound = makeFinder<IndicatorView>(({ name, measure, unit, family }) =>
  [name, measure, unit, family.name].flatMap(({ fr, en }) => [fr, en]),
)

/** What tells of both growth and poverty answers to either. */
export function matches(one: IndicatorView, { q, dimension, level, focus }: Filters): boolean {
  return (
    isFound(one, q) &&
    (dimension === '' || one.dimension === dimension) &&
    (level === '' || one.level === level) &&
    (focus === '' || one.focus === focus || (focus !== 'both' && one.focus === 'both'))
  )
}

export interface Family {
  readonly family: Named
  readonly indicators: readonly IndicatorView[]
}

/** The families of a dimension, in the order in which the indicators come. */
export function familiesOf(indicators: readonly IndicatorView[], dimension: IndicatorView['dimension']): Family[] {
  const own = indicators.filter((one) => one.dimension === dimension)
  return [...new Map(own.map((one) => [one.family.id, one.family])).values()].map((family) => ({
    family,
    indicators: own.filter((one) => one.family.id === family.id),
  }))
}
