/** Markdown, by the rules that other programs write it by. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { parse } from 'yaml'
import type { Draft } from './document.ts'
import { decode } from './text.ts'
import { readTree } from './tree.ts'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkRehype)

/** The title that stands at the head of the file, if any. */
function titleOf(head: string): string {
  try {
    const values: unknown = parse(head)
    const title = typeof values === 'object' && values !== null && 'title' in values ? values.title : ''
    return typeof title === 'string' || typeof title === 'number' ? String(title) : ''
  } catch {
    // What is no YAML names no title.
    return ''
  }
}

export function readMarkdown(bytes: Uint8Array): Draft {
  const tree = processor.parse(decode(bytes))
  const head = tree.children.find((node) => node.type === 'yaml')
  const draft = readTree(processor.runSync(tree))
  return { ...draft, title: head ? titleOf(head.value) : '' }
}
