/** Opens an office file again before it leaves, so that nobody gets one that does not open. */
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** @throws where the text is not well-formed XML, with the place */
function checkXml(name: string, text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new Error(`${name}: ${error.message}`)
  })
  parser.write(text).close()
}

/**
 * @param parts names of the files that must be there
 * @returns the same bytes
 * @throws where the zip is broken, a part is missing or one is not well-formed
 */
export function checkOffice(bytes: Uint8Array<ArrayBuffer>, parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes)
  for (const part of ['[Content_Types].xml', ...parts]) if (!files[part]) throw new Error(`${part} is missing`)
  for (const [name, content] of Object.entries(files))
    if (/\.(?:xml|rels)$/.test(name)) checkXml(name, strFromU8(content))
  return bytes
}
