/** Pictures that leave the page: an SVG that needs nothing but itself, or the same as a PNG. */
import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import serifUrl from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import { makeSvg, paint } from './painted.ts'
import { withCaption, type Caption } from './picture-caption.ts'

/** What other programs read from attributes; the style sheet stays behind. */
const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
  'paint-order',
  'dominant-baseline',
  'vector-effect',
] as const

/** What serves the page and means nothing in a file. */
const ofThePage = /^(?:class|style|tabindex|role|aria-.*|data-.*)$/

/** Makes text that any reader of XML accepts: some characters that can be typed are not allowed there at all. */
export function cleanXml(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}

/** Copies the look of an element, as the page shows it now, into attributes of its copy; what is not shown, or serves the page alone, goes. */
function freeze(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  if (style.display === 'none' || from.hasAttribute('data-page-only')) {
    to.remove()
    return
  }
  for (const name of to.getAttributeNames()) if (ofThePage.test(name)) to.removeAttribute(name)
  // Links of the page lead nowhere from a file.
  if (to.tagName === 'a') to.removeAttribute('href')
  if (from instanceof SVGForeignObjectElement) {
    to.replaceWith(paintedInside(from))
    return
  }
  for (const name of drawn) to.setAttribute(name, style.getPropertyValue(name))
  const children = [...to.children]
  ;[...from.children].forEach((child, index) => {
    const copy = children[index]
    if (copy && child.tagName !== 'title') freeze(child, copy)
  })
}

/** Boxes of the page that stand in a picture: few programs draw them there. */
function paintedInside(box: SVGForeignObjectElement): SVGElement {
  const group = makeSvg('g', {})
  const place = box.getScreenCTM()
  if (!place) return group
  for (const child of box.children) paint(child, { left: place.e, top: place.f, scale: 1 / place.a }, group)
  return group
}

/** Room round what was drawn by the style sheet, in its units. */
const margin = 16

function paintedPage(element: Element): SVGElement {
  const box = element.parentElement
  const scrolled = box?.scrollLeft ?? 0
  box?.scrollTo({ left: 0 })
  const { left, top, width, height } = element.getBoundingClientRect()
  const [wide, high] = [Math.ceil(width) + margin * 2, Math.ceil(height) + margin * 2]
  const svg = makeSvg('svg', { viewBox: `0 0 ${wide} ${high}` })
  paint(element, { left: left - margin, top: top - margin, scale: 1 }, svg)
  box?.scrollTo({ left: scrolled })
  return svg
}

function frozen(svg: SVGSVGElement): SVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  freeze(svg, copy)
  return copy
}

/** Lets the page be as on light paper, whole, while it is looked at: it is not painted meanwhile. */
function asOnPaper<T>(look: () => T): T {
  const { dataset } = document.documentElement
  const theme = dataset['theme']
  dataset['theme'] = 'light'
  // What stands in pictures and on paper alone is shown.
  dataset['paper'] = ''
  window.dispatchEvent(new Event('beforeprint'))
  const seen = look()
  window.dispatchEvent(new Event('afterprint'))
  dataset['theme'] = theme
  delete dataset['paper']
  return seen
}

const fonts = [
  { family: 'Inter', url: interUrl },
  { family: 'Source Serif 4', url: serifUrl },
]

async function fontRule({ family, url }: (typeof fonts)[number]): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `@font-face{font-family:"${family}";font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)}) format("woff2")}`
}

/** The type of the page that a drawing has its words in, as rules that can stand in a file. */
async function fontRules(drawing: string): Promise<string> {
  const first = fonts.filter(({ family }) => new RegExp(`font-family="(?:&quot;)?${family}`).test(drawing))
  return (await Promise.all(first.map((font) => fontRule(font)))).join('')
}

interface Picture {
  readonly text: string
  readonly width: number
  readonly height: number
}

/** The picture as the text of a file, on light paper, with its caption, its colours and its type inside. */
async function pictureOf(element: Element, caption: Caption): Promise<Picture> {
  const { copy, paper } = asOnPaper(() => {
    const style = getComputedStyle(document.body)
    const inks = { ink: style.color, muted: style.getPropertyValue('--muted').trim() }
    const drawing = element instanceof SVGSVGElement ? frozen(element) : paintedPage(element)
    return { copy: withCaption(drawing, caption, inks), paper: style.backgroundColor }
  })
  const [, , width = 0, height = 0] = (copy.getAttribute('viewBox') ?? '').split(' ').map(Number)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.prepend(makeSvg('rect', { x: 0, y: 0, width, height, fill: paper }))
  const text = cleanXml(new XMLSerializer().serializeToString(copy))
  // Put in as text: the page's own policy refuses style elements, even those that it never shows.
  const opening = text.indexOf('>') + 1
  const whole = `<?xml version="1.0" encoding="UTF-8"?>\n${text.slice(0, opening)}<style>${await fontRules(text)}</style>${text.slice(opening)}`
  return { text: whole, width, height }
}

/** @param element a drawing, or a part of the page that is drawn by the style sheet */
export async function svgFile(element: Element, caption: Caption): Promise<Blob> {
  return new Blob([(await pictureOf(element, caption)).text], { type: 'image/svg+xml' })
}

/** Dots for each unit of the picture; large maps get fewer, for a canvas has its limits. */
const density = (longer: number) => Math.max(1, Math.min(2, 8000 / longer))

/** @throws Error where the machine cannot make so large a picture */
export async function pngFile(element: Element, caption: Caption): Promise<Blob> {
  const { text, width, height } = await pictureOf(element, caption)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  const dots = density(Math.max(width, height))
  canvas.width = Math.round(width * dots)
  canvas.height = Math.round(height * dots)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error(`${canvas.width} × ${canvas.height}`))),
      'image/png',
    )
  })
}
