/** Parts of a paper; each gives nothing where there is nothing to print. */
import type { Block } from '../../api/views/workbook/paper.ts'

export const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text })

export const quiet = (text: string): Block => ({ kind: 'text', text, quiet: true })

/** A text that was typed, or nothing. */
export function text(value: string): Block[] {
  return value.trim() === '' ? [] : [{ kind: 'text', text: value, quiet: false }]
}

/** A text under a heading of its own, or nothing. */
export function titled(title: string, value: string): Block[] {
  return value.trim() === '' ? [] : [heading(2, title), ...text(value)]
}

export function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: [...items] }]
}

/** What is filled in of some pairs. */
export function facts(rows: readonly (readonly [name: string, value: string])[]): Block[] {
  const filled = rows.filter(([, value]) => value.trim() !== '').map(([name, value]) => ({ name, value }))
  return filled.length === 0 ? [] : [{ kind: 'facts', rows: filled }]
}

export interface Column<T> {
  readonly name: string
  readonly width: number
  /** Set to the right. */
  readonly number?: boolean
  readonly cell: (row: T) => string
}

/** Columns that are empty in every row are left out, the first excepted. */
export function table<T>(columns: readonly Column<T>[], rows: readonly T[]): Block[] {
  if (rows.length === 0) return []
  const used = columns.filter(({ cell }, index) => index === 0 || rows.some((row) => cell(row) !== ''))
  return [
    {
      kind: 'table',
      columns: used.map(({ name, width, number = false }) => ({ name, width, number })),
      rows: rows.map((row) => used.map(({ cell }) => cell(row))),
    },
  ]
}

/** The parts under their title, or a word that says that there are none. */
export function section(title: string, blocks: readonly Block[], empty: string): Block[] {
  return [heading(1, title), ...(blocks.length === 0 ? [quiet(empty)] : blocks)]
}

/** Whether a section says no more than that there is nothing. */
export const holdsNothing = ([, first, ...more]: readonly Block[]): boolean =>
  more.length === 0 && first?.kind === 'text' && first.quiet
