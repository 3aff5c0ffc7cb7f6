/** The words that are chosen in a chapter, by hand or by keyboard, and where they stand on the page. */
import { useCallback, useEffect, useEffectEvent, useMemo, useState, type RefObject } from 'react'
import type { Edition } from '../../../electron/api/views/highlights.ts'
import { rangeOf, textOf } from '../../lib/text-places.ts'
import { firstSentence, moved, type Stretch } from './choosing.ts'
import { selectedPieces, textFor, type Piece } from './selection.ts'

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

/** Arrow keys move the chosen stretch while the keyboard chooses. */
function useWalkKeys(area: RefObject<HTMLElement | null>, walk: Walk | undefined, setWalk: (walk: Walk) => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!walk || !area.current || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest('[role="toolbar"], textarea, input')) return
    const root = textFor(area.current, walk.anchor, walk.edition)
    const next = root && moved(textOf(root), languageOf(walk.edition), walk, event.key, event.shiftKey)
    if (!next) return
    event.preventDefault()
    const changed = { ...walk, ...next }
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
      const root = area.current ? textFor(area.current, anchor) : undefined
      const edition = root?.dataset['edition'] as Edition | undefined
      const sentence = root && edition && firstSentence(textOf(root), languageOf(edition))
      if (!sentence || !area.current) return
      const begun = { anchor, edition, ...sentence }
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
