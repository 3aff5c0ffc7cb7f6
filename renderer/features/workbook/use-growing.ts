/** Long lists show their first rows and grow as their end comes near; on paper they are whole. */
import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const step = 80

/**
 * @param total rows of the list
 * @returns how many rows to show, and the ref of an element that stands after the last of them
 */
export function useGrowing(total: number): {
  readonly shown: number
  readonly end: (element: HTMLElement | null) => (() => void) | undefined
} {
  const [count, setCount] = useState(step)
  const end = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined
      const grow = ([seen]: readonly IntersectionObserverEntry[]) => {
        if (seen?.isIntersecting && count < total) setCount(count + step)
      }
      const observer = new IntersectionObserver(grow, { rootMargin: '800px' })
      observer.observe(element)
      return () => observer.disconnect()
    },
    [count, total],
  )
  useEffect(() => {
    const onPrint = () => flushSync(() => setCount(Infinity))
    window.addEventListener('beforeprint', onPrint)
    return () => window.removeEventListener('beforeprint', onPrint)
  }, [])
  return { shown: Math.min(count, total), end }
}
