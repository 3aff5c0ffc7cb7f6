/** The state of the explorer, which is its address: filters, view, order, and how the view is set. */
import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import {
  readFilters,
  readSort,
  writeFilters,
  writeSort,
  type CaseSort,
  type Filters,
} from '../../../../content/filtering/index.ts'
import { areas, type Area } from '../../../ui/case-map/areas.ts'
import { inPlace } from '../../../lib/in-place.ts'

export const views = ['cards', 'table', 'map', 'timeline', 'evidence'] as const
export type View = (typeof views)[number]
export const alignments = ['calendar', 'zero'] as const
export type Alignment = (typeof alignments)[number]

export interface ExplorerState {
  readonly filters: Filters
  readonly view: View
  readonly sort: CaseSort
  /** Of the line of time: by the calendar, or by the year of each case's first event. */
  readonly align: Alignment
  /** Of the map. */
  readonly area: Area
}

function oneOf<T extends string>(values: readonly T[], given: string | null): T | undefined {
  return values.find((value) => value === given)
}

export function readState(parameters: URLSearchParams): ExplorerState {
  return {
    filters: readFilters(parameters),
    view: oneOf(views, parameters.get('view')) ?? 'cards',
    sort: readSort(parameters.get('sort')),
    align: oneOf(alignments, parameters.get('align')) ?? 'calendar',
    area: oneOf(areas, parameters.get('area')) ?? 'world',
  }
}

/** Only what is not as usual stands in the address. */
export function writeState({ filters, view, sort, align, area }: ExplorerState): URLSearchParams {
  return new URLSearchParams([
    ...writeFilters(filters),
    ...(view === 'cards' ? [] : [['view', view]]),
    ...(writeSort(sort) === '' ? [] : [['sort', writeSort(sort)]]),
    ...(align === 'calendar' ? [] : [['align', align]]),
    ...(area === 'world' ? [] : [['area', area]]),
  ])
}

export type Change = (part: Partial<ExplorerState>) => void

export interface Explorer extends ExplorerState {
  readonly change: Change
  /** The address of another state. */
  readonly pathTo: (part: Partial<ExplorerState>) => string
}

export function useExplorer(): Explorer {
  const [parameters, setParameters] = useSearchParams()
  const state = useMemo(() => readState(parameters), [parameters])
  const change = useCallback(
    (part: Partial<ExplorerState>) => {
      // Another view is another page to come back from; a filter is not.
      const replace = part.view === undefined
      setParameters(writeState({ ...state, ...part }), { ...inPlace, replace })
    },
    [state, setParameters],
  )
  const pathTo = useCallback(
    (part: Partial<ExplorerState>) => {
      const search = writeState({ ...state, ...part }).toString()
      return search === '' ? '/cases' : `/cases?${search}`
    },
    [state],
  )
  return useMemo(() => ({ ...state, change, pathTo }), [state, change, pathTo])
}
