/** What the page shows by its style sheet – tables, lines of time, names in boxes – drawn anew as SVG that needs no style sheet. */

const namespace = 'http://www.w3.org/2000/svg'

/** From pixels of the window to units of the picture; what the style sheet measures is in these units already. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly scale: number
}

export function makeSvg(name: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGElement {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)
  return element
}

function placed(rect: DOMRect, { left, top, scale }: Frame) {
  const [x, y] = [(rect.left - left) * scale, (rect.top - top) * scale]
  return { x, y, width: rect.width * scale, height: rect.height * scale }
}

const isSeen = (colour: string) => !/^(?:transparent|rgba\(.*, 0\))$/.test(colour)

/** What serves the page alone, opens on demand, or is for ears only. */
function isLeftOut(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    element.matches('details, .no-print, .visually-hidden, [data-page-only], svg[aria-hidden="true"]')
  )
}

const sides = ['top', 'right', 'bottom', 'left'] as const

/** The borders of an element that are seen: all as one, or side by side. */
function bordersOf(style: CSSStyleDeclaration) {
  return sides.flatMap((side) => {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`))
    const colour = style.getPropertyValue(`border-${side}-color`)
    return width > 0 && isSeen(colour) ? [{ side, width, colour }] : []
  })
}

function cornerOf(style: CSSStyleDeclaration, width: number): number {
  const radius = style.borderTopLeftRadius
  const corner = Number.parseFloat(radius)
  return radius.endsWith('%') ? (corner / 100) * width : corner
}

const stop = /(rgba?\([^)]*\)|color\([^)]*\))\s*([\d.]+%)?/g

/**
 * What an element is filled with: a colour, a gradient from left to right, or nothing. Gradients are put before what they fill;
 * other pictures behind an element are left out.
 */
function fillOf(style: CSSStyleDeclaration, out: SVGElement): string {
  const stops = [...(/^linear-gradient\(90deg, (.*)\)$/.exec(style.backgroundImage)?.[1] ?? '').matchAll(stop)]
  const colours = stops.map(([, colour = 'none']) => colour)
  if (new Set(colours).size <= 1) return colours[0] ?? (isSeen(style.backgroundColor) ? style.backgroundColor : 'none')
  const id = `gradient-${colours.join('').replaceAll(/\W+/g, '-')}-${stops.map(([, , at = '']) => Number.parseFloat(at)).join('-')}`
  const gradient = makeSvg('linearGradient', { id })
  stops.forEach(([, colour, at], index) =>
    gradient.append(makeSvg('stop', { offset: at ?? index / (stops.length - 1), 'stop-color': colour })),
  )
  out.append(gradient)
  return `url(#${id})`
}

function paintBox(element: Element, style: CSSStyleDeclaration, frame: Frame, out: SVGElement): void {
  const { x, y, width, height } = placed(element.getBoundingClientRect(), frame)
  const borders = bordersOf(style)
  const isFramed = borders.length === sides.length
  const fill = fillOf(style, out)
  const [first] = borders
  if (fill !== 'none' || isFramed) {
    const stroke = isFramed && first ? { stroke: first.colour, 'stroke-width': first.width } : {}
    out.append(makeSvg('rect', { x, y, width, height, rx: cornerOf(style, width), fill, ...stroke }))
  }
  if (isFramed) return
  for (const { side, width: thick, colour } of borders) {
    const [x1, x2] = side === 'left' ? [x, x] : side === 'right' ? [x + width, x + width] : [x, x + width]
    const [y1, y2] = side === 'top' ? [y, y] : side === 'bottom' ? [y + height, y + height] : [y, y + height]
    out.append(makeSvg('line', { x1, y1, x2, y2, stroke: colour, 'stroke-width': thick }))
  }
}

interface Run {
  text: string
  rect: DOMRect
}

/** What stays together where a line ends: words, and the parts of those with a hyphen or a dash inside. */
const unbroken = /[^\s\-–—/]*[-–—/]|[^\s\-–—/]+/g

/** The lines that a text is broken into on the page. */
function runsOf(node: Text, isUpright: boolean): Run[] {
  const range = document.createRange()
  const runs: Run[] = []
  let end = 0
  for (const match of node.data.matchAll(unbroken)) {
    const space = match.index > end ? ' ' : ''
    end = match.index + match[0].length
    range.setStart(node, match.index)
    range.setEnd(node, end)
    const rect = range.getBoundingClientRect()
    if (rect.width === 0) continue
    const last = runs.at(-1)
    const isSame =
      last && Math.abs((isUpright ? last.rect.left : last.rect.top) - (isUpright ? rect.left : rect.top)) < 2
    if (!last || !isSame) runs.push({ text: match[0], rect })
    else {
      last.text += space + match[0]
      last.rect = union(last.rect, rect)
    }
  }
  return runs
}

function union(one: DOMRect, other: DOMRect): DOMRect {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)]
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top)
}

/** Where letters stand, as a part of the height of their line. */
const baseline = 0.79

function paintText(node: Text, style: CSSStyleDeclaration, frame: Frame, out: SVGElement): void {
  const isUpright = style.writingMode !== 'horizontal-tb'
  for (const { text, rect } of runsOf(node, isUpright)) {
    const { x, y, width, height } = placed(rect, frame)
    const look = {
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': Number.parseFloat(style.fontSize),
      'font-weight': style.fontWeight,
      'font-style': style.fontStyle,
    }
    const at = isUpright
      ? { transform: `translate(${(x + width * baseline).toFixed(2)} ${(y + height).toFixed(2)}) rotate(-90)` }
      : { x, y: y + height * baseline }
    const element = makeSvg('text', { ...at, ...look })
    element.textContent = style.textTransform === 'uppercase' ? text.toLocaleUpperCase() : text
    out.append(element)
  }
}

/** Draws an element of the page, with all that is in it, into a group of a picture. */
export function paint(element: Element, frame: Frame, out: SVGElement): void {
  const style = getComputedStyle(element)
  if (isLeftOut(element, style)) return
  paintBox(element, style, frame, out)
  for (const child of element.childNodes) {
    if (child instanceof Text) paintText(child, style, frame, out)
    else if (child instanceof Element) paint(child, frame, out)
  }
}
