/** The matrix of a typology as a table: characteristics down, types across, each cell with where it is said. */
import type { Language } from '../../content/schema/index.ts'
import { capitalise } from '../../content/wording/format.ts'
import type { Reader } from '../library/shared.ts'
import { readTypology } from '../library/typologies.ts'
import { aboutSheet } from './cases.ts'
import type { Sheet } from './sheet.ts'
import { columnNames, exportWords } from './words.ts'

/** @throws GrappeError not-found */
export function matrixSheets(reader: Reader, id: string, language: Language, made: Date): [Sheet, Sheet] {
  const { title, types, characteristics, cells, cite } = readTypology(reader, id)
  const cited = ({ short, locator }: (typeof cite)[number]) => `${short[language]}, ${locator[language]}`
  const matrix: Sheet = {
    name: exportWords.matrix[language],
    columns: [
      { name: columnNames.characteristic[language], width: 30 },
      ...types.map(({ name }) => ({ name: capitalise(name[language], language), width: 30 })),
    ],
    rows: characteristics.map((characteristic) => [
      capitalise(characteristic.name[language], language),
      ...types.map((type) => {
        const cell = cells.find((one) => one.type === type.id && one.characteristic === characteristic.id)
        return cell ? `${capitalise(cell.text[language], language)} [${cited(cell.cite)}]` : null
      }),
    ]),
  }
  const lines = [[title[language], cite.map((one) => cited(one)).join(' ; ')]]
  return [matrix, aboutSheet(reader, lines, made, language)]
}
