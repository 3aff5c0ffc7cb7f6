/** Paragraphs, lists and tables of a word processor's file. */
import {
  Bookmark,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import type { Block } from '../api/views/workbook/paper.ts'
import { bullets, styles } from './docx-styles.ts'
import { xmlText } from './xml-text.ts'

/** A longer row may run over to the next page. */
const keptWhole = 1200
/** A table with fewer letters stands on one page. */
const keptTogether = 400
const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0)

/** Between the margins of an A4 page, in twentieths of a point. */
const pageWidth = 9354

// The first letter says which way a line runs: Hebrew, Arabic and their kin, with their presentation forms.
const runsLeft = /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u

/** A line in its own direction. */
export function line(words: string, options: Omit<IParagraphOptions, 'children' | 'text'> = {}): Paragraph {
  const clean = xmlText(words).replaceAll(/[\n\t]/g, ' ')
  const rightToLeft = runsLeft.test(clean)
  return new Paragraph({
    ...options,
    ...(rightToLeft && { bidirectional: true }),
    children: [new TextRun({ text: clean, ...(rightToLeft && { rightToLeft }) })],
  })
}

// LibreOffice shows no bullet that only the style asks for.
const bulleted = (words: string, style: string) => line(words, { style, numbering: { reference: bullets, level: 0 } })

/** What was typed over several lines: a paragraph for each, a bullet for those that begin with a dash. */
export function lines(typed: string, style?: typeof styles.cell | typeof styles.quiet): Paragraph[] {
  const all = xmlText(typed)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return all.map((one) => {
    const item = /^[-–—•*]\s+(.+)$/u.exec(one)?.[1]
    if (item !== undefined) return bulleted(item, style === undefined ? styles.bullet : styles.cellBullet)
    return line(one, style === undefined ? {} : { style })
  })
}

/** A cell must hold a paragraph. */
const filled = (paragraphs: Paragraph[], style: string) => (paragraphs.length > 0 ? paragraphs : [line('', { style })])

const cell = (children: Paragraph[], width: number) =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA } })

/** @param names where the names of what stands in it are */
function tableOf(widths: readonly number[], rows: readonly TableRow[], names: 'firstRow' | 'firstColumn'): Table {
  return new Table({
    rows,
    columnWidths: widths,
    style: names === 'firstRow' ? styles.table : styles.facts,
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true, [names]: true },
    width: { size: pageWidth, type: WidthType.DXA },
  })
}

function dataTable({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const sum = columns.reduce((total, { width }) => total + width, 0)
  const widths = columns.map(({ width }) => Math.floor((width / sum) * pageWidth))
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ name, number }, index) =>
      cell([line(name, { style: number ? styles.cellNumberHead : styles.cellHead })], widths[index] ?? 0),
    ),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: lengthOf(row) < keptWhole,
        children: row.map((value, index) => {
          const numbers = columns[index]?.number === true
          const words = numbers ? [line(value, { style: styles.cellNumber })] : lines(value, styles.cell)
          return cell(filled(words, styles.cell), widths[index] ?? 0)
        }),
      }),
  )
  return tableOf(widths, [head, ...body], 'firstRow')
}

function factTable({ rows }: Extract<Block, { kind: 'facts' }>): Table {
  const widths = [Math.floor(pageWidth * 0.28), Math.floor(pageWidth * 0.72)]
  const [names = 0, values = 0] = widths
  // A short table stays together.
  const short = lengthOf(rows.map(({ value }) => value)) < keptTogether
  const body = rows.map(
    ({ name, value }, index) =>
      new TableRow({
        cantSplit: value.length < keptWhole,
        children: [
          cell(
            [line(name, { style: styles.cellHead, ...(short && index < rows.length - 1 && { keepNext: true }) })],
            names,
          ),
          cell(filled(lines(value, styles.cell), styles.cell), values),
        ],
      }),
  )
  return tableOf(widths, body, 'firstColumn')
}

/** Tables that follow one another would become one. */
const gap = () => line('', { style: styles.cell })

const anchorOf = (index: number) => `part-${index}`

function headingOf({ level, text }: Extract<Block, { kind: 'heading' }>, index: number): Paragraph {
  const run = new TextRun(xmlText(text).replaceAll(/[\n\t]/g, ' '))
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [level === 1 ? new Bookmark({ id: anchorOf(index), children: [run] }) : run],
  })
}

/** The parts of a paper in order. */
export function bodyOf(blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') return [headingOf(block, index)]
    if (block.kind === 'text') return lines(block.text, block.quiet ? styles.quiet : undefined)
    if (block.kind === 'list') return block.items.map((item) => bulleted(item, styles.bullet))
    return [block.kind === 'facts' ? factTable(block) : dataTable(block), gap()]
  })
}

/** The headings of the first level as a list that leads to them; a field of Word's would stay empty until it is asked for. */
export function contentsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 1
      ? [
          new Paragraph({
            style: styles.contents,
            children: [
              new InternalHyperlink({
                anchor: anchorOf(index),
                children: [new TextRun({ text: xmlText(block.text), style: 'Hyperlink' })],
              }),
            ],
          }),
        ]
      : [],
  )
}
