/** The evidence map as data: what was done across what came of it, with the cases in each cell. */
import type { Bilingual } from '../schema/common.ts'
import type { EvidenceStrength } from '../schema/index.ts'
import { countStrengths, type StrengthCounts } from './strengths.ts'

/** What is needed of a case. */
interface Crossed {
  readonly actions: readonly string[]
  readonly outcomes: readonly string[]
  readonly evidence: EvidenceStrength
}

interface Head {
  readonly id: string
  readonly name: Bilingual
}

/** What the rows and columns are named by. */
interface Heads<R extends Head> {
  readonly results: readonly R[]
  readonly domains: readonly Head[]
  readonly actions: readonly (Head & { readonly domain: string })[]
}

export interface EvidenceRow<C extends Crossed> {
  readonly head: Head
  /** Ids of the actions that the row stands for: those of a domain, or one. */
  readonly actions: readonly string[]
  /** The cases of each cell, in the order of the columns; an empty cell has none. */
  readonly cells: readonly (readonly C[])[]
  /** How solid the evidence in each cell is. */
  readonly strengths: readonly StrengthCounts[]
  /** All cases that did one of its actions. */
  readonly cases: number
}

export interface EvidenceDomain<C extends Crossed> extends EvidenceRow<C> {
  readonly rows: readonly EvidenceRow<C>[]
}

export interface EvidenceGrid<C extends Crossed, R extends Head = Head> {
  readonly results: readonly R[]
  readonly domains: readonly EvidenceDomain<C>[]
  /** The most cases in any cell of a domain. */
  readonly most: number
}

/** The cases of one row after another, each case looked at once for all of its rows. */
function fillRows<C extends Crossed>(
  cases: readonly C[],
  rows: readonly Pick<EvidenceRow<C>, 'head' | 'actions'>[],
  columns: readonly Head[],
) {
  const made = rows.map(() => ({ cells: columns.map((): C[] => []), cases: 0 }))
  const columnOf = new Map(columns.map(({ id }, column) => [id, column]))
  const rowsOf = new Map<string, number[]>()
  rows.forEach(({ actions }, row) => {
    for (const action of actions) rowsOf.set(action, [...(rowsOf.get(action) ?? []), row])
  })
  for (const one of cases) {
    const inColumns = one.outcomes.flatMap((id) => columnOf.get(id) ?? [])
    for (const row of new Set(one.actions.flatMap((id) => rowsOf.get(id) ?? []))) {
      const at = made[row]
      if (!at) continue
      at.cases++
      for (const column of inColumns) at.cells[column]?.push(one)
    }
  }
  return rows.map((row, index): EvidenceRow<C> => {
    const { cells, cases: all } = made[index] ?? { cells: [], cases: 0 }
    return { ...row, cells, strengths: cells.map((cell) => countStrengths(cell)), cases: all }
  })
}

/** Every domain and every result of the vocabulary, whether or not a case crosses them: the gaps are to be seen. */
export function evidenceGrid<C extends Crossed, R extends Head>(
  cases: readonly C[],
  vocabulary: Heads<R>,
): EvidenceGrid<C, R> {
  const { results, domains, actions } = vocabulary
  const own = Map.groupBy(actions, ({ domain }) => domain)
  const idsIn = (domain: string) => (own.get(domain) ?? []).map(({ id }) => id)
  const heads = domains.map(({ id, name }) => ({ head: { id, name }, actions: idsIn(id) }))
  const single = actions.map(({ id, name }) => ({ head: { id, name }, actions: [id] }))
  const rowOf = new Map(fillRows(cases, single, results).map((row) => [row.head.id, row]))
  const made = fillRows(cases, heads, results).map((row): EvidenceDomain<C> => ({
    ...row,
    rows: row.actions.flatMap((id) => rowOf.get(id) ?? []),
  }))
  const most = Math.max(0, ...made.flatMap(({ cells }) => cells.map((cell) => cell.length)))
  return { results, domains: made, most }
}

/** The tint of a cell, from 0 (empty) to 4 (as many as any cell has). */
export function tintOf(count: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (count === 0) return 0
  if (most <= 4) return Math.min(4, count) as 1 | 2 | 3 | 4
  return (1 + Math.min(3, Math.floor((count * 4) / (most + 1)))) as 1 | 2 | 3 | 4
}
