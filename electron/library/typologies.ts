/** Typologies: matrix, types, characteristics. */
import type { TypologyCard, TypologyView } from '../api/views/index.ts'
import { caseTypology, toCaseCard } from './case-cards.ts'
import type { Reader } from './shared.ts'

export function listTypologies(reader: Reader): TypologyCard[] {
  return reader.list('typology').map(({ id, title, summary, record }) => ({
    id,
    title,
    summary,
    types: record.types.map((type) => ({ id: type.id, name: type.name, letter: type.letter })),
    characteristics: record.characteristics.map((one) => ({ id: one.id, name: one.name })),
  }))
}

/** @throws GrappeError not-found */
export function readTypology(reader: Reader, id: string): TypologyView {
  const {
    title,
    summary,
    record: { position: _, ...record },
  } = reader.get('typology', id)
  const cases = id === caseTypology ? reader.list('case') : []
  return {
    ...record,
    title,
    summary,
    cite: reader.citations(record.cite),
    types: record.types.map((type) => ({
      ...type,
      cite: reader.citations(type.cite),
      cases: cases.filter((one) => one.record.type?.id === type.id).map((one) => toCaseCard(reader, one)),
    })),
    cells: record.cells.map((cell) => ({ ...cell, cite: reader.citation(cell.cite) })),
    sections: reader.sections('typology', id),
  }
}
