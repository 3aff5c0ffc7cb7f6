/** What comes of the reader's own files, format by format. */
import { describe, expect, test } from 'vitest'
import { GrappeError } from '../../electron/errors.ts'
import { limits, type ImportedDocument } from '../../electron/importing/document.ts'
import { readDocument } from '../../electron/importing/read.ts'
import { bytesOf, makeDocx, makePdf, makeZip, pdfPage } from '../helpers/made-files.ts'

const told = ({ passages }: ImportedDocument) => passages.map(({ anchor, form, text }) => `${anchor} ${form} ${text}`)
/** The code that a file is refused with, or "read". */
const refusal = (bytes: Uint8Array, name = 'a.txt') =>
  readDocument(bytes, name).then(
    () => 'read',
    (error: unknown) => (error instanceof GrappeError ? error.code : error),
  )

const french = 'Les ateliers de la vallée se sont mis d’accord pour acheter ensemble le cuir dont ils ont besoin.'
const english = 'The workshops of the valley have agreed to buy the leather that they need together.'

describe('text', () => {
  test('paragraphs, items and headings, in UTF-8', async () => {
    const text = `1. Les ateliers\n\n${french}\nIls en parlent.\n\n- la colle\n- le bois\n\nCONCLUSION\n\nFin.`
    const document = await readDocument(bytesOf(text), 'Notes de terrain.txt')
    expect(document).toMatchObject({ format: 'txt', title: '1. Les ateliers', language: 'fr', pages: null })
    expect(told(document)).toEqual([
      's1 heading 1. Les ateliers',
      `s1-p1 paragraph ${french} Ils en parlent.`,
      's1-p2 item la colle',
      's1-p3 item le bois',
      's2 heading CONCLUSION',
      's2-p1 paragraph Fin.',
    ])
  })

  test.each([
    ['windows-1252', Uint8Array.from([0x93, 0xc9, 0x74, 0xe9, 0x94, 0x20, 0x80]), '“Été” €'],
    ['UTF-16, small end first', Uint8Array.from([0xff, 0xfe, 0xc9, 0, 0x74, 0, 0xe9, 0]), 'Été'],
    ['UTF-16, large end first', Uint8Array.from([0xfe, 0xff, 0, 0xc9, 0, 0x74, 0, 0xe9]), 'Été'],
    ['UTF-8 with its mark', bytesOf('\uFEFFÉté'), 'Été'],
  ])('%s', async (_, bytes, text) => {
    expect((await readDocument(bytes, 'a.txt')).passages[0]?.text).toBe(text)
  })

  test('letters that stand for two, other apostrophes and rows of dots become what one types', async () => {
    const { passages } = await readDocument(bytesOf('L\u02BCe\uFB00et \uFB01nal . . . . . . . . 12'), 'a.txt')
    expect(passages[0]?.text).toBe('L’effet final … 12')
  })

  test('without a heading the title is the name of the file', async () => {
    expect((await readDocument(bytesOf(english), 'Leather 2024.txt')).title).toBe('Leather 2024')
    expect((await readDocument(bytesOf(english), '.txt')).title).toBe('.txt')
  })

  test('a long paragraph is cut between sentences', async () => {
    const { passages } = await readDocument(bytesOf(`${french} `.repeat(100)), 'a.txt')
    expect(passages.length).toBeGreaterThan(1)
    expect(passages.every(({ text }) => text.length <= limits.passage && text.endsWith('.'))).toBe(true)
  })
})

test('markdown: title at the head, headings, lists, tables; what is HTML in it is left out', async () => {
  const text = `---\ntitle: Le cuir de la vallée\n---\n# Un\n\n${french}\n\n- a\n  - b\n\n| x | y |\n| - | - |\n| 1 | 2 |\n\n<script>alert(1)</script>\n`
  const document = await readDocument(bytesOf(text), 'notes.md')
  expect(document).toMatchObject({ format: 'markdown', title: 'Le cuir de la vallée', language: 'fr' })
  expect(told(document)).toEqual([
    's1 heading Un',
    `s1-p1 paragraph ${french}`,
    's1-p2 item a',
    's1-p3 item b',
    's1-p4 row x | y',
    's1-p5 row 1 | 2',
  ])
})

test('html: only words, in blocks; nothing that runs or is hidden', async () => {
  const text = `<!doctype html><html><head><meta charset="iso-8859-1"><title>Leather &amp; co</title><style>p{}</style></head>
<body><script>bad()</script><h2>One</h2><p>${english}<br>More<p hidden>no<div>Loose <b>words</b><ul><li><p>item</ul></div></body></html>`
  const document = await readDocument(bytesOf(text), 'whatever.bin')
  expect(document).toMatchObject({ format: 'html', title: 'Leather & co', language: 'en' })
  expect(told(document)).toEqual([
    's1 heading One',
    `s1-p1 paragraph ${english} More`,
    's1-p2 paragraph Loose words',
    's1-p3 item item',
  ])
})

