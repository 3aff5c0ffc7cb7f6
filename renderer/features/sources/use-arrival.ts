/** Brings the passage that the address names into view; the first of a chapter is its beginning: the page's head stays in view. */
import { useLayoutEffect } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/** True for who comes back to a page that was left, and finds it as it was. */
function useComesBack(): boolean {
  const isPop = useNavigationType() === NavigationType.Pop
  return useLocation().key !== 'default' && isPop
}

export function useArrival(anchor: string, isFirst: boolean): void {
  const comesBack = useComesBack()
  useLayoutEffect(() => {
    const passage = document.getElementById(anchor)
    if (!passage) return undefined
    let here = true
    const arrive = () => {
      if (here && !isFirst && !comesBack) passage.scrollIntoView({ block: 'start' })
    }
    // The frame puts a new page to its top first; both before anything is painted.
    queueMicrotask(() => {
      if (here) passage.querySelector<HTMLElement>('[data-number]')?.focus({ preventScroll: true })
      arrive()
    })
    // Where the letters come after the page, its lines are set anew.
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(arrive)
    return () => {
      here = false
    }
    // Where the reader came from is told when the passage changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [anchor, isFirst])
}
