/** Readings of the three axes, and what the actions of the plan say beside them. */
import type { Axis } from '../../../../../content/schema/index.ts'
import type { ModelView } from '../../../../../electron/api/views/index.ts'
import type { Balance, Plan } from '../../../../../electron/api/views/workbook/index.ts'

export const axes: readonly Axis[] = ['organise', 'formulate', 'carry-out']

type Item = ModelView['items'][number]

/** The two poles of an axis, in the order of the model. */
export function polesOf(model: ModelView, axis: Axis): readonly [Item, Item] | undefined {
  const [first, second] = model.items.filter(({ group }) => group === axis)
  return first && second && [first, second]
}

/** The readings from the oldest to the newest; those without a day keep their place before the others. */
export function inOrder(readings: Balance['readings']): Balance['readings'] {
  return readings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

export interface Weight {
  readonly axis: Axis | ''
  readonly actions: number
  readonly cost: number
  /** Of all costs of the plan, from 0 to 1; null where nothing has a cost. */
  readonly share: number | null
}

/** The actions of the plan by axis, those dropped left out; '' holds what has no axis. */
export function planByAxis({ actions }: Plan): Weight[] {
  const kept = actions.filter(({ status }) => status !== 'dropped')
  const costOf = (list: typeof kept) => list.flatMap(({ costs }) => costs).reduce((sum, { amount }) => sum + amount, 0)
  const total = costOf(kept)
  return [...axes, '' as const].map((axis) => {
    const own = kept.filter((action) => action.axis === axis)
    const cost = costOf(own)
    return { axis, actions: own.length, cost, share: total === 0 ? null : cost / total }
  })
}
