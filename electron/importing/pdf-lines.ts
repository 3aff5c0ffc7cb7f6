/** The lines of a page of a PDF from the pieces that it is set in. */

/** A piece of text as pdf.js gives it; y grows upwards, in points. */
export interface Piece {
  readonly str: string
  /** Scale and skew, then x and y of its beginning. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

export interface Line {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Of its letters, in points. */
  readonly size: number
}

const isPiece = (item: object): item is Piece => 'str' in item && 'transform' in item

interface Placed {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
}

function place({ str, transform, width, height }: Piece): Placed {
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform
  const size = Math.hypot(skew, scale) || height
  return { text: str, x, end: x + width, y, size }
}

/** Pieces stand in one line where they are about as high, and go on to the right. */
function continues(last: Placed, next: Placed): boolean {
  const size = Math.max(last.size, next.size, 1)
  return Math.abs(last.y - next.y) < size * 0.5 && next.x > last.x - size * 0.5 && next.x - last.end < size * 12
}

function join(pieces: readonly Placed[]): string {
  let text = ''
  let end = 0
  for (const piece of pieces) {
    const apart = text !== '' && !/\s$/.test(text) && !/^\s/.test(piece.text) && piece.x - end > piece.size * 0.15
    text += (apart ? ' ' : '') + piece.text
    end = piece.end
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** The size in which most of a line's letters are set. */
function sizeOf(pieces: readonly Placed[]): number {
  const longest = pieces.toSorted((a, b) => b.text.length - a.text.length)[0]
  return longest?.size ?? 0
}

/** @param items in the order of the file, which is that of reading in nearly all */
export function linesOf(items: readonly object[], page: number): Line[] {
  const groups: Placed[][] = []
  for (const item of items) {
    if (!isPiece(item) || item.str.trim() === '') continue
    const placed = place(item)
    const last = groups.at(-1)?.at(-1)
    if (last && continues(last, placed)) groups.at(-1)?.push(placed)
    else groups.push([placed])
  }
  return groups.map((pieces) => ({
    page,
    text: join(pieces),
    left: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ end }) => end)),
    y: pieces[0]?.y ?? 0,
    size: sizeOf(pieces),
  }))
}
