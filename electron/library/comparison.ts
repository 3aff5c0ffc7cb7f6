/** Procedures of the documents side by side: what each does, who, how long, where they have the same kind of work. */
import type { Axis } from '../../content/schema/index.ts'
import { WorkKind, type ProcedureComparison } from '../api/views/index.ts'
import { readDiscrepancy } from './discrepancies.ts'
import { readProcedure } from './method.ts'
import type { Reader } from './shared.ts'
import { readStepMap } from './step-map.ts'

type Compared = ProcedureComparison['procedures'][number]

function toCompared(reader: Reader, id: string): Compared {
  const procedure = readProcedure(reader, id)
  const axisOf = new Map(reader.list('competence').map((item) => [item.id, item.record.axis]))
  const axes = new Set<Axis>(
    procedure.steps.flatMap((step) => step.competences.flatMap((one) => axisOf.get(one.id) ?? [])),
  )
  return {
    id,
    title: procedure.title,
    summary: procedure.summary,
    cite: procedure.cite,
    steps: procedure.steps.map(({ id: step, name, purpose, cite, who, duration }) => ({
      id: step,
      name,
      purpose,
      cite,
      who,
      duration,
      work: readStepMap(id, step)?.work ?? null,
    })),
    axes: [...axes],
  }
}

function worksOf(procedures: readonly Compared[]): ProcedureComparison['works'] {
  return WorkKind.options.flatMap((work) => {
    const having = procedures.filter(({ steps }) => steps.some((step) => step.work === work)).length
    if (having === 0) return []
    return [
      {
        work,
        held: having === procedures.length ? ('all' as const) : having > 1 ? ('some' as const) : ('one' as const),
      },
    ]
  })
}

/** The discrepancies of which two procedures or more hold a position each. */
function discrepanciesBetween(reader: Reader, ids: readonly string[]): ProcedureComparison['discrepancies'] {
  const passages = ids.map((id) => {
    const { record } = reader.get('procedure', id)
    return new Set([...record.cite, ...record.steps.flatMap(({ cite }) => cite)])
  })
  return reader
    .list('discrepancy')
    .filter(({ record }) => passages.filter((own) => record.positions.some(({ cite }) => own.has(cite))).length > 1)
    .map(({ id }) => readDiscrepancy(reader, id))
}

/** @throws GrappeError not-found */
export function compareProcedures(reader: Reader, ids: readonly string[]): ProcedureComparison {
  const procedures = ids.map((id) => toCompared(reader, id))
  return { procedures, works: worksOf(procedures), discrepancies: discrepanciesBetween(reader, ids) }
}
