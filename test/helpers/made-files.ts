/** Files such as readers bring, made here: Word by the library that writes ours, PDF by hand. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { zipSync, strToU8 } from 'fflate'

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

export interface DocxPart {
  readonly heading?: string
  readonly paragraphs: readonly string[]
}

export async function makeDocx(title: string, parts: readonly DocxPart[]): Promise<Uint8Array<ArrayBuffer>> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const file = new Document({
    title,
    sections: [
      {
        children: [
          ...parts.flatMap(({ heading, paragraphs }) => [
            ...(heading ? [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 })] : []),
            ...paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)] })),
          ]),
          new Table({ rows: [new TableRow({ children: [cell('Atelier'), cell('Salariés')] })] }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

/** A packed file of the given parts. */
export const makeZip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

export interface PdfLine {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

const escapePdf = (text: string) => text.replace(/[\\()]/g, String.raw`\$&`)

const streamOf = (lines: readonly PdfLine[]) =>
  lines.map(({ text, x = 72, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escapePdf(text)}) Tj ET`).join('\n')

/** A PDF of some pages in Helvetica; the letters are those of Windows 1252. */
export function makePdf(
  pages: readonly (readonly PdfLine[])[],
  { title = '', trailer = '' }: { readonly title?: string; readonly trailer?: string } = {},
): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${escapePdf(title)}) >>`,
    ...pages.flatMap((lines, at) => {
      const stream = streamOf(lines)
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + at * 2} 0 R >>`
      return [page, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`
  // Each character is one byte, as the offsets count them.
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

/** Paragraphs as lines down a page. */
export function pdfPage(lines: readonly string[], { top = 760, leading = 14 } = {}): PdfLine[] {
  return lines.map((text, at) => ({ text, y: top - at * leading }))
}
