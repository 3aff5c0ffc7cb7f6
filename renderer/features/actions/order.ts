/** The orders that the catalogue can stand in; the address holds it. */
import type { ActionCard } from '../../../electron/api/views/index.ts'

/** `domain` is the catalogue's own order. */
export const actionOrders = ['domain', 'cases', 'evidence', 'results'] as const
export type ActionOrder = (typeof actionOrders)[number]

export function readOrder(params: URLSearchParams): ActionOrder {
  return actionOrders.find((one) => one === params.get('sort')) ?? 'domain'
}

/** What counts under each order, the first of it most. */
const ranks: Readonly<Record<ActionOrder, (action: ActionCard) => readonly number[]>> = {
  domain: () => [],
  cases: ({ done, wanted }) => [done.length, wanted.length],
  evidence: ({ evidence: { strengths } }) => [strengths.strong, strengths.moderate, strengths.weak],
  results: ({ evidence: { reporting, results } }) => [reporting, results.length],
}

/** The actions with the most of what is asked for first; those that tie stand as the catalogue has them. */
export function inOrder(actions: readonly ActionCard[], order: ActionOrder): ActionCard[] {
  const rank = ranks[order]
  return actions.toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)]
    return one.map((value, at) => (other[at] ?? 0) - value).find((difference) => difference !== 0) ?? 0
  })
}
