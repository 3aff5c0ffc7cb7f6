/** The words that are chosen in a chapter, by hand or by keyboard, and where they stand on the page. */
import { useCallback, useEffect, useEffectEvent, useMemo, useState, type RefObject } from 'react'
import type { Edition } from '../../../electron/api/views/highlights.ts'
import { rangeOf, textOf } from '../../lib/text-places.ts'
import { firstSentence, moved, type Stretch } from './choosing.ts'
import { editionOf, selectedPieces, textBeside, textFor, type Piece } from './selection.ts'

export interface Chosen {
  readonly pieces: readonly Piece[]
  readonly rect: DOMRect
  /** Whether the keyboard chooses. */
  readonly byKeys: boolean
}

interface Walk extends Stretch {
  readonly anchor: string
  readonly edition: Edition
}

const languageOf = (edition: Edition) => (edition === 'en' ? 'en' : 'fr')

function select(area: Element, { anchor, edition, start, end }: Walk): void {
  const root = textFor(area, anchor, edition)
  const range = root && rangeOf(root, start, end)
  if (!range) return
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  const { top, bottom } = range.getBoundingClientRect()
  if (top < 120 || bottom > window.innerHeight - 80)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** A hand that still drags has not chosen yet. */
function useSelection(area: RefObject<HTMLElement | null>): Omit<Chosen, 'byKeys'> | undefined {
  const [chosen, setChosen] = useState<Omit<Chosen, 'byKeys'> | undefined>()
  useEffect(() => {
    let dragging = false
    const look = () => {
      if (dragging || !area.current) return
      const selected = selectedPieces(area.current)
      setChosen(selected && { pieces: selected.pieces, rect: selected.range.getBoundingClientRect() })
    }
    const down = (event: PointerEvent) => {
      dragging = event.target instanceof Element && event.target.closest('[role="toolbar"]') === null
    }
    const up = () => {
      dragging = false
      // The browser settles a selection after the pointer is up.
      setTimeout(look)
    }
    document.addEventListener('selectionchange', look)
    document.addEventListener('pointerdown', down)
    document.addEventListener('pointerup', up)
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('pointerup', up)
    }
  }, [area])
  return chosen
}

/** The first sentence of a text. */
function walkIn(root: HTMLElement | undefined, anchor: string): Walk | undefined {
  const edition = root && editionOf(root)
  const sentence = root && edition && firstSentence(textOf(root), languageOf(edition))
  return sentence && edition && { anchor, edition, ...sentence }
}

/** Where a key leads from the chosen stretch: along its text, or into the text beside it. */
function walkOn(area: Element, walk: Walk, { key, shiftKey }: KeyboardEvent): Walk | undefined {
  const { anchor, edition } = walk
  const beside = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined
  if (beside && !shiftKey) return walkIn(textBeside(area, anchor, edition, beside), anchor)
  const root = textFor(area, anchor, edition)
  const next = root && moved(textOf(root), languageOf(edition), walk, key, shiftKey)
  return next && { ...walk, ...next }
}

/** Arrow keys move the chosen stretch while the keyboard chooses. */
function useWalkKeys(area: RefObject<HTMLElement | null>, walk: Walk | undefined, setWalk: (walk: Walk) => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!walk || !area.current || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest('[role="toolbar"], textarea, input')) return
    const changed = walkOn(area.current, walk, event)
    if (!changed) return
    event.preventDefault()
    setWalk(changed)
    select(area.current, changed)
  })
  useEffect(() => {
    if (!walk) return undefined
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [walk])
}

export interface Choosing {
  readonly chosen: Chosen | undefined
  /** Begins to choose with the keyboard at the first sentence of a passage. */
  readonly begin: (anchor: string) => void
  readonly clear: () => void
}

export function useChosen(area: RefObject<HTMLElement | null>): Choosing {
  const selected = useSelection(area)
  const [walk, setWalk] = useState<Walk | undefined>()
  useWalkKeys(area, walk, setWalk)
  const begin = useCallback(
    (anchor: string) => {
      const begun = area.current ? walkIn(textFor(area.current, anchor), anchor) : undefined
      if (!begun || !area.current) return
      setWalk(begun)
      select(area.current, begun)
    },
    [area],
  )
  const clear = useCallback(() => {
    setWalk(undefined)
    document.getSelection()?.removeAllRanges()
  }, [])
  return useMemo(
    () => ({ chosen: selected && { ...selected, byKeys: walk !== undefined }, begin, clear }),
    [selected, walk, begin, clear],
  )
}
