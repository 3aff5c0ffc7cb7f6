/** What the reader has selected, as stretches of passages. */
import type { Edition, NewHighlight } from '../../../electron/api/views/highlights.ts'
import { placeOf, textOf } from '../../lib/text-places.ts'

/** How many characters are kept on either side of a quote, to find it again. */
const contextLength = 48

/** A stretch of one text of one passage. */
export type Piece = Pick<NewHighlight, 'anchor' | 'edition' | 'exact' | 'prefix' | 'suffix' | 'start'>

const editions: readonly Edition[] = ['fr', 'en', 'original']

export function editionOf(root: HTMLElement): Edition | undefined {
  return editions.find((one) => one === root.dataset['edition'])
}

export function textsIn(area: Element): HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>('[data-edition]')]
}

/** The text of a passage in an edition; the first of its texts where none is named. */
export function textFor(area: Element, anchor: string, edition?: Edition): HTMLElement | undefined {
  const row = [...area.querySelectorAll('[data-anchor]')].find((one) => one.id === anchor)
  return row && textsIn(row).find((root) => edition === undefined || root.dataset['edition'] === edition)
}

/** The text after or before one of a passage, of those that stand side by side. */
export function textBeside(area: Element, anchor: string, edition: Edition, step: 1 | -1): HTMLElement | undefined {
  const row = [...area.querySelectorAll('[data-anchor]')].find((one) => one.id === anchor)
  const texts = row ? textsIn(row) : []
  return texts[texts.findIndex((root) => root.dataset['edition'] === edition) + step]
}

/** The quote of a stretch, without spaces at its ends, or undefined where nothing is left of it. */
function pieceOf(root: HTMLElement, from: number, to: number): Piece | undefined {
  const anchor = root.closest('[data-anchor]')?.id
  const edition = editionOf(root)
  const text = textOf(root)
  const exact = text.slice(from, to).trim()
  if (anchor === undefined || edition === undefined || exact === '') return undefined
  const start = text.indexOf(exact, from)
  const end = start + exact.length
  return {
    anchor,
    edition,
    exact,
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
  }
}

/** The selection within an area, a piece for each passage that it crosses; of several texts side by side, the one where it begins. */
export function selectedPieces(area: Element): { pieces: Piece[]; range: Range } | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const roots = textsIn(area).filter((root) => range.intersectsNode(root))
  const edition = roots[0]?.dataset['edition']
  const pieces = roots
    .filter((root) => root.dataset['edition'] === edition)
    .flatMap((root) => {
      const from = placeOf(root, range.startContainer, range.startOffset)
      const to = placeOf(root, range.endContainer, range.endOffset)
      return pieceOf(root, from, to) ?? []
    })
  return pieces.length === 0 ? undefined : { pieces, range }
}
