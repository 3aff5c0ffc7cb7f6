/** The evidence map as tables: how many cases did something and report a result; the cases of each crossing; what it is made of. */
import {
  CaseIndex,
  countStrengths,
  evidenceGrid,
  strengths,
  type EvidenceRow,
  type Filters,
} from '../../content/filtering/index.ts'
import type { Language } from '../../content/schema/index.ts'
import { capitalise } from '../../content/wording/format.ts'
import type { CaseCard } from '../api/views/index.ts'
import { listCases, readCaseVocabulary } from '../library/case-cards.ts'
import type { Reader } from '../library/shared.ts'
import { aboutSheet, filterLines } from './cases.ts'
import { joined, type Cell, type Sheet } from './sheet.ts'
import { columnNames, exportWords, facetNames, strengthNames } from './words.ts'

interface Options {
  readonly filters: Filters
  readonly language: Language
  readonly made: Date
}

/** The map, its cases crossing by crossing, and what was filtered. A crossing without cases is a 0: the gaps are to be seen. */
export function evidenceSheets(reader: Reader, { filters, language, made }: Options): [Sheet, Sheet, Sheet] {
  const cases = new CaseIndex(listCases(reader)).select(filters)
  const { domains, results } = evidenceGrid(cases, readCaseVocabulary(reader))
  const name = (head: { readonly name: Readonly<Record<Language, string>> }) =>
    capitalise(head.name[language], language)
  const line = (domain: string, action: string | null, row: EvidenceRow<CaseCard>): Cell[] => [
    domain,
    action,
    row.cases,
    ...row.cells.map((cell) => cell.length),
  ]
  const column = (text: string, width: number) => ({ name: text, width })
  const action = column(facetNames.intervention[language], 46)
  const map: Sheet = {
    name: exportWords.evidence[language],
    columns: [
      column(columnNames.domain[language], 30),
      action,
      column(exportWords.count[language], 10),
      ...results.map((result) => column(name(result), 12)),
    ],
    rows: domains.flatMap((domain) => [
      line(name(domain.head), null, domain),
      ...domain.rows.map((row) => line(name(domain.head), name(row.head), row)),
    ]),
  }
  const crossings: Sheet = {
    name: exportWords.crossings[language],
    columns: [
      action,
      column(facetNames.result[language], 40),
      column(exportWords.count[language], 10),
      ...strengths.map((one) => column(strengthNames[one][language], 18)),
      column(exportWords.cases[language], 80),
    ],
    rows: domains
      .flatMap(({ rows }) => rows)
      .flatMap((row) => row.cells.map((cell, at) => ({ row, cell, result: results[at] })))
      .flatMap(({ row, cell, result }): Cell[][] =>
        result && cell.length > 0
          ? [
              [
                name(row.head),
                name(result),
                cell.length,
                ...strengths.map((one) => countStrengths(cell)[one]),
                joined(cell.map(({ title }) => title[language])),
              ],
            ]
          : [],
      ),
  }
  const lines = [[exportWords.count[language], cases.length], ...filterLines(reader, filters, language)]
  return [map, crossings, aboutSheet(reader, lines, made, language)]
}
