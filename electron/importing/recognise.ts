/** From the bytes of a file to the passages of the original that it holds. */
import { alignByLandmarks, alignByLines, type Aligned } from '../aligning/align.ts'
import { copyOf } from '../aligning/copy.ts'
import { plainText } from '../aligning/plain.ts'
import type { Reference } from '../aligning/reference.ts'
import { GrappeError } from '../errors.ts'
import { limits, type Format } from './document.ts'
import { formatOf } from './format.ts'
import { readDocument } from './read.ts'
import { decode } from './text.ts'

function inText(bytes: Uint8Array, references: readonly Reference[]): Aligned | undefined {
  const text = decode(bytes)
  if (text.length > limits.characters) throw new GrappeError('document-too-heavy')
  const plain = plainText(text)
  if (plain.trim() === '') throw new GrappeError('document-empty')
  return alignByLines(text, references) ?? alignByLandmarks(copyOf(plain), references)
}

async function inDocument(
  bytes: Uint8Array,
  name: string,
  references: readonly Reference[],
): Promise<Aligned | undefined> {
  const { passages } = await readDocument(bytes, name)
  return alignByLandmarks(copyOf(passages.map(({ text }) => text).join('\n\n'), 'blank'), references)
}

/**
 * Recognises an original by what is in the file, whatever its name.
 * @param name settles only which kind of plain text it is
 * @throws GrappeError original-unknown, or as `readDocument`
 */
export async function recognise(
  bytes: Uint8Array,
  name: string,
  references: readonly Reference[],
): Promise<Aligned & { readonly format: Format }> {
  if (bytes.length > limits.file)
    throw new GrappeError('document-too-large', { limit: String(limits.file / 1024 / 1024) })
  const format = formatOf(bytes, name)
  const isText = format === 'txt' || format === 'markdown'
  const aligned = isText ? inText(bytes, references) : await inDocument(bytes, name, references)
  if (!aligned) throw new GrappeError('original-unknown')
  return { ...aligned, format }
}
