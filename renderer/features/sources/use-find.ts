/** Finds typed words in the texts of a chapter, without regard to accents, ligatures and case, and marks them on the page. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import { findFolded, foldWithPlaces } from '../../lib/fold.ts'
import { rangeOf, textOf } from '../../lib/text-places.ts'

/** More than this are counted, not drawn. */
const most = 2000

function rangesIn(area: Element, query: string): Range[] {
  return [...area.querySelectorAll('[data-edition], [data-findable]')].flatMap((root) =>
    findFolded(foldWithPlaces(textOf(root)), query).flatMap(({ start, end }) => rangeOf(root, start, end) ?? []),
  )
}

function draw(ranges: readonly Range[], current: number): void {
  CSS.highlights.set('found', new Highlight(...ranges.slice(0, most)))
  const one = ranges[current]
  if (one) CSS.highlights.set('found-current', new Highlight(one))
  else CSS.highlights.delete('found-current')
}

function erase(): void {
  CSS.highlights.delete('found')
  CSS.highlights.delete('found-current')
}

function show(range: Range | undefined): void {
  const box = range?.getBoundingClientRect()
  if (!range || !box || (box.top > 130 && box.bottom < window.innerHeight - 40)) return
  window.scrollBy({ top: box.top - window.innerHeight / 3 })
}

/** The first match at or below the top of what is on the screen, so that finding does not lead back to the beginning. */
function firstInView(ranges: readonly Range[]): number {
  const index = ranges.findIndex((range) => range.getBoundingClientRect().top > 60)
  return Math.max(0, index)
}

export interface Found {
  readonly count: number
  /** From 0; of no meaning where the count is 0. */
  readonly current: number
  readonly step: (by: 1 | -1) => void
}

/** @param version changes whenever the texts on the page do */
export function useFind(area: RefObject<HTMLElement | null>, query: string, version: unknown): Found {
  const [ranges, setRanges] = useState<readonly Range[]>([])
  const [current, setCurrent] = useState(0)
  useLayoutEffect(() => {
    const found = area.current ? rangesIn(area.current, query) : []
    const at = firstInView(found)
    setRanges(found)
    setCurrent(at)
    show(found[at])
    // What is drawn into the texts moves the places in them.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [area, query, version])
  useEffect(() => {
    draw(ranges, current)
    return erase
  }, [ranges, current])
  const step = useCallback(
    (by: 1 | -1) => {
      if (ranges.length === 0) return
      const next = (current + by + ranges.length) % ranges.length
      setCurrent(next)
      show(ranges[next])
    },
    [ranges, current],
  )
  return useMemo(() => ({ count: ranges.length, current, step }), [ranges.length, current, step])
}
