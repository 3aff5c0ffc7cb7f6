/** Numbers and dates as each language writes them. */
import { expect, test } from 'vitest'
import type { CaseView } from '../../electron/api/views/index.ts'
import {
  capitalise,
  countryName,
  formatDate,
  formatNumber,
  formatValue,
  headingOf,
  withColon,
} from '../../renderer/lib/format.ts'

test.each([
  [1_136_000, '1\u202F136\u202F000', '1,136,000'],
  [2256, '2\u202F256', '2,256'],
  [12.3, '12,3', '12.3'],
])('%d', (value, french, english) => {
  expect([formatNumber(value, 'fr'), formatNumber(value, 'en')]).toEqual([french, english])
})

test.each([
  ['1994', '1994', '1994'],
  ['1994-05', 'mai 1994', 'May 1994'],
  ['1994-05-17', '17 mai 1994', '17 May 1994'],
  ['199X', 'années 1990', '1990s'],
  ['1994~', 'vers 1994', 'about 1994'],
  ['1992/1997', '1992\u2009–\u20091997', '1992\u2009–\u20091997'],
  ['../1997', 'jusqu’à 1997', 'up to 1997'],
  ['1999/..', 'depuis 1999', 'since 1999'],
])('the date %s', (edtf, french, english) => {
  expect([formatDate(edtf, 'fr'), formatDate(edtf, 'en')]).toEqual([french, english])
})

const figure = (part: Partial<CaseView['figures'][number]>) =>
  ({
    value: 300,
    unit: { id: 'firms', name: { fr: 'entreprises', en: 'firms' } },
    ...part,
  }) as CaseView['figures'][number]

test('a figure says how far it is to be trusted', () => {
  expect(formatValue(figure({ qualifier: 'about' }), 'fr')).toBe('environ\u00A0300')
  expect(formatValue(figure({ value: [40, 250] }), 'en')).toBe('40–250')
  expect(formatValue(figure({ value: 1500, qualifier: 'over' }), 'en')).toBe('over\u00A01,500')
})

test('words of the languages', () => {
  expect([countryName('NG', 'fr'), countryName('NG', 'en')]).toEqual(['Nigeria', 'Nigeria'])
  expect(capitalise('élevé', 'fr')).toBe('Élevé')
  expect([withColon('Source', 'fr'), withColon('Source', 'en')]).toEqual(['Source\u00A0:', 'Source:'])
})

test.each([
  ['1. appui technique', '1. Appui technique'],
  ['b) les autres', 'b) Les autres'],
  ['(b) the other', '(b) The other'],
  ['écoute', 'Écoute'],
  ['a. le contexte', 'a. Le contexte'],
])('%s as a heading is %s', (name, heading) => {
  expect(headingOf(name, 'fr')).toBe(heading)
})
