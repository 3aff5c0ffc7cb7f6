/** What a picture says of itself: its source worded as a citation is, its words broken into lines that fit. */
import fc from 'fast-check'
import i18next from 'i18next'
import { expect, test } from 'vitest'
import { fr } from '../../renderer/i18n/fr/index.ts'
import { en } from '../../renderer/i18n/en/index.ts'
import { setWords } from '../../renderer/i18n/index.ts'
import { wrapLines } from '../../renderer/lib/picture-caption.ts'
import { sourceLine, type PictureSource } from '../../renderer/ui/use-picture.ts'

await i18next.init({
  lng: 'fr',
  defaultNS: 'common',
  resources: { fr: setWords(fr, 'fr'), en: setWords(en, 'en') },
  interpolation: { escapeValue: false },
})

const line = (source: PictureSource, language: 'fr' | 'en') =>
  sourceLine(source, { t: i18next.getFixedT(language), language, version: '0.1.0', day: '2026-11-29' })

const documents = [
  { fr: 'CNUCED 1998', en: 'UNCTAD 1998' },
  { fr: 'AFD 2009', en: 'AFD 2009' },
  { fr: 'CNUCED 1998', en: 'UNCTAD 1998' },
]

test.each([
  [
    { documents, entry: 'case/sialkot' },
    'fr',
    'Source\u00A0: Grappe 0.1.0 (case/sialkot), d’après CNUCED 1998\u00A0; AFD 2009 – consulté le 29\u00A0novembre 2026',
  ],
  [{ documents }, 'en', 'Source: Grappe 0.1.0, after UNCTAD 1998; AFD 2009 – accessed on 29 November 2026'],
  [{ documents: [] }, 'en', 'Source: Grappe 0.1.0 – accessed on 29 November 2026'],
  [
    { cluster: 'Cuir de Fès' },
    'fr',
    'Source\u00A0: le carnet de travail de Cuir de Fès (Grappe 0.1.0), le 29\u00A0novembre 2026',
  ],
] as const)('%j in %s', (source, language, expected) => {
  expect(line(source, language).replaceAll('29 novembre', '29\u00A0novembre')).toBe(expected)
})

test('no word is lost, and only a word that is too wide by itself is wider than a line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 30 })),
      fc.integer({ min: 1, max: 40 }),
      (texts, most) => {
        const text = texts.join(' ')
        const lines = wrapLines(text, most, (one) => one.length)
        expect(lines.join(' ')).toBe(text.split(' ').filter(Boolean).join(' '))
        for (const one of lines) expect(one.length <= most || !one.includes(' ')).toBe(true)
      },
    ),
  )
})
