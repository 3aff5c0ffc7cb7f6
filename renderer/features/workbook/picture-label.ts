/** Names in pictures: two short lines, measured by a cautious estimate so that the same picture comes out everywhere. */

/** Of the type in pictures, in their units. */
export const fontSize = 14
export const lineHeight = 17
/** Room for a name on the map. */
export const labelWidth = 130
const mostLines = 2

/** Width of a character in Inter, in em, rather too much than too little. */
function widthOf(character: string): number {
  if (/[iljItfr.,;:'’!|()[\] ]/.test(character)) return 0.42
  if (/[mwMWŒœÆæ@%&—…]/.test(character)) return 1
  if (/[\p{Lu}\d]/u.test(character)) return 0.78
  if (/[ -\u024F]/.test(character)) return 0.63
  return 1.1
}

/** In the units of the picture. */
export function measure(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width * fontSize
}

/** As much of the text as a line holds, with an ellipsis where something is left out. */
function cut(text: string, width: number): string {
  if (measure(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (measure(`${kept}${character}…`) > width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** The name in one or two lines, broken between words; what does not fit is left out. */
export function linesOf(name: string, width = labelWidth): string[] {
  const lines: string[] = []
  const words = name.split(/\s+/).filter(Boolean)
  while (words.length > 0 && lines.length < mostLines) {
    let line = words.shift() ?? ''
    if (lines.length === mostLines - 1) line = [line, ...words.splice(0)].join(' ')
    while (words[0] !== undefined && measure(`${line} ${words[0]}`) <= width) line += ` ${words.shift() ?? ''}`
    lines.push(cut(line, width))
  }
  return lines
}
