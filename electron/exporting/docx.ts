/** A paper as DOCX: headings, lists and tables of the word processor's own, on A4, in the language of the paper. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx'
import type { Language } from '../../content/schema/common.ts'
import { locales } from '../../content/wording/format.ts'
import type { Paper } from '../api/views/workbook/paper.ts'
import { checkOffice } from './check-office.ts'
import { bodyOf, bullets, contentsOf, line, styles } from './docx-parts.ts'
import { xmlText } from './xml-text.ts'

const accent = '6B2D5C'
const muted = '5C5560'

function stylesIn(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: accent },
    paragraph: { keepNext: true, spacing: { before, after: 120 } },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: locales[language], bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: { run: { size: 48, bold: true, color: accent }, paragraph: { spacing: { after: 60 } } },
      heading1: heading(32, 480),
      heading2: heading(25, 280),
      heading3: heading(22, 200),
    },
    paragraphStyles: [
      {
        id: styles.cell,
        name: 'Grappe cell',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20 },
        paragraph: { spacing: { after: 40, line: 252 } },
      },
      {
        id: styles.cellHead,
        name: 'Grappe cell head',
        basedOn: styles.cell,
        quickFormat: true,
        run: { size: 20, bold: true },
      },
      {
        id: styles.quiet,
        name: 'Grappe quiet',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: muted, italics: true },
      },
    ],
  }
}

const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 240 } } },
        },
      ],
    },
  ],
}

const of = { fr: ' sur ', en: ' of ' } as const

function footer({ title }: Paper, language: Language): Footer {
  const name = `${xmlText(title)} – Grappe – page `
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 18,
            color: muted,
            children: [name, PageNumber.CURRENT, of[language], PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}

/**
 * @param contents the word over the list of its parts
 * @throws where what was made does not open again
 */
export async function toDocx(paper: Paper, contents: string, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: xmlText(paper.title),
    creator: 'Grappe',
    lastModifiedBy: 'Grappe',
    styles: stylesIn(language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1304, bottom: 1304, left: 1276, right: 1276 },
          },
        },
        footers: { default: footer(paper, language) },
        children: [
          line(paper.title, { heading: HeadingLevel.TITLE }),
          ...paper.lead.map((words) => line(words, { style: styles.quiet })),
          line(contents, { style: styles.cellHead }),
          ...contentsOf(paper.blocks),
          ...bodyOf(paper.blocks),
        ],
      },
    ],
  })
  const bytes = new Uint8Array(await Packer.toBuffer(document))
  return checkOffice(bytes, ['word/document.xml', 'word/styles.xml'])
}
