/** The entry of a list that the address names after its #: it is brought into view, marked, and takes the focus. */
import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** @returns the id that the address names, or '' */
export function useMarked(): string {
  const { hash, key } = useLocation()
  const id = decodeURIComponent(hash.slice(1))
  useEffect(() => {
    const entry = id === '' ? null : document.getElementById(id)
    entry?.scrollIntoView({ block: 'center' })
    entry?.focus({ preventScroll: true })
    // The same address chosen again brings the entry back into view.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [id, key])
  return id
}
