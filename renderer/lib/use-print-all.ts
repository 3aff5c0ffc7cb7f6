/** A long list shows only what is in the window; on paper all of it must stand. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** How many rows paper is given at most. */
const most = 1000

/** @returns true while the page is printed, for lists that are not too long for paper */
export function usePrintAll(count: number): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing && count <= most
}
