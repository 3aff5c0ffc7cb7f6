/** How far the documents have been read. */
import { useCallback, useEffect, useState } from 'react'
import type { Reading } from '../../electron/api/views/index.ts'
import { api, ask } from '../api.ts'

export interface Readings {
  readonly of: (source: string) => Reading | undefined
  /** Takes in what a change answered. */
  readonly set: (source: string, reading: Reading | undefined) => void
}

/** Asked for when a page first shows it; without it the page shows nothing of it. */
export function useReadings(): Readings {
  const [all, setAll] = useState<readonly Reading[]>([])
  useEffect(() => {
    let current = true
    ask(api.readings.$get()).then(
      (got) => current && setAll(got),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [])
  const set = useCallback(
    (source: string, reading: Reading | undefined) =>
      setAll((before) => [...before.filter((one) => one.source !== source), ...(reading ? [reading] : [])]),
    [],
  )
  return { of: (source) => all.find((one) => one.source === source), set }
}
