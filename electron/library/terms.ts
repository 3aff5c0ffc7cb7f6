/** The glossary. */
import type { TermCard, TermView } from '../api/views/index.ts'
import { usesOfTerm } from './neighbourhood.ts'
import type { Reader } from './shared.ts'

export function listTerms(reader: Reader): TermCard[] {
  return reader.list('term').map(({ record }) => ({ id: record.id, fr: record.fr, en: record.en }))
}

/** @throws GrappeError not-found */
export function readTerm(reader: Reader, id: string): TermView {
  const { record } = reader.get('term', id)
  return {
    id: record.id,
    fr: record.fr,
    en: record.en,
    cite: reader.citations(record.cite),
    related: record.related.map((one) => reader.nameOf('term', one)),
    otherwise: record.otherwise.map((one) => ({ ...one, cite: reader.citation(one.cite) })),
    uses: usesOfTerm(reader, id),
  }
}
