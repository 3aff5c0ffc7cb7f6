/** What a file is, by its content; its name counts only between kinds of plain text. */
import { GrappeError } from '../errors.ts'
import type { Format } from './document.ts'

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((one, at) => bytes[at] === one)

/** Files that people take for documents, told apart so that the message can name them. */
const others: readonly (readonly [name: string, start: readonly number[]])[] = [
  ['Word 97-2003 (.doc), Excel (.xls), PowerPoint (.ppt)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
]

const latin = (bytes: Uint8Array, length: number) => Buffer.from(bytes.subarray(0, length)).toString('latin1')

const hasMark = (bytes: Uint8Array) => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)

/** Bytes that no text has, more of them than a slip would bring. */
function isBinary(bytes: Uint8Array): boolean {
  if (hasMark(bytes)) return false
  const head = bytes.subarray(0, 4096)
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  return odd > head.length / 100
}

/** True where a page begins like one of the web. */
const isHtml = (bytes: Uint8Array) =>
  /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    latin(bytes, 2048),
  )

const unknownKind = (kind: string) => new GrappeError('document-kind', { kind })

/**
 * The format of a file.
 * @throws GrappeError document-empty or document-kind
 */
export function formatOf(bytes: Uint8Array, name: string): Format {
  if (bytes.length === 0) throw new GrappeError('document-empty')
  if (latin(bytes, 1024).includes('%PDF-')) return 'pdf'
  // Which kind of packed file it is, its reader says.
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return 'docx'
  const other = others.find(([, start]) => startsWith(bytes, ...start))
  if (other) throw unknownKind(other[0])
  if (isBinary(bytes)) throw unknownKind('?')
  if (isHtml(bytes) || /\.x?html?$/i.test(name)) return 'html'
  return /\.(?:md|markdown|mdown)$/i.test(name) ? 'markdown' : 'txt'
}
