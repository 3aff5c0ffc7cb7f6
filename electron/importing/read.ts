/** From the bytes of a file to a document. Whatever they are, what comes is a document or a GrappeError that says why not. */
import { GrappeError } from '../errors.ts'
import { limits, type Draft, type Format, type ImportedDocument } from './document.ts'
import { readDocx } from './docx.ts'
import { formatOf } from './format.ts'
import { readHtml } from './html.ts'
import { languageOf } from './language.ts'
import { readMarkdown } from './markdown.ts'
import { anchored, clean } from './passages.ts'
import { readPdf } from './pdf.ts'
import { readText } from './text.ts'

const readers: Readonly<Record<Format, (bytes: Uint8Array) => Draft | Promise<Draft>>> = {
  txt: readText,
  markdown: readMarkdown,
  html: readHtml,
  docx: readDocx,
  pdf: readPdf,
}

const longestTitle = 200

/** What the file calls itself, else its first heading where one opens it, else the file's own name. */
function titleOf({ title, stretches }: Draft, name: string): string {
  const heading = stretches.slice(0, 3).find(({ form }) => form === 'heading')
  const stem = name.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '')
  const first = [title, heading?.text ?? '', stem, name].map((one) => clean(one)).find((one) => one !== '')
  return (first ?? '–').slice(0, longestTitle).toWellFormed()
}

async function draftOf(format: Format, bytes: Uint8Array): Promise<Draft> {
  try {
    return await readers[format](bytes)
  } catch (error) {
    if (error instanceof GrappeError) throw error
    // What a library cannot make sense of: nested without end, cut in the middle, or made to confuse it.
    throw new GrappeError('document-damaged', {}, { cause: error })
  }
}

/**
 * Reads a file.
 * @param name as the file was called; it settles only which kind of plain text it is, and the title where there is no other
 * @throws GrappeError one of the codes that begin with "document-"
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ImportedDocument> {
  if (bytes.length > limits.file)
    throw new GrappeError('document-too-large', { limit: String(limits.file / 1024 / 1024) })
  const format = formatOf(bytes, name)
  const draft = await draftOf(format, bytes)
  const passages = anchored(draft.stretches)
  if (passages.length === 0) throw new GrappeError('document-empty')
  const language = languageOf(passages.map(({ text }) => text))
  return { format, title: titleOf(draft, name), language, pages: draft.pages, passages }
}
