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
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Language } from '../../content/schema/common.ts'
import type { Paper } from '../api/views/workbook/paper.ts'
import { checkOffice } from './check-office.ts'
import { bodyOf, contentsOf, line } from './docx-parts.ts'
import { bullets, numbered, styles, stylesIn, tableStyles } from './docx-styles.ts'
import { xmlText } from './xml-text.ts'

/** 1., 2., 3. */
const numbers = (reference: string, hanging: number) => ({
  reference,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: hanging, hanging } } },
    },
  ],
})

const numbering: INumberingOptions = {
  config: [
    numbers(numbered.headings, 480),
    numbers(numbered.contents, 480),
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

const shorten = (name: string, most: number) => (name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`)

/** The longest name that leaves the foot of a page on one line. */
const footLength = 70

function footer({ title }: Paper, language: Language): Footer {
  const name = `${shorten(xmlText(title), footLength)} – Grappe – page `
  return new Footer({
    children: [
      new Paragraph({
        style: styles.footer,
        children: [new TextRun({ children: [name, PageNumber.CURRENT, of[language], PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
}

const stylesPart = 'word/styles.xml'

function withTableStyles(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes)
  const xml = strFromU8(files[stylesPart] ?? new Uint8Array()).replace('</w:styles>', `${tableStyles}</w:styles>`)
  return zipSync({ ...files, [stylesPart]: strToU8(xml) })
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
          line(contents, { style: styles.contentsHead }),
          ...contentsOf(paper.blocks),
          ...bodyOf(paper.blocks),
        ],
      },
    ],
  })
  const bytes = withTableStyles(new Uint8Array(await Packer.toBuffer(document)))
  return checkOffice(bytes, ['word/document.xml', stylesPart])
}
