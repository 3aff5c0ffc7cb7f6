/** What the classifier knows of a typology, and the answers that it takes. The rule stands in docs/classifier.md. */

/** As much of a typology as the classifier reads. */
export interface ClassifierTable {
  /** The ordinal levels, lowest first. */
  readonly levels: readonly { readonly id: string }[]
  readonly types: readonly { readonly id: string }[]
  readonly characteristics: readonly { readonly id: string; readonly scale: 'ordinal' | 'text' }[]
  readonly cells: readonly {
    readonly type: string
    readonly characteristic: string
    readonly text: { readonly fr: string }
    readonly level?: number | readonly [number, number] | undefined
  }[]
}

/**
 * What is held possible of a cluster: for each characteristic the positions that its true value may have, ascending. A characteristic
 * that is left out is not known.
 */
export type Answers = Readonly<Record<string, readonly number[]>>

/** A row of the table with its values as positions, so that both scales are read alike. */
export interface Row {
  readonly characteristic: string
  readonly scale: 'ordinal' | 'text'
  /** How many positions there are: the levels, or the different cells of the row. */
  readonly size: number
  /** The positions of each type's cell. */
  readonly cells: ReadonlyMap<string, readonly number[]>
}

export const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

function ordinalRow(table: ClassifierTable, characteristic: string): Row {
  const cells = table.cells
    .filter((cell) => cell.characteristic === characteristic)
    .map(({ type, level = [0, table.levels.length - 1] }): [string, number[]] => [
      type,
      typeof level === 'number' ? [level] : range(level[0], level[1]),
    ])
  return { characteristic, scale: 'ordinal', size: table.levels.length, cells: new Map(cells) }
}

/** The different cells of a text row, each by the first type that has it, in the order of the types. */
export function optionsOf(table: ClassifierTable, characteristic: string): { type: string; types: string[] }[] {
  const options = new Map<string, string[]>()
  for (const { id } of table.types) {
    const cell = table.cells.find((one) => one.characteristic === characteristic && one.type === id)
    if (cell) options.set(cell.text.fr, [...(options.get(cell.text.fr) ?? []), id])
  }
  return [...options.values()].map((types) => ({ type: types[0] ?? '', types }))
}

function textRow(table: ClassifierTable, characteristic: string): Row {
  const options = optionsOf(table, characteristic)
  const cells = options.flatMap(({ types }, position) => types.map((type): [string, number[]] => [type, [position]]))
  return { characteristic, scale: 'text', size: options.length, cells: new Map(cells) }
}

export function rowsOf(table: ClassifierTable): Row[] {
  return table.characteristics.map(({ id, scale }) =>
    scale === 'ordinal' ? ordinalRow(table, id) : textRow(table, id),
  )
}

/** What an answer leaves possible in a row; everything where there is none, or none that the row knows. */
export function possible(row: Row, answers: Answers): readonly number[] {
  const known = (answers[row.characteristic] ?? []).filter((one) => one >= 0 && one < row.size)
  return known.length > 0 ? known : range(0, row.size - 1)
}

/** C2: an answer that leaves everything possible is none. */
export function isAnswered(row: Row, answers: Answers): boolean {
  return new Set(possible(row, answers)).size < row.size
}
