/** The entry of a list that the address names after its #: it is brought into view, marked, and takes the focus. */
import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** @returns the id that the address names, or '' */
export function useMarked(): string {
  const { hash, key } = useLocation()
  const id = decodeURIComponent(hash.slice(1))
  useEffect(() => {
    const entry = id === '' ? null : document.getElementById(id)
    if (!entry) return undefined
    let left = false
    const show = () => {
      if (!left) entry.scrollIntoView({ block: 'center' })
    }
    show()
    entry.focus({ preventScroll: true })
    // The letters that come late, and the lines that they move, must not carry it away.
    void document.fonts.ready.then(() => requestAnimationFrame(show))
    return () => {
      left = true
    }
    // The same address chosen again brings the entry back into view.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [id, key])
  return id
}
