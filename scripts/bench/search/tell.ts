/** The measures of the engines as a table. */
import type { Setting } from './engine.ts'
import type { Outcome } from './job.ts'
import type { Missing } from './processes.ts'

export interface Row {
  readonly engine: string
  readonly setting: Setting
  readonly outcome: Outcome | Missing
  readonly quality: number | undefined
}

/** The value that a share of all lies at or under. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

const megabytes = (bytes: number | null) => (bytes === null ? '–' : `${(bytes / 1e6).toFixed(1)} MB`)

function cells({ engine, setting, outcome, quality }: Row): string[] {
  if ('missing' in outcome) return [engine, outcome.missing]
  const none = outcome.results.filter(({ length }) => length === 0).length
  return [
    engine,
    quality === undefined ? '–' : quality.toFixed(3),
    `${none}`,
    percentile(outcome.ms, 0.5).toFixed(2),
    percentile(outcome.ms, 0.99).toFixed(2),
    `${(outcome.build / outcome.count).toFixed(2)} ms`,
    megabytes(outcome.size),
    megabytes(outcome.memory),
    engine.startsWith('Grappe') ? '' : `${setting.text}${setting.stop ? ', no stop words' : ''}`,
  ]
}

const heads = ['engine', 'nDCG@10', 'none', 'p50 ms', 'p99 ms', 'build a passage (CPU)', 'index', 'memory', 'best with']

export function tellRows(rows: readonly Row[]): string {
  const table = [heads, ...rows.map((row) => cells(row))]
  const full = table.filter((row) => row.length > 2)
  const widths = heads.map((_, column) => Math.max(...full.map((row) => (row[column] ?? '').length)))
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(row.length > 2 ? (widths[column] ?? 0) : 0),
        )
        .join('  '),
    )
    .join('\n')
}
