/** Pictures that leave the page: an SVG that needs nothing but itself, or the same as a PNG. */
import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'

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
  for (const name of drawn) to.setAttribute(name, style.getPropertyValue(name))
  const children = [...to.children]
  ;[...from.children].forEach((child, index) => {
    const copy = children[index]
    if (copy && child.tagName !== 'title') freeze(child, copy)
  })
}

/** The type of the page, as a rule that can stand in a file. */
async function fontRule(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(interUrl)).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `@font-face{font-family:"Inter";font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)}) format("woff2")}`
}

function sizeOf(svg: SVGSVGElement): { width: number; height: number } {
  const { width, height } = svg.viewBox.baseVal
  return { width, height }
}

/** The picture as the text of a file, on light paper, with its colours and its type inside. */
export async function svgText(svg: SVGSVGElement): Promise<string> {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const before = svg.style.colorScheme
  svg.style.colorScheme = 'light'
  freeze(svg, copy)
  svg.style.colorScheme = before
  const { width, height } = sizeOf(svg)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const text = cleanXml(new XMLSerializer().serializeToString(copy))
  // Put in as text: the page's own policy refuses style elements, even those that it never shows.
  const opening = text.indexOf('>') + 1
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.slice(0, opening)}<style>${await fontRule()}</style>${text.slice(opening)}`
}

export async function svgFile(svg: SVGSVGElement): Promise<Blob> {
  return new Blob([await svgText(svg)], { type: 'image/svg+xml' })
}

/** Dots for each unit of the picture; large maps get fewer, for a canvas has its limits. */
const density = (longer: number) => Math.max(1, Math.min(2, 8000 / longer))

/** @throws Error where the machine cannot make so large a picture */
export async function pngFile(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = sizeOf(svg)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgText(svg))}`
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
