/** The sums of a programme sketch. */
import type { Programme } from '../../../../../electron/api/views/workbook/index.ts'

export interface Totals {
  readonly byComponent: Readonly<Record<string, number>>
  readonly cost: number
  readonly funding: number
  /** What is still to be found; below zero where there is more than it costs. */
  readonly gap: number
  /** Activities without an amount, which the sums leave out. */
  readonly unpriced: number
}

const sum = (amounts: readonly (number | null)[]) => amounts.reduce<number>((total, one) => total + (one ?? 0), 0)

/** @param components ids of those that count: the model's */
export function totalsOf({ components, funding }: Programme, ids: readonly string[]): Totals {
  const activities = (id: string) => components[id]?.activities ?? []
  const byComponent = Object.fromEntries(ids.map((id) => [id, sum(activities(id).map(({ amount }) => amount))]))
  const cost = sum(Object.values(byComponent))
  const found = sum(funding.map(({ amount }) => amount))
  return {
    byComponent,
    cost,
    funding: found,
    gap: cost - found,
    unpriced: ids.flatMap(activities).filter(({ amount }) => amount === null).length,
  }
}
