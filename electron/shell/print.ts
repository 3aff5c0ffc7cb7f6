/** Printing and saving as PDF: what a page cannot do by a request. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import writeFileAtomic from 'write-file-atomic'
import type { PrintedPdf } from '../shell-channels.ts'

/** A name that every file system takes, with its ending. */
export function pdfName(suggested: string): string {
  const name = suggested
    // oxlint-disable-next-line no-control-regex -- file names may not hold control characters
    .replace(/[<>:"/\\|?*\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\.pdf\s*$/i, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 100)
    .trim()
  return `${name || 'Grappe'}.pdf`
}

async function askWhere(contents: WebContents, name: string): Promise<string | undefined> {
  const options = {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  }
  const window = BrowserWindow.fromWebContents(contents)
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  return canceled || filePath === '' ? undefined : filePath
}

/**
 * Asks where to, prints the page there on A4, and makes sure that the file is whole.
 * @throws where the page could not be printed or the file not be written; what stood in its place is untouched then
 */
export async function printToPdf(contents: WebContents, suggestedName: string): Promise<PrintedPdf> {
  const file = await askWhere(contents, pdfName(suggestedName))
  if (file === undefined) return { saved: null }
  const pdf = await contents.printToPDF({
    pageSize: 'A4',
    displayHeaderFooter: false,
    printBackground: true,
    // Wide tables lie on their side.
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  if (pdf.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error('the page gave no PDF')
  // To a temporary name beside it, flushed to the disk, then renamed.
  await writeFileAtomic(file, pdf)
  if (statSync(file).size !== pdf.length) throw new Error(`${file} is not whole`)
  return { saved: file }
}

/** Opens the system's print dialog. */
export function print(contents: WebContents): void {
  contents.print({ printBackground: true }, (success, why) => {
    if (!success) console.error(`print: ${why}`)
  })
}
