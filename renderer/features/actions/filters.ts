/** What actions are filtered by; the address holds it. */
import type { ActionCard } from '../../../electron/api/views/index.ts'

export const filterKeys = ['domain', 'scope', 'level', 'measure'] as const
export type FilterKey = (typeof filterKeys)[number]
export type Filters = Readonly<Partial<Record<FilterKey, string>>>

/** The values of an action under a filter. What serves either is found under both. */
export function valuesOf(action: ActionCard, key: FilterKey): readonly string[] {
  if (key === 'domain') return [action.domain.id]
  if (key === 'level') return [action.level]
  if (key === 'measure') return action.measures
  return action.scope === 'either' ? ['group', 'cluster'] : [action.scope]
}

export function matches(action: ActionCard, filters: Filters): boolean {
  return filterKeys.every((key) => !filters[key] || valuesOf(action, key).includes(filters[key]))
}

export function readFilters(params: URLSearchParams): Filters {
  return Object.fromEntries(
    filterKeys.flatMap((key): [FilterKey, string][] => {
      const value = params.get(key)
      return value ? [[key, value]] : []
    }),
  )
}

export interface Choice {
  readonly value: string
  /** How many actions it leaves, given the other filters. */
  readonly count: number
}

/** The values that a filter can take, in the order of the catalogue. */
export function choicesOf(actions: readonly ActionCard[], filters: Filters, key: FilterKey): Choice[] {
  const { [key]: _, ...others } = filters
  const left = actions.filter((one) => matches(one, others))
  const values = [...new Set(actions.flatMap((one) => valuesOf(one, key)))]
  return values.map((value) => ({ value, count: left.filter((one) => valuesOf(one, key).includes(value)).length }))
}

/** Actions by their domain, in the order of the catalogue. */
export function byDomain(actions: readonly ActionCard[]): { domain: ActionCard['domain']; actions: ActionCard[] }[] {
  const domains = new Map<string, { domain: ActionCard['domain']; actions: ActionCard[] }>()
  for (const action of actions) {
    const entry = domains.get(action.domain.id) ?? { domain: action.domain, actions: [] }
    entry.actions.push(action)
    domains.set(action.domain.id, entry)
  }
  return [...domains.values()]
}
