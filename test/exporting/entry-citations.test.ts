/** What Grappe holds is cited with what it rests on, in every form; and text for old programs is in ASCII. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBibtex } from '../../electron/exporting/citations/bibtex.ts'
import { citeEntry, type EntryAsked } from '../../electron/exporting/citations/entries.ts'
import { toLatex } from '../../electron/exporting/citations/latex.ts'
import type { Csl } from '../../electron/exporting/citations/work.ts'
import { openLibrary } from '../../electron/library/library.ts'
import { fixtureLibrary } from '../helpers/libraries.ts'
import { missingPandoc, readWithCitationJs, readWithPandoc } from '../helpers/foreign-readers.ts'

const means = { version: '1.2.3', year: 2026 }

function cite(asked: EntryAsked, language: 'fr' | 'en' = 'fr') {
  const library = openLibrary(fixtureLibrary(), () => undefined)
  const view = citeEntry(library.reader(), asked, means, language)
  library.close()
  const text = (format: string) => view.files.find((file) => file.format === format)?.text ?? ''
  return { ...view, text }
}

describe('an entry of Grappe', () => {
  test('a case names itself, Grappe, its passages, and then their documents in full', () => {
    const { address, text } = cite({ kind: 'case', id: 'valombre' })
    expect(address).toBe('case/valombre')
    const [entry, ...documents] = text('fr').split('\n')
    expect(entry).toMatch(/^«\u00A0.*\(2026\), in Grappe 1\.2\.3\. D’après .*\(Grappe, case\/valombre\)\.$/)
    expect(documents.length).toBeGreaterThan(0)
  })

  test('a part that is not there is refused', () => {
    expect(() => cite({ kind: 'case', id: 'valombre', part: 'no-such-figure' })).toThrow(
      expect.objectContaining({ code: 'not-found' }) as Error,
    )
    expect(() => cite({ kind: 'reference', id: 'nobody-1900' })).toThrow(
      expect.objectContaining({ code: 'not-found' }) as Error,
    )
  })

  test('other programs find the entry first and its documents after it', () => {
    const { text } = cite({ kind: 'typology', id: 'cnuced-clusters' }, 'en')
    for (const format of ['bibtex', 'bibtex-ascii', 'ris']) {
      const [entry, ...documents] = readWithCitationJs(text(format))
      expect(entry?.['container-title']).toBe('Grappe 1.2.3')
      expect(documents.length).toBeGreaterThan(0)
    }
  })
})

const article = (title: string): Csl => ({
  type: 'article-journal',
  title,
  author: [{ family: 'Núñez-Ørsted', given: 'Zoë' }],
  'container-title': 'Économie & cœur d’Île-de-France',
  issued: { 'date-parts': [[2004]] },
})

describe('BibTeX in ASCII', () => {
  const ascii = (title: string) => toLatex(toBibtex({ id: 'x', csl: article(title) }, 'fr'))

  test('letters with accents become commands that a reader turns back', () => {
    const file = ascii('Grappes à façon : l’œuvre de Noël, « où » ?')
    expect(file).toMatch(/^[\n -~]+$/)
    const [read] = readWithCitationJs(file)
    expect(read?.title).toContain('à façon')
    expect(read?.title).toContain('Noël')
    expect(read?.author?.[0]).toMatchObject({ family: 'Núñez-Ørsted', given: 'Zoë' })
  })

  const missing = missingPandoc('bibtex')
  test.skipIf(missing !== undefined)(`pandoc reads it back${missing ? ` (skipped: ${missing})` : ''}`, () => {
    const [read] = readWithPandoc(ascii('Grappes à façon de Noël'), 'bibtex')
    expect(read?.title).toContain('à façon de Noël')
  })

  test('whatever the text, the file is in ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toLatex(text.replaceAll(/[^\n\u0020-\u{10FFFF}]/gu, ' '))).toMatch(/^[\n -~]*$/)
      }),
    )
  })
})
