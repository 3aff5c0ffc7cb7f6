/** Breaks a text into lines that fit a width, whatever the text and however its letters are measured. */

/** The width of a text in the units of the drawing. */
export type WidthOf = (text: string) => number

/** Where a line may end: at a plain space, or after a hyphen or a slash within a word. A no-break space holds. */
function piecesOf(text: string): string[] {
  return text
    .split(/[ \n\t]+/)
    .filter(Boolean)
    .flatMap((word) =>
      word.split(/(?<=\p{L}[-/])(?=\p{L})/u).map((piece, index, all) => (index < all.length - 1 ? piece : `${piece} `)),
    )
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The beginning of a word that fits with a hyphen after it; one character at least. */
function cut(word: string, width: number, widthOf: WidthOf): [head: string, rest: string] {
  const characters = Array.from(segmenter.segment(word), ({ segment }) => segment)
  let taken = 1
  while (taken < characters.length && widthOf(`${characters.slice(0, taken + 1).join('')}-`) <= width) taken++
  const rest = characters.slice(taken).join('')
  const head = characters.slice(0, taken).join('')
  return [widthOf(`${head}-`) <= width ? `${head}-` : head, rest]
}

function fill(pieces: readonly string[], width: number, widthOf: WidthOf): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (widthOf((line + piece).trimEnd()) <= width) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    const end = piece.endsWith(' ') ? ' ' : ''
    let rest = piece
    while (widthOf(rest.trimEnd()) > width && rest.trimEnd().length > 1) {
      const [head, next] = cut(rest.trimEnd(), width, widthOf)
      if (next === '') break
      lines.push(head)
      rest = next + end
    }
    line = rest
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/**
 * The lines of a text, each at most `width` wide (a single character may be wider), as few as there can be, and then as even.
 * A word that is wider than the width is cut with a hyphen.
 */
export function wrap(text: string, width: number, widthOf: WidthOf): string[] {
  const pieces = piecesOf(text)
  const lines = fill(pieces, width, widthOf)
  if (lines.length < 2 || pieces.some((piece) => widthOf(piece.trimEnd()) > width)) return lines
  let [low, high] = [width / lines.length, width]
  let best = lines
  while (high - low > 1) {
    const middle = (low + high) / 2
    const tried = pieces.some((piece) => widthOf(piece.trimEnd()) > middle) ? [] : fill(pieces, middle, widthOf)
    if (tried.length === lines.length) {
      best = tried
      high = middle
    } else low = middle
  }
  return best
}
