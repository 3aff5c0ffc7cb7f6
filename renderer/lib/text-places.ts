/**
 * Places in a text on the page, in UTF-16 units of its words without its citations; the program counts the places of
 * highlights in the same way.
 */

const isCitation = (node: Node) => node instanceof Element && node.classList.contains('citations')

/** The pieces of a text in order, those of its citations left out. */
export function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT
    return isCitation(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
  })
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node)
  return nodes
}

export function textOf(root: Element): string {
  return textNodes(root)
    .map((node) => node.data)
    .join('')
}

/** The place of a boundary point; one outside the text is at its beginning or its end. */
export function placeOf(root: Element, container: Node, offset: number): number {
  const boundary = document.createRange()
  boundary.setStart(container, offset)
  boundary.collapse(true)
  let place = 0
  for (const node of textNodes(root)) {
    if (node === container) return place + offset
    // -1 or 0: the whole of the piece is before the boundary.
    if (boundary.comparePoint(node, node.length) > 0) return place
    place += node.length
  }
  return place
}

/** The stretch of a text as a range, or undefined where the text is shorter. */
export function rangeOf(root: Element, start: number, end: number): Range | undefined {
  const range = document.createRange()
  let place = 0
  let begun = false
  for (const node of textNodes(root)) {
    const next = place + node.length
    if (!begun && start < next) {
      range.setStart(node, start - place)
      begun = true
    }
    if (begun && end <= next) {
      range.setEnd(node, end - place)
      return range
    }
    place = next
  }
  return undefined
}

/** The pieces of a text that a stretch covers, each cut to it; pieces of nothing but space between blocks are left out. */
export function piecesOf(root: Element, start: number, end: number): Text[] {
  const pieces: Text[] = []
  let place = 0
  for (const node of textNodes(root)) {
    const next = place + node.length
    const [from, to] = [Math.max(start, place) - place, Math.min(end, next) - place]
    if (from < to && node.data.slice(from, to).trim() !== '') {
      const tail = from > 0 ? node.splitText(from) : node
      if (to - from < tail.length) tail.splitText(to - from)
      pieces.push(tail)
    }
    place = next
  }
  return pieces
}
