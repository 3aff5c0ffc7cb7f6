/** A comparison of cases as a table: criteria down, cases across, each thing with its citations. */
import type { Language } from '../../content/schema/index.ts'
import { compareCases } from '../library/compare.ts'
import type { Reader } from '../library/shared.ts'
import { aboutSheet } from './cases.ts'
import type { Sheet } from './sheet.ts'
import { agreementNames, columnNames, criterionNames, exportWords } from './words.ts'

/** @throws GrappeError not-found */
export function comparisonSheets(
  reader: Reader,
  ids: readonly string[],
  language: Language,
  made: Date,
): [Sheet, Sheet] {
  const { cases, rows } = compareCases(reader, ids)
  const cell = (items: (typeof rows)[number]['cells'][number]) =>
    items.length === 0
      ? exportWords.none[language]
      : items
          .map(({ text, cite }) => {
            const cited = cite.map(({ short, locator }) => `${short[language]}, ${locator[language]}`)
            return cited.length > 0 ? `${text[language]} [${cited.join(' ; ')}]` : text[language]
          })
          .join('\n')
  const sheet: Sheet = {
    name: exportWords.comparison[language],
    columns: [
      { name: columnNames.criterion[language], width: 24 },
      ...cases.map(({ title }) => ({ name: title[language], width: 46 })),
      { name: columnNames.agreement[language], width: 12 },
    ],
    rows: rows.map(({ criterion, cells, agreement }) => [
      criterionNames[criterion][language],
      ...cells.map((items) => cell(items)),
      agreementNames[agreement][language],
    ]),
  }
  const lines = cases.map(({ title, id }) => [title[language], id])
  return [sheet, aboutSheet(reader, lines, made, language)]
}
