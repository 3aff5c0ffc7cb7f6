/** Links the terms of the glossary, each where it first stands in a text. */
import type { Element, ElementContent, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { TermFinder } from '../term-finder.ts'

const apart = new Set(['a', 'code', 'pre', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function linkTo({ id, text }: { id: string; text: string }): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['term'], dataTerm: id, href: `/glossary/${id}` },
    children: [{ type: 'text', value: text }],
  }
}

function split(node: Text, finder: TermFinder, seen: Set<string>): ElementContent[] {
  const parts: ElementContent[] = []
  let at = 0
  for (const { id, start, end } of finder.find(node.value)) {
    if (seen.has(id)) continue
    seen.add(id)
    if (start > at) parts.push({ type: 'text', value: node.value.slice(at, start) })
    parts.push(linkTo({ id, text: node.value.slice(start, end) }))
    at = end
  }
  if (at > 0 && at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) })
  return parts
}

/** Links each term once in the whole of the tree, where it first stands outside headings and links. */
export function linkTerms(options: { finder: TermFinder | undefined }) {
  return (tree: Root) => {
    const { finder } = options
    if (!finder) return
    const seen = new Set<string>()
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && apart.has(node.tagName)) return SKIP
      if (node.type !== 'text' || index === undefined || !parent) return undefined
      const parts = split(node, finder, seen)
      if (parts.length === 0) return undefined
      parent.children.splice(index, 1, ...parts)
      return index + parts.length
    })
  }
}
