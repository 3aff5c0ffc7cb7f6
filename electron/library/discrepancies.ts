/** Points on which the documents do not agree. */
import type { DiscrepancyView } from '../api/views/index.ts'
import type { Reader } from './shared.ts'

/** @throws GrappeError not-found */
export function readDiscrepancy(reader: Reader, id: string): DiscrepancyView {
  const { record } = reader.get('discrepancy', id)
  return { ...record, positions: record.positions.map(({ says, cite }) => ({ says, cite: reader.citation(cite) })) }
}

/** Those in which a passage is one of the positions. */
export function discrepanciesOf(reader: Reader, source: string, anchor: string): DiscrepancyView[] {
  const target = `${source}#${anchor}`
  return reader
    .list('discrepancy')
    .filter(({ record }) => record.positions.some(({ cite }) => cite === target))
    .map(({ id }) => readDiscrepancy(reader, id))
}
