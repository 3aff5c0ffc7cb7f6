/** Every page of the library by its name, as the palette and the search box go to them. */
import { useEffect, useState } from 'react'
import type { GoTo } from '../../electron/api/views/index.ts'
import { api, ask } from '../api.ts'

export function usePlaces(wanted = true): GoTo[] {
  const [places, setPlaces] = useState<GoTo[]>([])
  useEffect(() => {
    // Without the library there is nowhere to go, and whoever asks does without.
    if (wanted) ask(api['go-to'].$get()).then(setPlaces, () => undefined)
  }, [wanted])
  return places
}
