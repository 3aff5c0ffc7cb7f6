/** Where a long document is parted for reading: before headings where there are any, never more than so many passages in one. */

/** Passages of a chapter: as many as a page shows without delay. */
const most = 150

/**
 * The places at which chapters begin, from 0. Neighbouring sections share a chapter while there is room for them whole.
 * @param size of the document, in passages; @param headings places of its headings, in their order
 */
export function chaptersOf(size: number, headings: readonly number[]): number[] {
  const sections = [...new Set([0, ...headings]), size]
  const starts: number[] = []
  for (let at = 0; at + 1 < sections.length; at++) {
    const [begin = 0, end = 0] = sections.slice(at, at + 2)
    const last = starts.at(-1)
    if (last !== undefined && end - last <= most) continue
    for (let start = begin; start < end; start += most) starts.push(start)
  }
  return starts.length === 0 ? [0] : starts
}

/** The chapter, from 0, that a place lies in. */
export function chapterAt(starts: readonly number[], place: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= place),
  )
}
