/** How far the documents have been read. */
import { useCallback, useState } from 'react'
import type { Reading } from '../../electron/api/views/index.ts'
import { api, ask } from '../api.ts'

export interface Readings {
  readonly of: (source: string) => Reading | undefined
  /** Takes in what a change answered. */
  readonly set: (source: string, reading: Reading | undefined) => void
}

/** Asked for with a page; without it the page shows nothing of it. */
export async function loadReadings(): Promise<readonly Reading[]> {
  return ask(api.readings.$get()).catch(() => [])
}

/** @param loaded what came with the page */
export function useReadings(loaded: readonly Reading[]): Readings {
  const [all, setAll] = useState(loaded)
  const set = useCallback(
    (source: string, reading: Reading | undefined) =>
      setAll((before) => [...before.filter((one) => one.source !== source), ...(reading ? [reading] : [])]),
    [],
  )
  return { of: (source) => all.find((one) => one.source === source), set }
}
