/** Notices what is read: a passage whose end has been on the screen for a while, and the passage at the top of it. */
import { useEffect, useRef, useState, type RefObject } from 'react'
import { api, ask } from '../../api.ts'

/** How long the end of a passage must be seen, in milliseconds. */
const seen = 1500
/** How long the page must rest before what was noticed is kept. */
const rest = 700

/** The passage that is read now: the last one that begins above the upper third of the window. */
function placeIn(area: Element): string | undefined {
  const rows = [...area.querySelectorAll('[data-anchor]')]
  const line = window.innerHeight / 3
  return (rows.findLast((row) => row.getBoundingClientRect().top < line) ?? rows[0])?.id
}

/** Calls back with each passage once its end has been seen for long enough. */
function watchEnds(area: Element, onRead: (anchor: string) => void): () => void {
  const timers = new Map<Element, ReturnType<typeof setTimeout>>()
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target))
      const anchor = target.closest('[data-anchor]')?.id
      if (isIntersecting && anchor !== undefined)
        timers.set(
          target,
          setTimeout(() => onRead(anchor), seen),
        )
    }
  })
  for (const end of area.querySelectorAll('[data-end]')) observer.observe(end)
  return () => {
    observer.disconnect()
    for (const timer of timers.values()) clearTimeout(timer)
  }
}

/**
 * Keeps how far a document is read as the reader goes through one of its chapters.
 * @param drawn changes with the passages on the page
 * @param first the passage that the address names
 * @returns the passage that is read now
 */
export function useProgress(
  area: RefObject<HTMLElement | null>,
  source: string,
  drawn: unknown,
  first: string,
): string {
  const [seenAt, setSeenAt] = useState({ first, place: first })
  const fresh = useRef(new Set<string>())
  useEffect(() => {
    const element = area.current
    if (!element) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      const anchor = placeIn(element)
      if (anchor === undefined) return
      setSeenAt({ first, place: anchor })
      const read = [...fresh.current]
      fresh.current.clear()
      // A notebook that cannot be written to says so elsewhere.
      ask(api.readings[':id'].$put({ param: { id: source }, json: { anchor, read } })).catch(() => undefined)
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, rest)
    }
    const stop = watchEnds(element, (anchor) => {
      fresh.current.add(anchor)
      later()
    })
    later()
    window.addEventListener('scroll', later, { passive: true })
    return () => {
      clearTimeout(timer)
      stop()
      window.removeEventListener('scroll', later)
    }
    // The passages on the page are those that are drawn.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [area, source, drawn, first])
  return seenAt.first === first ? seenAt.place : first
}
