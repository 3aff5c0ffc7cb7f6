/**
 * "Which type is my cluster?": ranks the types of a table by how much the answers contradict each. Pure; the rule, with the ids that
 * stand here, is docs/classifier.md.
 */
import { isAnswered, possible, rowsOf, type Answers, type ClassifierTable, type Row } from './table.ts'

/** How an answer stands to the cell of a type. */
export type Fit = 'fits' | 'may-fit' | 'differs' | 'unknown'

export interface RowReading {
  readonly characteristic: string
  readonly fit: Fit
  /** How far the answer is from the cell at least, in steps of the scale. */
  readonly least: number
  /** And at most. */
  readonly most: number
}

export interface RankedType {
  readonly type: string
  /** 1 for the first; types that the answers do not part share a rank. */
  readonly rank: number
  /** Steps by which the answers contradict the type at least, all characteristics together. */
  readonly least: number
  /** And at most, of the characteristics that are answered. */
  readonly most: number
  /** Whether some values within the answers leave no other type closer. */
  readonly open: boolean
  readonly rows: readonly RowReading[]
}

export interface Classification {
  /** How many characteristics are answered. */
  readonly answered: number
  /** All types, the closest first; in the order of the table where they tie. */
  readonly ranking: readonly RankedType[]
  /** The types of the first rank; all of them where nothing is answered. */
  readonly first: readonly string[]
  /** True where one type is the closest whatever the true values within the answers. */
  readonly certain: boolean
}

/** C3: steps from a value to a cell; a text that is another one is as far as the scale is long. */
function distance(row: Row, type: string, value: number, levels: number): number {
  const cell = row.cells.get(type) ?? []
  if (cell.length === 0 || cell.includes(value)) return 0
  if (row.scale === 'text') return levels - 1
  return Math.min(...cell.map((one) => Math.abs(one - value)))
}

function readRow(row: Row, type: string, answers: Answers, levels: number): RowReading {
  const distances = possible(row, answers).map((value) => distance(row, type, value, levels))
  const [least, most] = [Math.min(...distances), Math.max(...distances)]
  const fit = !isAnswered(row, answers) ? 'unknown' : most === 0 ? 'fits' : least === 0 ? 'may-fit' : 'differs'
  return { characteristic: row.characteristic, fit, least, most }
}

/**
 * C6: by how many steps `one` is closer than `other` whatever the true values within the answers; not above 0 where that is not so.
 * The rows are independent, so the worst of each is the worst of all.
 */
function margin(rows: readonly Row[], one: string, other: string, answers: Answers, levels: number): number {
  return rows.reduce((sum, row) => {
    const gains = possible(row, answers).map(
      (value) => distance(row, other, value, levels) - distance(row, one, value, levels),
    )
    return sum + Math.min(...gains)
  }, 0)
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/** Ranks the types of the table. */
export function classify(table: ClassifierTable, answers: Answers): Classification {
  const rows = rowsOf(table)
  const levels = table.levels.length
  const read = table.types.map(({ id }) => {
    const readings = rows.map((row) => readRow(row, id, answers, levels))
    const answered = readings.filter(({ fit }) => fit !== 'unknown')
    return {
      type: id,
      rows: readings,
      least: total(answered.map((one) => one.least)),
      most: total(answered.map((one) => one.most)),
      open: table.types.every((other) => other.id === id || margin(rows, other.id, id, answers, levels) <= 0),
    }
  })
  // C4, then C5: what contradicts a type at least, then what may contradict it at most.
  const before = (a: (typeof read)[number], b: (typeof read)[number]) => a.least - b.least || a.most - b.most
  const ranking = read
    .toSorted(before)
    .map((one) => ({ ...one, rank: 1 + read.filter((other) => before(other, one) < 0).length }))
  return {
    answered: rows.filter((row) => isAnswered(row, answers)).length,
    ranking,
    first: ranking.filter(({ rank }) => rank === 1).map(({ type }) => type),
    certain: ranking.filter(({ open }) => open).length === 1,
  }
}

/** An answer that would put other types first. */
export interface Turn {
  readonly characteristic: string
  /** The positions that each would do so, ascending. */
  readonly values: readonly number[]
  readonly first: readonly string[]
}

/** C7: which single answers, if they were otherwise, would change the first place. */
export function turningAnswers(table: ClassifierTable, answers: Answers): Turn[] {
  const now = classify(table, answers).first.join(' ')
  return rowsOf(table).flatMap((row) => {
    const turns = new Map<string, { first: readonly string[]; values: number[] }>()
    for (let value = 0; value < row.size; value++) {
      const { first } = classify(table, { ...answers, [row.characteristic]: [value] })
      const key = first.join(' ')
      if (key === now) continue
      const turn = turns.get(key) ?? { first, values: [] }
      turn.values.push(value)
      turns.set(key, turn)
    }
    return [...turns.values()].map(({ first, values }) => ({ characteristic: row.characteristic, values, first }))
  })
}
