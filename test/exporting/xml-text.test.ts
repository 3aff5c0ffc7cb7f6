/** Whatever is typed ends up as text that XML can hold. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { xmlText } from '../../electron/exporting/xml-text.ts'
import { nasty } from '../helpers/dossiers.ts'
import { elementsOf } from '../helpers/office.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Any 16 bits in a row: lone surrogates and control characters too. */
const anything = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x20 }),
      fc.integer({ min: 0, max: 0xff_ff }),
      fc.constantFrom(0xd8_00, 0xff_fe),
    ),
  )
  .map((units) => String.fromCharCode(...units))

test('any text, escaped, is well-formed XML that reads as the same text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const clean = xmlText(text)
      expect(elementsOf(`<a>${escaped(clean)}</a>`)[0]?.text).toBe(clean)
    }),
  )
})

test('what is clean already stays as it is', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(xmlText(xmlText(text))).toBe(xmlText(text))
    }),
  )
})

test('only what XML has no place for is lost', () => {
  expect(xmlText('a\u0000b\u001Bc\uFFFEd')).toBe('abcd')
  expect(xmlText('été 🧵 שלום ]]> <&>\n\t')).toBe('été 🧵 שלום ]]> <&>\n\t')
  expect(xmlText('e\u0301\r\nx\ry\uD800')).toBe('é\nx\ny\uFFFD')
  expect(xmlText(nasty)).toContain('مرحبا ]]> <b>&amp;</b>')
})
