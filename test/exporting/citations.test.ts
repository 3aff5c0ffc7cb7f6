/** Citations read as they should in print, and other programs understand what they are given. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBibtex } from '../../electron/exporting/citations/bibtex.ts'
import { citationView, formatCitation, toCslJson, type Cited } from '../../electron/exporting/citations/index.ts'
import { readCited } from '../../electron/exporting/citations/read.ts'
import { toRis } from '../../electron/exporting/citations/ris.ts'
import type { Csl } from '../../electron/exporting/citations/work.ts'
import { openLibrary } from '../../electron/library/library.ts'
import { missingPandoc, readWithCitationJs, readWithPandoc } from '../helpers/foreign-readers.ts'
import { realLibrary } from '../helpers/libraries.ts'

const locator = { fr: '§\u00A024', en: '§\u00A024' }

const report: Cited = {
  id: 'cnuced-1998',
  csl: {
    type: 'report',
    title: 'Promotion et soutien des groupements et réseaux de PME : 50 % à Marseille & ailleurs',
    author: [{ literal: 'Conférence des Nations Unies, sur le commerce et le développement (CNUCED)' }],
    editor: [{ family: 'Ceglie', given: 'Giovanna' }],
    publisher: 'CNUCED',
    'publisher-place': 'Genève',
    number: 'TD/B/COM.3/EM.5/2',
    issued: { 'date-parts': [[1998, 9]] },
    language: 'fr',
  },
  passage: { anchor: 'p24', locator },
}

const article: Cited = {
  id: 'pommier-2004',
  csl: {
    type: 'article-journal',
    title: 'Les « réseaux » de petites entreprises',
    author: [
      { family: 'Pommier', given: 'Paulette' },
      { family: 'Beek', given: 'Jan', 'non-dropping-particle': 'van' },
    ],
    'container-title': 'Communication et organisation',
    issue: '25',
    page: '12-28',
    issued: { 'date-parts': [[2004]] },
    language: 'fr',
  },
}

describe('in print', () => {
  test('a report, at a passage', () => {
    expect(formatCitation(report, 'fr')).toBe(
      'Conférence des Nations Unies, sur le commerce et le développement (CNUCED) (1998), Promotion et soutien des groupements et réseaux de PME : 50 % à Marseille & ailleurs, Ceglie, Giovanna (dir.), Genève, CNUCED, TD/B/COM.3/EM.5/2, §\u00A024. Édition reformulée\u00A0: Grappe, cnuced-1998#p24.',
    )
    expect(formatCitation(report, 'en')).toMatch(
      / \(1998\) Promotion .*, Ceglie, Giovanna \(ed\.\), Genève, CNUCED, .*, §\u00A024\. Restated edition: Grappe, cnuced-1998#p24\.$/,
    )
  })

  test('an article, whole: its title in the marks of the language, those within it of the second rank', () => {
    expect(formatCitation(article, 'fr')).toBe(
      'Pommier, Paulette et van Beek, Jan (2004), «\u00A0Les “réseaux” de petites entreprises\u00A0», Communication et organisation, nᵒ\u00A025, p.\u00A012–28. Édition reformulée\u00A0: Grappe, pommier-2004.',
    )
    expect(formatCitation(article, 'en')).toBe(
      'Pommier, Paulette and van Beek, Jan (2004) “Les ‘réseaux’ de petites entreprises”, Communication et organisation, no.\u00A025, pp.\u00A012–28. Restated edition: Grappe, pommier-2004.',
    )
  })

  test('a work without author or year', () => {
    const cited: Cited = { id: 'x', csl: { type: 'book', title: 'T', editor: [{ family: 'A' }, { family: 'B' }] } }
    expect(formatCitation(cited, 'fr')).toBe('A et B (dir.) (s. d.), T. Édition reformulée\u00A0: Grappe, x.')
    expect(formatCitation({ id: 'x', csl: { type: 'book', title: 'T' } }, 'en')).toBe(
      'T (n.d.). Restated edition: Grappe, x.',
    )
  })
})

test('BibTeX protects acronyms, names and bodies, and escapes what TeX takes for its own', () => {
  expect(toBibtex(report, 'fr')).toBe(`@techreport{cnuced-1998,
  author = {{Conférence des Nations Unies, sur le commerce et le développement (CNUCED)}},
  editor = {Ceglie, Giovanna},
  title = {Promotion et soutien des groupements et réseaux de {PME} : 50 \\% à {Marseille} \\& ailleurs},
  number = {TD/B/COM.3/EM.5/2},
  institution = {CNUCED},
  address = {Genève},
  year = {1998},
  month = {9},
  langid = {french},
  note = {§\u00A024 (édition reformulée\u00A0: Grappe, cnuced-1998\\#p24)},
}
`)
})

test('RIS has its tags in order, CR LF, dates with their slashes, and bodies without a comma', () => {
  const lines = toRis(report, 'en').split('\r\n')
  expect(lines).toEqual([
    'TY  - RPRT',
    'ID  - cnuced-1998',
    'AU  - Conférence des Nations Unies sur le commerce et le développement (CNUCED)',
    'ED  - Ceglie, Giovanna',
    'TI  - Promotion et soutien des groupements et réseaux de PME : 50 % à Marseille & ailleurs',
    'PY  - 1998',
    'DA  - 1998/09/',
    'SN  - TD/B/COM.3/EM.5/2',
    'PB  - CNUCED',
    'CY  - Genève',
    'LA  - fr',
    'N1  - §\u00A024 (restated edition: Grappe, cnuced-1998#p24)',
    'ER  - ',
    '',
  ])
})

test('CSL-JSON is the record itself with its id and the place in the note', () => {
  const [record] = JSON.parse(toCslJson([report], 'fr')) as object[]
  expect(record).toEqual({
    id: 'cnuced-1998',
    ...report.csl,
    note: '§\u00A024 (édition reformulée\u00A0: Grappe, cnuced-1998#p24)',
  })
})

test('files have names that every system takes', () => {
  const cited = { ...report, id: 'afd-2009', passage: { anchor: '3.1/diagnostic', locator } }
  const names = citationView(cited, 'fr').files.map(({ name }) => name)
  expect(names).toEqual([
    'afd-2009-3.1-diagnostic.fr.txt',
    'afd-2009-3.1-diagnostic.en.txt',
    'afd-2009-3.1-diagnostic.bib',
    'afd-2009-3.1-diagnostic.ascii.bib',
    'afd-2009-3.1-diagnostic.ris',
    'afd-2009-3.1-diagnostic.json',
  ])
})

/** Words as titles and names have them, with all that a format could trip over. */
const word = fc.stringMatching(/^[A-Za-zÀ-ÿœŒ0-9&%#_$(){}«»’.-]{1,9}$/)
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
const family = fc.stringMatching(/^[A-ZÉÀ][a-zéèàçœ]{2,9}$/)
const csl: fc.Arbitrary<Csl> = fc.record({
  type: fc.constantFrom('report', 'article-journal', 'book', 'chapter'),
  title: words,
  author: fc.array(fc.oneof(fc.record({ family, given: family }), fc.record({ literal: words })), {
    minLength: 1,
    maxLength: 3,
  }),
  issued: fc
    .integer({ min: 1900, max: 2030 })
    .map((year): { 'date-parts': [number[]] } => ({ 'date-parts': [[year]] })),
  publisher: words,
  language: fc.constantFrom('fr', 'en'),
})
const cited: fc.Arbitrary<Cited> = csl.map((one) => ({ id: 'work-1', csl: one, passage: { anchor: 'p24', locator } }))

test('whatever a record holds, BibTeX is balanced and RIS is a tag a line', () => {
  fc.assert(
    fc.property(cited, (one) => {
      const bare = toBibtex(one, 'fr').replaceAll(/\\[{}]/g, '')
      let depth = 0
      const depths = [...bare.matchAll(/[{}]/g)].map(([brace]) => (depth += brace === '{' ? 1 : -1))
      expect(Math.min(...depths.slice(0, -1))).toBeGreaterThan(0)
      expect(depths.at(-1)).toBe(0)
      const lines = toRis(one, 'fr').split('\r\n')
      expect(lines.pop()).toBe('')
      expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toBe(true)
      expect(lines.filter((line) => line.startsWith('AU')).length).toBe(one.csl.author?.length)
    }),
  )
})

test('Citation.js reads the title, the authors, the year and the note back from RIS', () => {
  fc.assert(
    fc.property(cited, (one) => {
      const [record] = readWithCitationJs(toRis(one, 'fr'))
      expect(record?.title).toBe(one.csl.title)
      expect(record?.author).toHaveLength(one.csl.author?.length ?? 0)
      expect(String(record?.issued?.['date-parts']?.[0]?.[0])).toBe(String(one.csl.issued?.['date-parts'][0][0]))
      expect(record?.note).toContain('work-1#p24')
    }),
    { numRuns: 50 },
  )
})

test('Citation.js reads the title, the authors and the year back from BibTeX', () => {
  fc.assert(
    fc.property(cited, (one) => {
      const [record] = readWithCitationJs(toBibtex(one, 'fr'))
      // It gives the protected words in a span of their own.
      expect(record?.title?.replaceAll(/<\/?span[^>]*>/g, '')).toBe(one.csl.title)
      expect(record?.author).toHaveLength(one.csl.author?.length ?? 0)
      expect(String(record?.issued?.['date-parts']?.[0]?.[0])).toBe(String(one.csl.issued?.['date-parts'][0][0]))
    }),
    { numRuns: 50 },
  )
})

const library = () => openLibrary(realLibrary(), () => undefined)
const sources = ['cnuced-1998', 'afd-2009', 'onudi-2010', 'marghich-errabih-2016', 'pommier-2004']

test.each(sources)('%s in every format, read back by Citation.js', (id) => {
  const opened = library()
  const one = readCited(opened.reader(), id)
  const { files } = citationView(one, 'fr')
  for (const format of ['bibtex', 'ris', 'csl-json']) {
    const [record] = readWithCitationJs(files.find((file) => file.format === format)?.text ?? '')
    expect(record?.title?.replaceAll(/<\/?span[^>]*>/g, '').replaceAll(/\s/g, ' ')).toBe(
      one.csl.title.replaceAll(/\s/g, ' '),
    )
    expect(record?.author?.length).toBe(one.csl.author?.length)
    expect(record?.type).toBe(one.csl.type)
  }
  opened.close()
})

describe.each(['bibtex', 'ris', 'csljson'] as const)('pandoc opens %s', (format) => {
  const missing = missingPandoc(format)
  if (missing !== undefined) console.warn(`what pandoc makes of ${format} is not tested: ${missing}`)
  const plain = (text: string | undefined) => text?.replaceAll(/<\/?span[^>]*>/g, '').replaceAll(/\s/g, ' ')
  const textOf = (one: Cited) =>
    citationView(one, 'fr').files.find((file) => file.format.replace('-', '') === format)?.text ?? ''

  test.skipIf(missing !== undefined)('of a passage', () => {
    const [record] = readWithPandoc(textOf(report), format)
    expect(record).toMatchObject({ id: 'cnuced-1998', type: 'report', publisher: 'CNUCED' })
    expect(plain(record?.title)).toBe(plain(report.csl.title))
    expect(plain(record?.note)).toContain('cnuced-1998#p24')
    expect(record?.author).toHaveLength(1)
    expect(record?.author?.[0]).toHaveProperty('literal')
  })

  test.skipIf(missing !== undefined).each(sources)('of %s', (id) => {
    const opened = library()
    const one = readCited(opened.reader(), id)
    const [record] = readWithPandoc(textOf(one), format)
    expect(plain(record?.title)).toBe(plain(one.csl.title))
    opened.close()
  })
})
