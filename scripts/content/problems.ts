/** Problems in content are values: all are collected, sorted and printed once. */
import type { z } from 'zod'

/** Names of the rules. A name is permanent: it stands in notes, tests and documentation. */
export const rules = [
  'yaml-syntax',
  'schema',
  'id-mismatch',
  'unknown-file',
  'missing-language',
  'missing-section',
  'heading-syntax',
  'section-parity',
  'shape-parity',
  'raw-html',
  'citation-syntax',
  'unknown-citation',
  'unknown-id',
  'duplicate-id',
  'matrix-incomplete',
  'diagram-overflow',
  'reference-listing',
  'module-order',
  'typography',
  'figure-not-in-passage',
  'number-not-in-passage',
  'shared-run',
  'landmarks-stale',
] as const
export type Rule = (typeof rules)[number]

export interface Problem {
  /** Path from the content folder's parent, with forward slashes. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** 1-based. */
  readonly column: number
  readonly rule: Rule
  /** What is wrong, and what to do. */
  readonly message: string
}

export interface Position {
  readonly line: number
  readonly column: number
}

export const start: Position = { line: 1, column: 1 }

/** Collects problems; the checks write into it and nothing reads it before all have run. */
export class Report {
  readonly problems: Problem[] = []

  add(file: string, position: Position, rule: Rule, message: string): void {
    this.problems.push({ file, line: position.line, column: position.column, rule, message })
  }

  /** By file, then line, then column, then rule. */
  sorted(): Problem[] {
    return this.problems.toSorted(
      (a, b) =>
        a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
    )
  }
}

/** `path:line:column rule message`, the form that editors turn into a link. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.rule} ${problem.message}`
}

/** One line for a zod issue: where in the record, what was expected. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : ''
  return `${where}${issue.message}`
}
