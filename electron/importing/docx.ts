/** Word files: looked at before anything is unpacked, then made HTML by mammoth from the parts that hold text. */
import { unzipSync, zipSync, type UnzipFileInfo, type Unzipped } from 'fflate'
import mammoth from 'mammoth'
import { GrappeError } from '../errors.ts'
import { limits, type Draft } from './document.ts'
import { readHtmlText } from './html.ts'

const main = 'word/document.xml'

/** What mammoth reads of a file for its text: no picture, no program, nothing from elsewhere. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/

const damaged = (cause: unknown) => new GrappeError('document-damaged', {}, { cause })

/** What other packed files hold, by a part that tells. */
const others: readonly (readonly [name: string, part: RegExp])[] = [
  ['Grappe (.grappe)', /^pack\.json$/],
  ['Excel (.xlsx)', /^xl\/workbook\.(?:xml|bin)$/],
  ['PowerPoint (.pptx)', /^ppt\/presentation\.xml$/],
  ['OpenDocument (.odt, .ods, .odp), EPUB', /^mimetype$/],
]

/** The entries as the file lists them; nothing is unpacked for it. */
function listed(bytes: Uint8Array): UnzipFileInfo[] {
  const all: UnzipFileInfo[] = []
  unzipSync(bytes, {
    filter: (entry) => {
      all.push(entry)
      if (all.length > limits.entries) throw new GrappeError('document-bomb')
      return false
    },
  })
  return all
}

/** Its texts, none of them longer than the file says: what would go beyond is dropped, and the whole was measured before. */
function unpack(bytes: Uint8Array): Unzipped {
  const entries = listed(bytes)
  if (!entries.some(({ name }) => name === main)) {
    const other = others.find(([, part]) => entries.some(({ name }) => part.test(name)))
    throw new GrappeError('document-kind', { kind: other?.[0] ?? 'ZIP' })
  }
  const size = entries.filter(({ name }) => wanted.test(name)).reduce((sum, one) => sum + one.originalSize, 0)
  if (size > limits.unpacked) throw new GrappeError('document-bomb')
  return unzipSync(bytes, { filter: ({ name }) => wanted.test(name) })
}

function partsOf(bytes: Uint8Array): Unzipped {
  try {
    return unpack(bytes)
  } catch (error) {
    if (error instanceof GrappeError) throw error
    throw damaged(error)
  }
}

/** Styles that mammoth does not know by itself. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titre'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Titre ${level}'] => h${level}:fresh`),
]

function titleOf(parts: Unzipped): string {
  const core = parts['docProps/core.xml']
  const [, title = ''] = /<dc:title[^>]*>([^<]*)</.exec(core ? new TextDecoder().decode(core) : '') ?? []
  return readHtmlText(title).stretches[0]?.text ?? ''
}

/** @throws GrappeError document-damaged, document-bomb or document-kind */
export async function readDocx(bytes: Uint8Array): Promise<Draft> {
  const parts = partsOf(bytes)
  const buffer = Buffer.from(zipSync(parts, { level: 0 }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    return { ...readHtmlText(value), title: titleOf(parts) }
  } catch (error) {
    throw damaged(error)
  }
}
