/** Tables as XLSX: a tab for each, its heading kept in sight. Texts are typed as texts, so that none is taken for a formula. */
import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import writeXlsxFile, { type Feature, type Row } from 'write-excel-file/node'
import { sanitizeTextContent } from 'write-excel-file/utility'
import { checkOffice } from './check-office.ts'
import type { Cell, Sheet } from './sheet.ts'
import { xmlText } from './xml-text.ts'

/** The most that a cell of a spreadsheet holds. */
const longest = 32_767

/** Spreadsheets show the marks of the reader's own country for these. */
const amountFormat = (value: number) => (Number.isInteger(value) ? '#,##0_)' : '#,##0.00_)')

function toCell(cell: Cell, amount: boolean): Row[number] {
  if (cell === null) return null
  if (typeof cell === 'number')
    return { value: cell, type: Number, alignVertical: 'top', ...(amount && { format: amountFormat(cell) }) }
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }
  const value = xmlText(cell).slice(0, longest).toWellFormed()
  return value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top' }
}

const firstRowOf = ({ sheet = '' }: { readonly sheet?: string }, index: number) =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sanitizeTextContent(sheet.replaceAll("'", "''"))}'!$1:$1</definedName>`

/** A row of the font, in points. */
const lineHeight = 15
const mostLines = 27

/** How many lines the fullest cell of a row takes; not every program reckons that when it opens a file. */
function linesOf(row: readonly Cell[], widths: readonly number[]): number {
  const taken = row.map((cell, index) => {
    if (typeof cell !== 'string') return 1
    const letters = Math.max(1, (widths[index] ?? 10) * 0.95)
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0)
  })
  return Math.min(mostLines, Math.max(1, ...taken))
}

/** In letters: what one page on its side can hold and still be read. */
const pageWidth = 190

/** Printed, a table is as wide as one page or, for many columns, a few; its first row stands on each. Rows show all of their texts. */
const onPaper = (sheets: readonly Sheet[]): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const width = sheets[sheetIndex]?.columns.reduce((sum, column) => sum + column.width, 0) ?? 0
          return xml
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace('<pageSetup ', `<pageSetup fitToWidth="${Math.ceil(width / pageWidth)}" fitToHeight="0" `)
        },
        transformElementAttributes: (tag, attributes, index, _, { sheetIndex }) => {
          const { columns, rows } = sheets[sheetIndex] ?? { columns: [], rows: [] }
          if (tag !== 'row' || index === undefined) return attributes
          const row = index === 0 ? columns.map(({ name }) => name) : (rows[index - 1] ?? [])
          return {
            ...attributes,
            ht:
              lineHeight *
              linesOf(
                row,
                columns.map(({ width }) => width),
              ),
          }
        },
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) =>
          xml.replace('</sheets>', `</sheets><definedNames>${sheets.map(firstRowOf).join('')}</definedNames>`),
      },
    },
  },
})

/** Names of tabs may have 31 characters, and not all. */
const tabName = (name: string) => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31)

/** @throws where what was made does not open again */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: tabName(name),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    data: [
      columns.map((column) => ({
        value: xmlText(column.name),
        type: String,
        fontWeight: 'bold' as const,
        bottomBorderStyle: 'thin' as const,
        wrap: true,
        alignVertical: 'top' as const,
        ...(column.amount && { align: 'right' as const }),
      })),
      ...rows.map((row) => row.map((cell, index) => toCell(cell, columns[index]?.amount === true))),
    ],
  }))
  return checkOffice(
    new Uint8Array(
      await writeXlsxFile(written, { fontFamily: 'Calibri', fontSize: 11, features: [onPaper(sheets)] }).toBuffer(),
    ),
    ['xl/workbook.xml'],
  )
}
