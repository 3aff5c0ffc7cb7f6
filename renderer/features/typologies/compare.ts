/** How the cells of two types stand to each other on a characteristic. */
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { ends } from './levels.ts'

type Cell = TypologyView['cells'][number]

export type Verdict = 'same' | 'overlaps' | 'differs'

export interface ComparedRow {
  readonly characteristic: TypologyView['characteristics'][number]
  readonly one: Cell
  readonly other: Cell
  readonly verdict: Verdict
}

function verdictOf(one: Cell, other: Cell): Verdict {
  const [a, b] = [ends(one.level), ends(other.level)]
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined)
    return one.text.fr === other.text.fr ? 'same' : 'differs'
  if (a.from === b.from && a.to === b.to) return 'same'
  return a.from <= b.to && b.from <= a.to ? 'overlaps' : 'differs'
}

export function compareTypes(typology: TypologyView, one: string, other: string): ComparedRow[] {
  return typology.characteristics.flatMap((characteristic) => {
    const cellOf = (type: string) =>
      typology.cells.find((cell) => cell.type === type && cell.characteristic === characteristic.id)
    const [a, b] = [cellOf(one), cellOf(other)]
    return a && b ? [{ characteristic, one: a, other: b, verdict: verdictOf(a, b) }] : []
  })
}

/** The two types that an address names; the first two, or another one, where it names none or one twice. */
export function comparedTypes(typology: TypologyView, parameter: string | null): [string, string] {
  const ids = typology.types.map(({ id }) => id)
  const named = (parameter ?? '').split(',').filter((id) => ids.includes(id))
  const one = named[0] ?? ids[0] ?? ''
  const other = named.find((id) => id !== one) ?? ids.find((id) => id !== one) ?? one
  return [one, other]
}
