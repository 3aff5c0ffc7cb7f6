/** Paragraphs, lists and tables of a word processor's file. */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import type { Block } from '../api/views/workbook/paper.ts'
import { xmlText } from './xml-text.ts'

/** Styles of the file's own, which its readers can change like those of the program. */
export const styles = { cell: 'GrappeCell', cellHead: 'GrappeCellHead', quiet: 'GrappeQuiet' } as const
export const bullets = 'grappe-bullets'
/** Numbers of the headings of the first level, and of the same in the contents list. */
export const parts = { heading: 'grappe-parts', contents: 'grappe-contents' } as const

/** A longer row may run over to the next page. */
const keptWhole = 1200
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

/** What was typed over several lines: a paragraph for each, a bullet for those that begin with a dash. */
export function lines(typed: string, style?: string): Paragraph[] {
  const all = xmlText(typed)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return all.map((one) => {
    const item = /^[-–—•*]\s+(.+)$/u.exec(one)?.[1]
    if (item !== undefined) return line(item, { numbering: { reference: bullets, level: 0 }, ...(style && { style }) })
    return line(one, style === undefined ? {} : { style })
  })
}

/** A cell must hold a paragraph. */
const filled = (paragraphs: Paragraph[], style: string) => (paragraphs.length > 0 ? paragraphs : [line('', { style })])

function cell(paragraphs: Paragraph[], width: number, head = false): TableCell {
  return new TableCell({
    children: paragraphs,
    width: { size: width, type: WidthType.DXA },
    ...(head && { shading: { type: ShadingType.CLEAR, fill: headFill } }),
  })
}

const headFill = 'F4EFF2'
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'B8AFA6' } as const
const borders = {
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
} as const

function tableOf(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    borders,
    width: { size: pageWidth, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 90, right: 90, marginUnitType: WidthType.DXA },
  })
}

function dataTable({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const sum = columns.reduce((total, { width }) => total + width, 0)
  const widths = columns.map(({ width }) => Math.floor((width / sum) * pageWidth))
  const alignment = (index: number) => (columns[index]?.number ? { alignment: AlignmentType.END } : {})
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ name }, index) =>
      cell([line(name, { style: styles.cellHead, ...alignment(index) })], widths[index] ?? 0, true),
    ),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: lengthOf(row) < keptWhole,
        children: row.map((value, index) => {
          const numbers = columns[index]?.number === true
          const words = numbers ? [line(value, { style: styles.cell, ...alignment(index) })] : lines(value, styles.cell)
          return cell(filled(words, styles.cell), widths[index] ?? 0)
        }),
      }),
  )
  return tableOf(widths, [head, ...body])
}

function factTable({ rows }: Extract<Block, { kind: 'facts' }>): Table {
  const widths = [Math.floor(pageWidth * 0.28), Math.floor(pageWidth * 0.72)]
  const [names = 0, values = 0] = widths
  return tableOf(
    widths,
    rows.map(
      ({ name, value }, index) =>
        new TableRow({
          cantSplit: value.length < keptWhole,
          children: [
            // A short table stays together.
            cell(
              [line(name, { style: styles.cellHead, keepNext: index < rows.length - 1 && value.length < keptWhole })],
              names,
              true,
            ),
            cell(filled(lines(value, styles.cell), styles.cell), values),
          ],
        }),
    ),
  )
}

/** Tables that follow one another would become one. */
const gap = () => line('', { style: styles.cell })

const anchorOf = (index: number) => `part-${index}`

function headingOf({ level, text }: Extract<Block, { kind: 'heading' }>, index: number): Paragraph {
  const run = new TextRun(xmlText(text).replaceAll(/[\n\t]/g, ' '))
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    ...(level === 1 && { numbering: { reference: parts.heading, level: 0 } }),
    children: [level === 1 ? new Bookmark({ id: anchorOf(index), children: [run] }) : run],
  })
}

/** The parts of a paper in order. */
export function bodyOf(blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') return [headingOf(block, index)]
    if (block.kind === 'text') return lines(block.text, block.quiet ? styles.quiet : undefined)
    if (block.kind === 'list')
      return block.items.map((item) => line(item, { numbering: { reference: bullets, level: 0 } }))
    return [block.kind === 'facts' ? factTable(block) : dataTable(block), gap()]
  })
}

/** The headings of the first level as a list that leads to them; a field of Word's would stay empty until it is asked for. */
export function contentsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 1
      ? [
          new Paragraph({
            numbering: { reference: parts.contents, level: 0 },
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
