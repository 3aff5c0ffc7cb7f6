/** The evidence map as data: what was done across what came of it, with the cases in each cell. */
import type { CaseCard, CaseVocabulary, Named } from '../../../../electron/api/views/index.ts'

export interface EvidenceRow {
  readonly head: Named
  /** Ids of the actions that the row stands for: those of a domain, or one. */
  readonly actions: readonly string[]
  /** The cases of each cell, in the order of the columns; an empty cell has none. */
  readonly cells: readonly (readonly CaseCard[])[]
  /** All cases that did one of its actions. */
  readonly cases: number
}

export interface EvidenceDomain extends EvidenceRow {
  readonly rows: readonly EvidenceRow[]
}

export interface EvidenceGrid {
  readonly results: readonly Named[]
  readonly domains: readonly EvidenceDomain[]
  /** The most cases in any cell of a domain. */
  readonly most: number
}

/** Every domain and every result of the vocabulary, whether or not a case crosses them: the gaps are to be seen. */
export function evidenceGrid(cases: readonly CaseCard[], vocabulary: CaseVocabulary): EvidenceGrid {
  const { results, domains, actions } = vocabulary
  const row = (head: Named, ids: readonly string[]): EvidenceRow => {
    const wanted = new Set(ids)
    const these = cases.filter((one) => one.actions.some((id) => wanted.has(id)))
    return {
      head,
      actions: ids,
      cells: results.map(({ id }) => these.filter(({ outcomes }) => outcomes.includes(id))),
      cases: these.length,
    }
  }
  const made = domains.map((domain): EvidenceDomain => {
    const own = actions.filter((action) => action.domain === domain.id)
    const ids = own.map(({ id }) => id)
    return { ...row(domain, ids), rows: own.map(({ id, name }) => row({ id, name }, [id])) }
  })
  const most = Math.max(0, ...made.flatMap(({ cells }) => cells.map((cell) => cell.length)))
  return { results, domains: made, most }
}

/** The tint of a cell, from 0 (empty) to 4 (as many as any cell has). */
export function tintOf(count: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (count === 0) return 0
  if (most <= 4) return Math.min(4, count) as 1 | 2 | 3 | 4
  return (1 + Math.min(3, Math.floor((count * 4) / (most + 1)))) as 1 | 2 | 3 | 4
}
