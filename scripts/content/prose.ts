/** Reads a prose file: front matter, then sections under level-2 headings that end in {#id}. */
import type { Heading, Root, RootContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { z } from 'zod'
import type { Language } from '../../content/schema/index.ts'
import { parseYaml } from './files.ts'
import { start, type Position, type Report } from './problems.ts'

export interface ProseSection {
  readonly id: string
  /** The heading's words, empty where the section has only a number. */
  readonly heading: string
  readonly at: Position
  readonly content: RootContent[]
}

export interface Prose<F> {
  readonly file: string
  readonly language: Language
  readonly front: F
  readonly sections: ProseSection[]
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter, ['yaml'])

const headingForm = /^(.*?)\s*\{#([a-z0-9][a-z0-9./-]*)\}$/

export function positionOf(node: { position?: { start: { line: number; column: number } } | undefined }): Position {
  return node.position ? { line: node.position.start.line, column: node.position.start.column } : start
}

/** Where a character of a text stands; an escape before it in the line leaves it one column to the left. */
export function positionWithin(node: Text, index: number): Position {
  const { line, column } = positionOf(node)
  const before = node.value.slice(0, index).split('\n')
  const last = before.at(-1) ?? ''
  return before.length === 1
    ? { line, column: column + index }
    : { line: line + before.length - 1, column: last.length + 1 }
}

function readHeading(node: Heading): { heading: string; id: string } | undefined {
  const match = headingForm.exec(toString(node).trim())
  return match ? { heading: match[1] ?? '', id: match[2] ?? '' } : undefined
}

function splitSections(root: Root, file: string, report: Report): ProseSection[] {
  const sections: ProseSection[] = []
  for (const node of root.children) {
    if (node.type === 'yaml') continue
    if (node.type === 'heading' && node.depth < 3) {
      const read = node.depth === 2 ? readHeading(node) : undefined
      if (!read) {
        report.add(
          file,
          positionOf(node),
          'heading-syntax',
          `a section opens with a level-2 heading that ends in its id, e.g. "## ${toString(node) || 'Le contexte'} {#context}"; inside a section use ###`,
        )
        continue
      }
      if (sections.some((section) => section.id === read.id)) {
        report.add(file, positionOf(node), 'duplicate-id', `the section {#${read.id}} stands twice in this file`)
      }
      sections.push({ ...read, at: positionOf(node), content: [] })
      continue
    }
    const current = sections.at(-1)
    if (!current) {
      report.add(
        file,
        positionOf(node),
        'heading-syntax',
        'text stands before the first section; open one with "## … {#id}"',
      )
      continue
    }
    current.content.push(node)
  }
  return sections
}

/** Parses a prose file; problems are reported and what could be read is returned. */
export function parseProse<F>(
  text: string,
  file: string,
  language: Language,
  schema: z.ZodType<F>,
  report: Report,
): Prose<F> | undefined {
  const root = parser.parse(text)
  const yaml = root.children[0]
  if (yaml?.type !== 'yaml') {
    report.add(file, start, 'schema', 'the file opens with front matter between two lines of ---')
    return undefined
  }
  const front = parseYaml(yaml.value, file, schema, report, 1)
  const sections = splitSections(root, file, report)
  return front ? { file, language, front: front.value, sections } : undefined
}
