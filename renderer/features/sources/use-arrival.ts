/** Brings the passage that the address names into view. */
import { useEffect } from 'react'

export function useArrival(anchor: string): void {
  useEffect(() => {
    const passage = document.getElementById(anchor)
    if (!passage) return undefined
    passage.querySelector<HTMLElement>('[data-number]')?.focus({ preventScroll: true })
    // The first passage of a chapter is its beginning: the page's head stays in view.
    if (!passage.previousElementSibling?.id) return undefined
    let here = true
    const arrive = () => {
      if (here) passage.scrollIntoView({ block: 'start' })
    }
    arrive()
    // Where the letters come after the page, its lines are set anew.
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(arrive)
    return () => {
      here = false
    }
  }, [anchor])
}
