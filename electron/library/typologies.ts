/** Typologies: matrix, types, characteristics. */
import { caseTypology, toCaseCard } from './case-cards.ts'
import type { PathView, TypologyCard, TypologyView } from '../api/views/index.ts'
import type { Typology } from '../../content/schema/index.ts'
import { levelTypology } from './actions.ts'
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

function toPath(reader: Reader, path: Typology['paths'][number]): PathView {
  return {
    ...path,
    from: path.from ?? null,
    open: path.open ?? null,
    cite: reader.citations(path.cite),
    obstacles: path.obstacles.map(({ text, cite }) => ({ text, cite: reader.citations(cite) })),
    support: path.support.map(({ text, cite, actions }) => ({
      text,
      cite: reader.citations(cite),
      actions: actions.map((id) => reader.nameOf('action', id)),
    })),
    cases: path.cases.map((one) => ({
      case: toCaseCard(reader, reader.get('case', one.case)),
      shows: one.shows,
      cite: reader.citations(one.cite),
    })),
  }
}

/** @throws GrappeError not-found */
export function readTypology(reader: Reader, id: string): TypologyView {
  const {
    title,
    summary,
    record: { position: _, ...record },
  } = reader.get('typology', id)
  const cases = id === caseTypology ? reader.list('case') : []
  const actions = id === levelTypology ? reader.list('action') : []
  return {
    ...record,
    title,
    summary,
    cite: reader.citations(record.cite),
    types: record.types.map((type) => ({
      ...type,
      cite: reader.citations(type.cite),
      cases: cases.filter((one) => one.record.type?.id === type.id).map((one) => toCaseCard(reader, one)),
      actions: actions.filter((one) => one.record.level === type.id).map((one) => ({ id: one.id, name: one.title })),
    })),
    cells: record.cells.map((cell) => ({ ...cell, cite: reader.citation(cell.cite) })),
    sections: reader.sections('typology', id),
    paths: record.paths.map((path) => toPath(reader, path)),
    pathReadings: record.pathReadings.map((one) => ({ ...one, cite: reader.citations(one.cite) })),
  }
}
