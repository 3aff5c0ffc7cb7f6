/** How a measure is taken and told. */

export interface Measure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 's' | 'kB' | 'MB'
  /** What is aimed at, where something is. */
  readonly aim?: number
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Runs something several times and gives the middle time, in milliseconds. */
export async function medianTime(times: number, run: () => unknown): Promise<number> {
  const taken: number[] = []
  for (let time = 0; time < times; time++) {
    const begin = performance.now()
    await run()
    taken.push(performance.now() - begin)
  }
  return median(taken)
}

/** A line for each measure, beside what it was in the earlier run and what it should be. */
export function tell(measures: readonly Measure[], earlier: ReadonlyMap<string, number>): string {
  const rows = measures.map(({ name, value, unit, aim }) => {
    const before = earlier.get(name)
    return [
      name,
      `${value.toFixed(1)} ${unit}`,
      before === undefined ? '–' : `${before.toFixed(1)} ${unit}`,
      aim === undefined ? '' : `${value <= aim ? 'within' : 'OVER'} ${aim} ${unit}`,
    ]
  })
  const all = [['measure', 'now', 'earlier run', 'aim'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  return all
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('   '),
    )
    .join('\n')
}
