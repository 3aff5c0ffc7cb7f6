/** The rows of a long list that are in the window, with the room that the others take above and below. */
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useState, type RefObject } from 'react'
import { usePrintAll } from '../../../lib/use-print-all.ts'

export interface Rows {
  /** The rows to show, by their place in the list. */
  readonly shown: readonly number[]
  /** Room above the first and below the last, in pixels. */
  readonly before: number
  readonly after: number
  /** Takes the measure of a row; its element says its place in `data-index`. */
  readonly measure: (element: Element | null) => void
}

interface Options {
  readonly count: number
  readonly list: RefObject<HTMLElement | null>
  /** The height of a row before it is measured, in pixels. */
  readonly estimate: number
  readonly gap?: number
}

/** Where the list begins on the page, in pixels; what stands above it changes with the filters. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const look = () => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [list])
  return top
}

export function useRows({ count, list, estimate, gap = 0 }: Options): Rows {
  const top = useTop(list)
  // What it gives goes straight into elements, and into nothing that is remembered.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    overscan: 4,
    gap,
    scrollMargin: top,
  })
  const printing = usePrintAll(count)
  if (printing)
    return { shown: Array.from({ length: count }, (_, at) => at), before: 0, after: 0, measure: () => undefined }
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  return {
    shown: items.map(({ index }) => index),
    before: first ? first.start - top : 0,
    after: last ? Math.max(0, virtual.getTotalSize() - (last.end - top)) : 0,
    measure: virtual.measureElement,
  }
}
