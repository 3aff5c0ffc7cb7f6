/**
 * Tables as CSV. In French as French spreadsheets open it by a double click: UTF-8 with a byte order mark, semicolons, decimal
 * commas. In English after RFC 4180, for whatever program reads it: UTF-8 without a mark, commas, decimal points.
 */
import type { Language } from '../../content/schema/common.ts'
import type { Cell, Sheet } from './sheet.ts'

/** A text that a spreadsheet would take for a formula is led by an apostrophe, which makes it text (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/

function toField(cell: Cell, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return language === 'fr' ? String(cell).replace('.', ',') : String(cell)
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return formula.test(cell) ? `'${cell}` : cell
}

export function toCsv({ columns, rows }: Sheet, language: Language): Uint8Array<ArrayBuffer> {
  const separator = language === 'fr' ? ';' : ','
  const special = new RegExp(`["\\r\\n${separator}]`)
  const line = (cells: readonly Cell[]) =>
    cells
      .map((cell) => toField(cell, language))
      .map((field) => (special.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
      .join(separator)
  const text = [columns.map(({ name }) => name), ...rows].map((cells) => `${line(cells)}\r\n`).join('')
  return new TextEncoder().encode(language === 'fr' ? `\uFEFF${text}` : text)
}
