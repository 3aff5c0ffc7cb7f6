/** PDF files: their text by pdf.js, which draws nothing and runs nothing of the file's here. */
import { getDocumentProxy } from 'unpdf'
import { GrappeError } from '../errors.ts'
import { limits, type Draft } from './document.ts'
import { linesOf, type Line } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'

/** Fewer characters than these to a page, on the average, are no text but a stamp on a picture. */
const fewest = 8

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // A copy: pdf.js takes hold of what it is given.
    return await getDocumentProxy(bytes.slice(), {
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new GrappeError(locked ? 'document-locked' : 'document-damaged', {}, { cause: error })
  }
}

async function readPages(document: Document): Promise<Line[][]> {
  const pages: Line[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: false })
    pages.push(linesOf(items, number))
    page.cleanup()
  }
  return pages
}

/** The title that a file gives itself; what Word puts there of its own is none. */
async function titleOf(document: Document): Promise<string> {
  const { info } = await document.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  return /^(?:microsoft word|untitled|sans titre)|\.\w{2,4}$/i.test(title) ? '' : title
}

/** @throws GrappeError document-damaged, document-locked, document-scanned or document-too-long */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const document = await open(bytes)
  if (document.numPages > limits.pages)
    throw new GrappeError('document-pages', { pages: String(document.numPages), limit: String(limits.pages) })
  try {
    const pages = await readPages(document)
    const characters = pages.flat().reduce((sum, { text }) => sum + text.trim().length, 0)
    if (characters < fewest * document.numPages) throw new GrappeError('document-scanned')
    return { title: await titleOf(document), pages: document.numPages, stretches: paragraphsOf(pages) }
  } catch (error) {
    if (error instanceof GrappeError) throw error
    throw new GrappeError('document-damaged', {}, { cause: error })
  } finally {
    await document.loadingTask.destroy()
  }
}
