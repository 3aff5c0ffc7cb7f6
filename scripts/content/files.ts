/** Reads files of content/ into values that remember where each part of them stands. */
import { readFileSync } from 'node:fs'
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { describeIssue, start, type Position, type Report } from './problems.ts'

/** A parsed YAML file: the validated record and a way back from a path in it to its line. */
export interface YamlRecord<T> {
  readonly file: string
  readonly value: T
  at(path: readonly PropertyKey[]): Position
}

/** The nearest node on a path, since an issue may name a key that is not there. */
function locate(document: Document, lines: LineCounter, path: readonly PropertyKey[]): Position {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range
    if (range) {
      const { line, col } = lines.linePos(range[0])
      return { line, column: col }
    }
  }
  return start
}

/** An unknown key has no node of its own in the value, so its key is looked up in the map that holds it. */
function locateIssue(document: Document, lines: LineCounter, issue: z.core.$ZodIssue): Position {
  if (issue.code === 'unrecognized_keys') {
    const holder: unknown = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true)
    const pair = isMap(holder)
      ? holder.items.find((item) => isScalar(item.key) && item.key.value === issue.keys[0])
      : undefined
    const key = pair?.key
    if (isScalar(key) && key.range) {
      const { line, col } = lines.linePos(key.range[0])
      return { line, column: col }
    }
  }
  return locate(document, lines, issue.path)
}

/**
 * Parses and validates YAML.
 * @param file what problems are reported under
 * @param offset lines that stand before the text in the file, for front matter
 * @returns the record, or undefined after reporting every problem found
 */
export function parseYaml<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  report: Report,
  offset = 0,
): YamlRecord<T> | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const shift = (position: Position): Position => ({ line: position.line + offset, column: position.column })
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0])
      report.add(file, shift({ line, column: col }), 'yaml-syntax', error.message)
    }
    return undefined
  }
  const parsed = schema.safeParse(document.toJS())
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      report.add(file, shift(locateIssue(document, lines, issue)), 'schema', describeIssue(issue))
    }
    return undefined
  }
  return { file, value: parsed.data, at: (path) => shift(locate(document, lines, path)) }
}

/** Reads a text file as UTF-8 without a byte order mark and with line feeds only. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
}
