/** Which passages of a chapter are drawn: a screenful from the one that is opened, and all once that has been painted. */
import { startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import type { ChapterView, Passage } from '../../../electron/api/views/index.ts'

/** This many characters of HTML fill a window with room to spare. */
const screenful = 6000

const lengthOf = ({ html }: Passage) => html?.fr.length ?? 0

/** From the passage opened to the end of the first screen. */
function atFirst(passages: readonly Passage[], anchor: string): readonly Passage[] {
  const begin = Math.max(
    0,
    passages.findIndex((passage) => passage.anchor === anchor),
  )
  let length = 0
  let end = begin
  for (; end < passages.length && length < screenful; end++) length += lengthOf(passages[end] as Passage)
  return passages.slice(begin, end)
}

/** Keeps the passage opened where it is on the screen when those above it are drawn. */
function useHold(anchor: string, all: boolean): void {
  const held = useRef({ anchor: '', top: 0 })
  useLayoutEffect(() => {
    const row = document.getElementById(anchor)
    if (!row) return undefined
    const top = () => row.getBoundingClientRect().top
    if (all) {
      const moved = top() - held.current.top
      if (held.current.anchor === anchor && moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' })
      held.current.anchor = ''
      return undefined
    }
    const note = () => {
      held.current = { anchor, top: top() }
    }
    note()
    window.addEventListener('scroll', note, { passive: true })
    return () => window.removeEventListener('scroll', note)
  }, [anchor, all])
}

/** @returns the passages to draw, and whether these are all */
export function useDrawn({ source, id, passages }: ChapterView, anchor: string) {
  // Who comes back is put where the page was left, which all of it is needed for.
  const isBack = useNavigationType() === NavigationType.Pop
  const chapter = `${source.id} ${id}`
  const [whole, setWhole] = useState(isBack ? chapter : '')
  const all = whole === chapter || isBack
  if (all && whole !== chapter) setWhole(chapter)
  useEffect(() => {
    if (all) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    // The frame has been painted by the task after it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setWhole(chapter)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [chapter, all])
  useHold(anchor, all)
  const drawn = useMemo(() => (all ? passages : atFirst(passages, anchor)), [all, passages, anchor])
  return { drawn, all }
}
