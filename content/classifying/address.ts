/** Answers as they stand in an address: `trust=medium..high&firm-size=unstructured,organised`. Names, not positions: they are permanent. */
import {
  isAnswered,
  optionsOf,
  possible,
  range,
  rowsOf,
  type Answers,
  type ClassifierTable,
  type Row,
} from './table.ts'

/** The names of the positions of a row: its levels, or the first type that has each of its texts. */
export function positionsOf(
  table: ClassifierTable,
  { scale, characteristic }: Pick<Row, 'scale' | 'characteristic'>,
): string[] {
  return scale === 'ordinal'
    ? table.levels.map(({ id }) => id)
    : optionsOf(table, characteristic).map(({ type }) => type)
}

function readOrdinal(names: readonly string[], text: string): number[] {
  const [from = '', to = from] = text.split('..')
  const [low, high] = [names.indexOf(from), names.indexOf(to)]
  return low < 0 || high < 0 ? [] : range(Math.min(low, high), Math.max(low, high))
}

function readText(names: readonly string[], text: string): number[] {
  const chosen = new Set(text.split(','))
  return range(0, names.length - 1).filter((position) => chosen.has(names[position] ?? ''))
}

/** What cannot be read counts as not known. */
export function readAnswers(table: ClassifierTable, parameters: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(
    rowsOf(table).flatMap((row) => {
      const names = positionsOf(table, row)
      const text = parameters[row.characteristic] ?? ''
      const positions = row.scale === 'ordinal' ? readOrdinal(names, text) : readText(names, text)
      const answers = { [row.characteristic]: positions }
      return positions.length > 0 && isAnswered(row, answers) ? [[row.characteristic, positions]] : []
    }),
  )
}

/** As `readAnswers` reads them; what is not known is left out. An ordinal answer is a range: what lies between its ends is in it. */
export function writeAnswers(table: ClassifierTable, answers: Answers): Record<string, string> {
  return Object.fromEntries(
    rowsOf(table).flatMap((row) => {
      if (!isAnswered(row, answers)) return []
      const nameOf = (position: number) => positionsOf(table, row)[position] ?? ''
      const chosen = possible(row, answers)
      if (row.scale === 'text') return [[row.characteristic, chosen.map(nameOf).join(',')]]
      const [low, high] = [Math.min(...chosen), Math.max(...chosen)]
      if (high - low + 1 === row.size) return []
      return [[row.characteristic, low === high ? nameOf(low) : `${nameOf(low)}..${nameOf(high)}`]]
    }),
  )
}
