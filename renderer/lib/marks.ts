/** Draws highlights into a text: each as one mark, or several where it crosses links and emphasis. */
import { piecesOf } from './text-places.ts'

export interface Mark {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly colour: string
  /** What a screen reader says of it. */
  readonly label: string
  /** By likeness only. */
  readonly close: boolean
}

function wipe(root: Element): void {
  const marks = root.querySelectorAll('mark[data-highlight]')
  for (const mark of marks) mark.replaceWith(...mark.childNodes)
  if (marks.length > 0) root.normalize()
}

function draw(root: Element, { id, start, end, colour, label, close }: Mark): void {
  for (const piece of piecesOf(root, start, end)) {
    const mark = document.createElement('mark')
    mark.dataset['highlight'] = String(id)
    mark.dataset['colour'] = colour
    mark.title = label
    if (close) mark.dataset['close'] = ''
    piece.replaceWith(mark)
    mark.append(piece)
  }
}

/** Makes the marks of a text these and no others. */
export function drawMarks(root: Element, marks: readonly Mark[]): void {
  wipe(root)
  for (const mark of marks) draw(root, mark)
}
