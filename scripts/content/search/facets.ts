/** What each document of the search can be filtered by: its sources, countries, sectors, cluster type and years. */
import type { DocumentRow, FacetRow } from '../../../content/database.ts'
import { splitCitation, type Case } from '../../../content/schema/index.ts'
import { walkCitations } from '../check/references.ts'
import type { Content } from '../load.ts'

type Row = Omit<DocumentRow, 'id'>
type Values = Record<FacetRow['name'], Set<string>>

const none = (): Values => ({
  source: new Set(),
  country: new Set(),
  sector: new Set(),
  type: new Set(),
  year: new Set(),
})

/** The years that a date in EDTF covers; an open end covers no more than the other. */
export function yearsOf(edtf: string): number[] {
  const ends = edtf.split('/').flatMap((end): [number, number][] => {
    const year = /^(\d{3})([\dX])/.exec(end)
    if (!year) return []
    return year[2] === 'X'
      ? [[Number(`${year[1]}0`), Number(`${year[1]}9`)]]
      : [[Number(end.slice(0, 4)), Number(end.slice(0, 4))]]
  })
  const [first, last] = [Math.min(...ends.map(([from]) => from)), Math.max(...ends.map(([, to]) => to))]
  return ends.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function addCase(values: Values, record: Case): void {
  for (const country of record.countries) values.country.add(country)
  for (const sector of record.sectors) values.sector.add(sector)
  if (record.type) values.type.add(record.type.id)
}

/** By passage, the cases that it tells of. */
function casesByPassage(content: Content): Map<string, Case[]> {
  const found = new Map<string, Case[]>()
  for (const { record } of content.entries.case.values())
    for (const target of record.value.sources) found.set(target, [...(found.get(target) ?? []), record.value])
  return found
}

function passageFacets(row: Row, content: Content, told: ReadonlyMap<string, Case[]>): Values {
  const values = none()
  values.source.add(row.item)
  for (const one of told.get(`${row.item}#${row.part}`) ?? []) addCase(values, one)
  const issued = content.entries.source.get(row.item)?.record.value.csl.issued['date-parts'][0][0]
  if (issued !== undefined) values.year.add(String(issued))
  for (const [year] of row.text_fr.matchAll(/\b(?:19|20)\d\d\b/g)) values.year.add(year)
  return values
}

function itemFacets(row: Row, content: Content): Values {
  const values = none()
  const entries = content.entries[row.kind as keyof Content['entries']] as Content['entries']['action'] | undefined
  const record: unknown = entries?.get(row.item)?.record.value
  walkCitations(record, (target) => values.source.add(splitCitation(target).source))
  if (row.kind === 'case') {
    addCase(values, record as Case)
    for (const year of yearsOf((record as Case).period)) values.year.add(String(year))
  }
  if (row.kind === 'typology' && row.part !== '') values.type.add(row.part)
  return values
}

/** The facets of documents in their order; the number of a document is its place. */
export function facetsOf(content: Content, rows: readonly Row[]): FacetRow[] {
  const told = casesByPassage(content)
  return rows.flatMap((row, document) => {
    const values = row.kind === 'passage' ? passageFacets(row, content, told) : itemFacets(row, content)
    return (Object.keys(values) as FacetRow['name'][]).flatMap((name) =>
      [...values[name]].toSorted().map((value) => ({ document, name, value })),
    )
  })
}
