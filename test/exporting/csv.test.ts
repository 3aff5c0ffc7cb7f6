/** CSV as spreadsheets and other programs read it back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '../../electron/exporting/csv.ts'
import type { Cell, Sheet } from '../../electron/exporting/sheet.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const sheet = (rows: Cell[][]): Sheet => ({ name: 'x', columns: [{ name: 'Œuvre', width: 5 }], rows })

/** RFC 4180, read by its grammar. */
function parse(csv: string, separator: string): string[][] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`, 'y')
  const rows: string[][] = [[]]
  while (field.lastIndex < csv.length) {
    const found = field.exec(csv)
    if (!found) throw new Error(`not CSV at ${field.lastIndex}`)
    rows.at(-1)?.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'))
    if (found[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('French: a mark, semicolons, decimal commas; English: none, commas, points', () => {
  expect(text(toCsv(sheet([['a;b', 1.5, null]]), 'fr'))).toBe('\uFEFFŒuvre\r\n"a;b";1,5;\r\n')
  expect(text(toCsv(sheet([['a;b', 1.5, null]]), 'en'))).toBe('Œuvre\r\na;b,1.5,\r\n')
})

test.each(['=1+1', '+33 1', '-5', '@SUM(A1)', '\tx', '\rx'])('%j is no formula', (cell) => {
  for (const language of ['fr', 'en'] as const) {
    const separator = language === 'fr' ? ';' : ','
    const [, [read = ''] = []] = parse(text(toCsv(sheet([[cell]]), language)).replace('\uFEFF', ''), separator)
    expect(read).toBe(`'${cell}`)
  }
})

test('a number below zero stays a number', () => {
  expect(text(toCsv(sheet([[-1.61]]), 'en'))).toBe('Œuvre\r\n-1.61\r\n')
})

test('whatever the cells hold, they come back, and none begins as a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=A1', 'un ; deux, "trois"\r\nquatre', '"', ';', ','),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 })), (rows) => {
      const [, ...read] = parse(text(toCsv(sheet(rows), 'en')), ',')
      expect(read.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(rows)
      for (const one of read.flat()) expect(one).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})
