/** The styles of a word processor's file: whoever changes one changes every place that wears it. */
import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'
import type { Language } from '../../content/schema/common.ts'
import { locales } from '../../content/wording/format.ts'

/** By their ids; those of the word processor's own list keep the names that it knows them by. */
export const styles = {
  cell: 'GrappeCell',
  cellHead: 'GrappeCellHead',
  cellNumber: 'GrappeCellNumber',
  cellNumberHead: 'GrappeCellNumberHead',
  quiet: 'GrappeQuiet',
  bullet: 'ListBullet',
  cellBullet: 'GrappeCellBullet',
  footer: 'Footer',
  contentsHead: 'TOCHeading',
  contents: 'TOC1',
  table: 'GrappeTable',
  facts: 'GrappeFacts',
} as const

export const bullets = 'grappe-bullets'
/** Numbers of the headings of the first level, and of the same in the contents list. */
export const numbered = { headings: 'grappe-parts', contents: 'grappe-contents' } as const

const accent = '6B2D5C'
const muted = '5C5560'
const headFill = 'F4EFF2'
const rule = 'B8AFA6'

const spaced = (after: number, line = 276) => ({ after, line, lineRule: LineRuleType.AUTO })

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: accent },
  paragraph: { keepNext: true, spacing: { before, ...spaced(120, 259) } },
})

const edge = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="${rule}"/>`

function tableStyle(id: string, name: string, names: 'firstRow' | 'firstCol'): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:qFormat/><w:tblPr><w:tblBorders>${edges}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/>` +
    '<w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblStylePr w:type="${names}"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${headFill}"/></w:tcPr></w:tblStylePr></w:style>`
  )
}

/** Of tables with names over their columns, and of those with names before their rows; the writer itself has none for tables. */
export const tableStyles =
  tableStyle(styles.table, 'Grappe table', 'firstRow') + tableStyle(styles.facts, 'Grappe facts', 'firstCol')

const numberedBy = (reference: string) => ({ numbering: { reference, level: 0 } })

export function stylesIn(language: Language): IStylesOptions {
  const cell = { basedOn: styles.cell, quickFormat: true }
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: locales[language], bidirectional: 'ar-SA' } },
        paragraph: { spacing: spaced(120) },
      },
      title: { run: { size: 48, bold: true, color: accent }, paragraph: { spacing: spaced(60, 252) } },
      heading1: {
        ...heading(32, 480),
        paragraph: { ...heading(32, 480).paragraph, ...numberedBy(numbered.headings) },
      },
      heading2: heading(25, 280),
      heading3: heading(22, 200),
      hyperlink: { run: { color: accent, underline: { color: accent } } },
    },
    paragraphStyles: [
      {
        id: styles.cell,
        name: 'Grappe cell',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20 },
        paragraph: { spacing: spaced(40, 252) },
      },
      { id: styles.cellHead, name: 'Grappe cell head', ...cell, run: { bold: true } },
      { id: styles.cellNumber, name: 'Grappe cell number', ...cell, paragraph: { alignment: AlignmentType.END } },
      {
        id: styles.cellNumberHead,
        name: 'Grappe cell number head',
        ...cell,
        basedOn: styles.cellHead,
        paragraph: { alignment: AlignmentType.END },
      },
      { id: styles.cellBullet, name: 'Grappe cell bullet', ...cell, paragraph: numberedBy(bullets) },
      { id: styles.bullet, name: 'List Bullet', basedOn: 'Normal', paragraph: numberedBy(bullets) },
      {
        id: styles.quiet,
        name: 'Grappe quiet',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: muted, italics: true },
      },
      {
        id: styles.contentsHead,
        name: 'TOC Heading',
        basedOn: 'Normal',
        run: { bold: true, size: 25, color: accent },
        paragraph: { keepNext: true, spacing: { before: 280, ...spaced(80) } },
      },
      {
        id: styles.contents,
        name: 'toc 1',
        basedOn: 'Normal',
        paragraph: { spacing: spaced(60, 259), ...numberedBy(numbered.contents) },
      },
      {
        id: styles.footer,
        name: 'footer',
        basedOn: 'Normal',
        run: { size: 18, color: muted },
        paragraph: { alignment: AlignmentType.CENTER },
      },
    ],
  }
}
