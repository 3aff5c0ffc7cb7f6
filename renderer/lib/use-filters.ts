/** Filters of a list that stand in the address, so that a link shares them. */
import { useCallback } from 'react'
import { useSearchParams, type ShouldRevalidateFunctionArgs } from 'react-router'
import { inPlace } from './in-place.ts'

export interface FilterState<K extends string> {
  /** '' where a filter is not set. */
  readonly filters: Readonly<Record<K, string>>
  readonly set: (key: K, value: string) => void
  readonly clear: () => void
  readonly isFiltered: boolean
}

/** @param keys names in the address; the same array at each call */
export function useFilters<K extends string>(keys: readonly K[]): FilterState<K> {
  const [params, setParams] = useSearchParams()
  const filters = Object.fromEntries(keys.map((key) => [key, params.get(key) ?? ''])) as Record<K, string>
  const set = useCallback(
    (key: K, value: string) =>
      setParams((now) => {
        const next = new URLSearchParams(now)
        if (value === '') next.delete(key)
        else next.set(key, value)
        return next
      }, inPlace),
    [setParams],
  )
  const clear = useCallback(() => setParams({}, inPlace), [setParams])
  return { filters, set, clear, isFiltered: keys.some((key) => filters[key] !== '') }
}

/** A list is not asked for again because it is filtered otherwise. */
export function onlyForAnotherPage({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return currentUrl.pathname === nextUrl.pathname ? false : defaultShouldRevalidate
}
