/** Properties of importing: whatever the bytes, a document within its limits or a refusal; what was in the text is in the passages. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GrappeError } from '../../electron/errors.ts'
import { limits } from '../../electron/importing/document.ts'
import { readDocument } from '../../electron/importing/read.ts'
import { makeDocx, makePdf, pdfPage } from '../helpers/made-files.ts'

const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', '', '../../etc/passwd', 'a\u0000b')
const begin = fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '<html>', '# ', '\u00FF\u00FE')

/** What is wrong with what came of some bytes; nothing for a sound document and for a refusal. */
async function faultsOf(bytes: Uint8Array, called: string): Promise<string[]> {
  try {
    const { passages, title } = await readDocument(bytes, called)
    const faults = {
      'no passage': passages.length === 0,
      'too many passages': passages.length > limits.passages,
      'no title': title === '',
      'an anchor twice': new Set(passages.map(({ anchor }) => anchor)).size < passages.length,
      'a passage without text': passages.some(({ text }) => text === ''),
      'a passage too long': passages.some(({ text }) => text.length > limits.passage),
      'half a character': passages.some(({ text }) => !text.isWellFormed()),
    }
    return Object.entries(faults).flatMap(([fault, there]) => (there ? [fault] : []))
  } catch (error) {
    return error instanceof GrappeError && error.code.startsWith('document-') ? [] : [String(error)]
  }
}

test('any bytes under any name', async () => {
  await fc.assert(
    fc.asyncProperty(begin, fc.uint8Array({ maxLength: 400 }), name, async (start, rest, called) => {
      expect(await faultsOf(Buffer.concat([Buffer.from(start, 'latin1'), rest]), called)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('a sound file with some of its bytes changed', async () => {
  const docx = await makeDocx('Rapport', [{ heading: 'Un', paragraphs: ['Le cuir de la vallée.'] }])
  const pdf = makePdf([pdfPage(['Le cuir de la vall\u00E9e', 'est vendu au loin.'])])
  const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 }))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(docx, pdf),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      async (file, changes) => {
        const bytes = file.slice()
        for (const [at, value] of changes) bytes[Math.floor(at * (bytes.length - 1))] = value
        expect(await faultsOf(bytes, 'a')).toEqual([])
      },
    ),
    { numRuns: 150 },
  )
})

const word = fc.stringMatching(/^[a-zà-öø-ÿ]{2,9}$/)
const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 })

const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? []

test('every word that was in a text, a page, a Markdown or a Word file is found in its passages, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, fc.constantFrom('txt', 'md', 'html', 'docx'), async (texts, kind) => {
      const all = texts.map((words) => words.join(' '))
      const bytes =
        kind === 'docx'
          ? await makeDocx('', [{ paragraphs: all }])
          : new TextEncoder().encode(kind === 'html' ? `<p>${all.join('</p><p>')}</p>` : all.join('\n\n'))
      const { passages } = await readDocument(bytes, `a.${kind}`)
      const found = passages.flatMap(({ text }) => wordsOf(text))
      expect(found.slice(0, texts.flat().length)).toEqual(texts.flat().flatMap((one) => wordsOf(one.normalize('NFC'))))
    }),
    { numRuns: 100 },
  )
})
