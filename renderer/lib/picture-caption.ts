/** What a picture that leaves the page says of itself: a title on top, what was chosen under it, where it comes from at its foot. */
import { makeSvg } from './painted.ts'

export interface Caption {
  readonly title: string
  /** What the picture holds and the filters that were set, in words. */
  readonly detail?: string | undefined
  readonly source: string
}

/** Colours of the page as it is on light paper. */
export interface Inks {
  readonly ink: string
  readonly muted: string
}

/**
 * Breaks a text into lines at its ordinary spaces; a word wider than a line has a line of its own.
 * @param widthOf the width of a text, in the units of `most`
 */
export function wrapLines(text: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && widthOf(longer) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

interface Block {
  readonly text: string
  readonly size: number
  readonly weight: number
  readonly family: string
  readonly fill: string
}

const serif = '"Source Serif 4", serif'
const sans = 'Inter, sans-serif'
const leading = 1.35

function measureIn({ size, weight, family }: Block): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return (text) => text.length * size * 0.55
  context.font = `${weight} ${size}px ${family}`
  return (text) => context.measureText(text).width
}

/** Sets blocks under each other; says where the last one ends. */
function setBlocks(blocks: readonly Block[], x: number, top: number, width: number, out: SVGElement): number {
  let y = top
  for (const block of blocks) {
    for (const line of wrapLines(block.text, width, measureIn(block))) {
      y += block.size * leading
      const text = makeSvg('text', {
        x,
        y: y - block.size * (leading - 1),
        fill: block.fill,
        'font-family': block.family,
        'font-size': block.size,
        'font-weight': block.weight,
      })
      text.textContent = line
      out.append(text)
    }
    y += block.size * 0.3
  }
  return y
}

/** A narrow picture is set on wider paper, so that its words have room. */
const least = 420

/**
 * Sets a drawing between its title and its source. Words are as large beside the drawing as on a page that shows it whole.
 * @param drawing with a viewBox; what reaches beyond it stays cut off
 * @returns a drawing with a viewBox that begins at 0 0
 */
export function withCaption(drawing: SVGElement, { title, detail, source }: Caption, { ink, muted }: Inks): SVGElement {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number)
  const unit = Math.min(2, Math.max(1, width / 1000))
  const side = 20 * unit
  const whole = Math.max(width, least) + side * 2
  const svg = makeSvg('svg', {})
  const block = (text: string, size: number, weight: number, family: string, fill: string): Block => ({
    text,
    size: size * unit,
    weight,
    family,
    fill,
  })
  const head = [block(title, 21, 600, serif, ink), ...(detail ? [block(detail, 13, 400, sans, muted)] : [])]
  const under = setBlocks(head, side, side * 0.6, whole - side * 2, svg) + 10 * unit
  for (const [name, value] of Object.entries({ x: (whole - width) / 2, y: under, width, height }))
    drawing.setAttribute(name, String(Math.round(value * 100) / 100))
  svg.append(drawing)
  const foot = [block(source, 12, 400, sans, muted)]
  const end = setBlocks(foot, side, under + height + 6 * unit, whole - side * 2, svg) + side * 0.6
  svg.setAttribute('viewBox', `0 0 ${Math.ceil(whole)} ${Math.ceil(end)}`)
  return svg
}
