/** The text of a tree of HTML, block by block. Nothing in it runs or is fetched: only its words are taken. */
import type { Element, Nodes, Root } from 'hast'
import type { Draft, Stretch } from './document.ts'

/** What is not read: programs, styles, what the page hides, controls, and pictures, of which the words are taken. */
const unread = new Set(
  'script style template noscript head svg math object embed iframe audio video canvas select button input textarea'.split(
    ' ',
  ),
)

const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
)

const cells = new Set(['td', 'th'])

/** What stands between the cells of a row. */
const between = ' | '

const isHidden = ({ properties }: Element) =>
  properties['hidden'] === true || properties['hidden'] === '' || properties['ariaHidden'] === 'true'

/** Gathers words until a block ends, then keeps them as a stretch of the form that the block has. */
class Gatherer {
  readonly stretches: Stretch[] = []
  title = ''
  #text = ''
  #form: Pick<Stretch, 'form' | 'level'> = { form: 'paragraph', level: 0 }

  read(node: Nodes): void {
    if (node.type === 'text') this.#text += node.value
    else if (node.type === 'root') for (const child of node.children) this.read(child)
    else if (node.type === 'element') this.#element(node)
  }

  /** Ends what was being gathered. */
  end(): void {
    const text = this.#text.trim()
    if (text !== '') this.stretches.push({ ...this.#form, page: null, text })
    this.#text = ''
  }

  #element(element: Element): void {
    const { tagName } = element
    if (tagName === 'head') this.#readTitle(element)
    if (unread.has(tagName) || isHidden(element)) return
    if (tagName === 'br') this.#text += '\n'
    else if (tagName === 'img') this.#text += ` ${element.properties['alt'] ?? ''} `
    else if (cells.has(tagName)) this.#cell(element)
    else if (blocks.has(tagName)) this.#block(element)
    else this.#children(element)
  }

  #children(element: Element): void {
    for (const child of element.children) this.read(child)
  }

  #block(element: Element): void {
    this.end()
    const around = this.#form
    this.#form = this.#formOf(element.tagName)
    this.#children(element)
    this.end()
    this.#form = around
  }

  /** Blocks in a cell stay in its row. */
  #cell(element: Element): void {
    const inner = new Gatherer()
    inner.#children(element)
    inner.end()
    const text = inner.stretches.map((one) => one.text).join(' ')
    if (text !== '') this.#text += this.#text.trim() === '' ? text : between + text
  }

  #formOf(tag: string): Pick<Stretch, 'form' | 'level'> {
    const [, level] = /^h([1-6])$/.exec(tag) ?? []
    if (level) return { form: 'heading', level: Number(level) }
    if (tag === 'li' || tag === 'dd') return { form: 'item', level: 0 }
    if (tag === 'tr') return { form: 'row', level: 0 }
    // A paragraph in an item is a part of it.
    return tag === 'p' && this.#form.form === 'item' ? this.#form : { form: 'paragraph', level: 0 }
  }

  #readTitle(head: Element): void {
    const title = head.children.find((child) => child.type === 'element' && child.tagName === 'title')
    if (title?.type === 'element')
      this.title = title.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  }
}

export function readTree(root: Root): Draft {
  const gatherer = new Gatherer()
  gatherer.read(root)
  gatherer.end()
  return { title: gatherer.title, pages: null, stretches: gatherer.stretches }
}
