/** Markdown of a section to sanitised HTML and to plain text. */
import type { Element, Root as HtmlRoot, Text as HtmlText } from 'hast'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import rehypeSanitize, { defaultSchema, type Options as SanitizeSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import type { Language } from '../../../content/schema/index.ts'
import { replaceCitations, type Cited } from './citations.ts'
import type { TermFinder } from '../term-finder.ts'
import { linkTerms } from './terms.ts'
import { typeset } from '../../../content/wording/typography.ts'

/** What a citation prints: the document's short name, and where in it. */
export interface CitationLabel {
  readonly short: string
  readonly locator: string
}
export type LabelOf = (cited: Cited, language: Language) => CitationLabel

/** An address inside the app; everything else, another site's and a script's alike, loses its link. */
const ownAddress = /^(?:\/(?![/\\])|#)/

const sanitizeSchema: SanitizeSchema = {
  ...defaultSchema,
  // Nothing is fetched from elsewhere, and the content has no pictures of its own.
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img'),
  attributes: {
    ...defaultSchema.attributes,
    a: [['href', ownAddress], 'dataCite', 'dataTerm', ['className', 'citation', 'term']],
    span: [['className', 'citations']],
    div: [
      ['className', 'table-scroll'],
      ['tabIndex', 0],
    ],
  },
}

/** Wide tables scroll inside their own box, which the keyboard can reach. */
function boxTables() {
  return (tree: HtmlRoot) => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || !parent) return CONTINUE
      const box: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], tabIndex: 0 },
        children: [node],
      }
      parent.children[index] = box
      return index + 2
    })
  }
}

function typesetText(options: { language: Language }) {
  return (tree: HtmlRoot) => {
    visit(tree, 'text', (node: HtmlText) => {
      node.value = typeset(node.value, options.language)
    })
  }
}

/** The address of a passage in the app. */
export function passagePath({ source, anchor }: Cited): string {
  return `/sources/${source}/${anchor}`
}

/** The document is named at its first citation in a section; after that its place is enough. */
function citationRenderer(language: Language, labelOf: LabelOf): (cited: Cited[]) => PhrasingContent[] {
  let last = ''
  return (cited) => [
    {
      type: 'emphasis',
      data: { hName: 'span', hProperties: { className: ['citations'] } },
      children: cited.map((one): PhrasingContent => {
        const label = labelOf(one, language)
        const text = one.source === last ? label.locator : `${label.short}, ${label.locator}`
        last = one.source
        return {
          type: 'link',
          url: passagePath(one),
          data: { hProperties: { className: ['citation'], dataCite: `${one.source}#${one.anchor}` } },
          children: [{ type: 'text', value: text }],
        }
      }),
    },
  ]
}

/**
 * Renders the nodes of one section.
 * @param finder links the terms of the glossary where it is given
 */
export function toHtml(
  content: readonly RootContent[],
  language: Language,
  labelOf: LabelOf,
  finder?: TermFinder,
): string {
  const root: Root = { type: 'root', children: structuredClone(content) as RootContent[] }
  replaceCitations(root, citationRenderer(language, labelOf))
  const processor = unified()
    .use(remarkRehype)
    .use(boxTables)
    .use(typesetText, { language })
    .use(linkTerms, { finder })
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeStringify)
  return processor.stringify(processor.runSync(root))
}

/** The words of a section without its citations, a line for each paragraph, item or table row; what the search shows and reads. */
export function toPlainText(content: readonly RootContent[], language: Language): string {
  const lines: string[] = []
  for (const root of content) {
    visit(root, (node) => {
      if (node.type === 'tableRow') lines.push(node.children.map((cell) => toString(cell)).join(' – '))
      else if (node.type === 'paragraph' || node.type === 'heading') lines.push(toString(node))
      else return CONTINUE
      return SKIP
    })
  }
  return lines
    .map((line) => typeset(line.replace(/\s*\[@[^\]]*\]/g, '').trim(), language))
    .filter((line) => line.length > 0)
    .join('\n')
}
