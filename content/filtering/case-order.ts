/** The orders that cases can stand in. */
import type { Language } from '../schema/common.ts'
import type { FilterableCase } from './case-facets.ts'
import { strengths } from './strengths.ts'
import { yearsOf } from './years.ts'

/** `depth` is the library's own order: what is told at length first. */
export const caseOrders = ['depth', 'title', 'country', 'start', 'size', 'evidence'] as const
export type CaseOrder = (typeof caseOrders)[number]

export interface CaseSort {
  readonly by: CaseOrder
  readonly descending: boolean
}

export const firstSort: CaseSort = { by: 'depth', descending: false }

/** "size", "-size"; anything else is the library's own order. */
export function readSort(parameter: string | null | undefined): CaseSort {
  const name = (parameter ?? '').replace(/^-/, '')
  const by = caseOrders.find((one) => one === name)
  return by ? { by, descending: (parameter ?? '').startsWith('-') } : firstSort
}

/** As `readSort` reads it; '' for the library's own order. */
export function writeSort({ by, descending }: CaseSort): string {
  if (by === 'depth' && !descending) return ''
  return descending ? `-${by}` : by
}

const rising: readonly string[] = strengths.toReversed()
const depths = ['flagship', 'full', 'brief']

type Key = string | number | undefined

/**
 * Cases in an order; those of which the documents do not give what is ordered by come last, either way.
 * @param countryName of a country's code
 */
export function sortCases<T extends FilterableCase>(
  cases: readonly T[],
  { by, descending }: CaseSort,
  language: Language,
  countryName: (code: string) => string,
): T[] {
  const keys: Record<CaseOrder, (one: T) => Key> = {
    depth: ({ depth }) => depths.indexOf(depth),
    title: ({ title }) => title[language],
    country: ({ countries: [first] }) => (first === undefined ? undefined : countryName(first)),
    start: ({ period }) => yearsOf(period).from,
    size: ({ size }) => size ?? undefined,
    evidence: ({ evidence }) => rising.indexOf(evidence),
  }
  const collator = new Intl.Collator(language)
  const compare = (a: Key, b: Key): number => {
    if (a === undefined || b === undefined) return 0
    const order = typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b)
    return descending ? -order : order
  }
  return cases
    .map((one) => ({ one, key: keys[by](one) }))
    .toSorted((a, b) => Number(a.key === undefined) - Number(b.key === undefined) || compare(a.key, b.key))
    .map(({ one }) => one)
}