describe('word', () => {
  test('headings, paragraphs and tables; by its content, not its name', async () => {
    const file = await makeDocx('Rapport', [
      { paragraphs: ['Avant-propos'] },
      { heading: 'Les achats', paragraphs: [french] },
    ])
    const document = await readDocument(file, 'rapport.txt')
    expect(document).toMatchObject({ format: 'docx', title: 'Rapport', language: 'fr' })
    expect(told(document)).toEqual([
      's0-p1 paragraph Avant-propos',
      's1 heading Les achats',
      `s1-p1 paragraph ${french}`,
      's1-p2 row Atelier | Salariés',
    ])
  })

  test('one that is cut short, and one that unpacks without end', async () => {
    const file = await makeDocx('Rapport', [{ paragraphs: [french] }])
    expect(await refusal(file.slice(0, file.length / 2))).toBe('document-damaged')
    const bomb = makeZip({ 'word/document.xml': ' '.repeat(limits.unpacked + 1) })
    expect(await refusal(bomb)).toBe('document-bomb')
  })

  test('one that says it is smaller than it is comes to no more than it says', async () => {
    const bomb = Buffer.from(makeZip({ 'word/document.xml': ' '.repeat(1_000_000) }))
    const central = bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bomb.writeUInt32LE(10, central + 24)
    expect(await refusal(bomb)).toBe('document-damaged')
  })

  test('other packed files are named', async () => {
    await expect(readDocument(makeZip({ 'xl/workbook.xml': '' }), 'a.docx')).rejects.toMatchObject({
      code: 'document-kind',
      details: { kind: 'Excel (.xlsx)' },
    })
  })
})

describe('pdf', () => {
  const words = [
    'Les ateliers de la vallée se sont mis d’accord pour',
    'acheter ensemble le cuir : la sous-traitance et le trans-',
    'port coûtent moins. La sous-',
    'traitance surtout.',
  ]

  test('lines become paragraphs, parted words are whole again, running heads and page numbers go', async () => {
    const page = (number: number) => [
      { text: `Rapport de mission ${number}`, y: 810, size: 9 },
      { text: `Partie ${'ABC'[number]}`, y: 770, size: 20 },
      ...pdfPage(words, { top: 730 }).map((line) => ({ ...line, text: line.text.replace('’', '\u0092') })),
      { text: `${['Premier', 'Autre', 'Dernier'][number]} paragraphe.`, y: 650 },
      { text: String(number + 1), x: 290, y: 30, size: 9 },
    ]
    const document = await readDocument(makePdf([page(0), page(1), page(2)], { title: 'Mission' }), 'a.docx')
    expect(document).toMatchObject({ format: 'pdf', title: 'Mission', language: 'fr', pages: 3 })
    expect(told(document).slice(0, 4)).toEqual([
      's1 heading Partie A',
      's1-p1 paragraph Les ateliers de la vallée se sont mis d’accord pour acheter ensemble le cuir : la sous-traitance et le transport coûtent moins. La sous-traitance surtout.',
      's1-p2 paragraph Premier paragraphe.',
      's2 heading Partie B',
    ])
    expect(document.passages.map(({ page: one }) => one)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3])
  })

  test('a sentence runs on over the page', async () => {
    const pages = [
      pdfPage(['Les ateliers de la vallée se sont', 'mis d\u0092accord pour acheter']),
      pdfPage(['ensemble le cuir.']),
    ]
    const { passages } = await readDocument(makePdf(pages), 'a.pdf')
    expect(passages.map(({ text }) => text)).toEqual([
      'Les ateliers de la vallée se sont mis d’accord pour acheter ensemble le cuir.',
    ])
  })

  test('without text, damaged, locked: each says so', async () => {
    expect(await refusal(makePdf([[], []]))).toBe('document-scanned')
    expect(await refusal(bytesOf('%PDF-1.4\nnothing that follows'))).toBe('document-damaged')
    const locked = makePdf([pdfPage(['Secret'])], {
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`,
    })
    expect(await refusal(locked)).toBe('document-locked')
  })
})

test.each([
  ['nothing', new Uint8Array(0), 'document-empty'],
  ['spaces alone', bytesOf(' \n\t\n'), 'document-empty'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa]), 'document-kind'],
  ['bytes of a program', Uint8Array.from({ length: 500 }, (_, at) => at % 7), 'document-kind'],
  ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'document-kind'],
  ['more lines than a book', bytesOf('a\n'.repeat(limits.passages + 1)), 'document-too-long'],
  ['HTML nested without end', bytesOf(`<html>${'<div>'.repeat(100_000)}x`), 'document-damaged'],
])('%s is refused with its reason', async (_, bytes, code) => {
  expect(await refusal(bytes)).toBe(code)
})
