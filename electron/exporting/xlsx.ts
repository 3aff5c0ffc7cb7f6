/** Tables as XLSX: a tab for each, its heading kept in sight. Texts are typed as texts, so that none is taken for a formula. */
import writeXlsxFile, { type Row } from 'write-excel-file/node'
import { checkOffice } from './check-office.ts'
import type { Cell, Sheet } from './sheet.ts'
import { xmlText } from './xml-text.ts'

/** The most that a cell of a spreadsheet holds. */
const longest = 32_767

function toCell(cell: Cell): Row[number] {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' }
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }
  const value = xmlText(cell).slice(0, longest).toWellFormed()
  return value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top' }
}

/** Names of tabs may have 31 characters, and not all. */
const tabName = (name: string) => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31)

/** @throws where what was made does not open again */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: tabName(name),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map((column) => ({
        value: xmlText(column.name),
        type: String,
        fontWeight: 'bold' as const,
        bottomBorderStyle: 'thin' as const,
        wrap: true,
        alignVertical: 'top' as const,
      })),
      ...rows.map((row) => row.map((cell) => toCell(cell))),
    ],
  }))
  return checkOffice(new Uint8Array(await writeXlsxFile(written).toBuffer()), ['xl/workbook.xml'])
}
