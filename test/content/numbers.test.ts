/** Numbers as texts print them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbersIn, statedNumbers, states } from '../../scripts/content/check/numbers.ts'

describe('in digits', () => {
  test.each([
    ['fr', 'Les 2 256 salariés de 1991', [2256, 1991]],
    ['fr', '12\u202F300\u00A0450 francs, 12,5 millions', [12_300_450, 12.5]],
    ['fr', 'en 1998 180 luthiers', [1998, 180]],
    ['fr', 'de 3 à 9, soit 40 %', [3, 9, 40]],
    ['en', '2,256 people in 1991', [2256, 1991]],
    ['en', '12.5 million, 1,000,000.5', [12.5, 1_000_000.5]],
    ['en', 'no number', []],
  ] as const)('%s: %s', (language, text, numbers) => expect(numbersIn(text, language)).toEqual(numbers))

  test('every number is read back as each language writes it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), (value) => {
        expect(numbersIn(`x ${value.toLocaleString('fr')} y`, 'fr')).toEqual([value])
        expect(numbersIn(`x ${value.toLocaleString('en')} y`, 'en')).toEqual([value])
      }),
    )
  })
})

describe('in French words', () => {
  test.each([
    ['dix-sept entreprises', 17],
    ['vingt et une entreprises', 21],
    ['trente-et-un jours', 31],
    ['soixante-dix pour cent', 70],
    ['soixante et onze', 71],
    ['soixante-dix-sept', 77],
    ['quatre-vingts', 80],
    ['quatre-vingt-un', 81],
    ['quatre-vingt onze', 91],
    ['quatre-vingt-dix-neuf', 99],
    ['cent', 100],
    ['une dizaine de bourgs', 10],
    ['des milliers', 1000],
    ['la deuxième année', 2],
    ['la moitié', 50],
  ])('%s', (text, value) => expect(statedNumbers(text)).toContain(value))

  test('a part of another word is no number', () => {
    expect([...statedNumbers('la sixtine, le centre et les huitres')]).toEqual([1])
  })
})

test('a decade may be printed short', () => {
  expect(states(statedNumbers('les années 80'), 1980)).toBe(true)
  expect(states(statedNumbers('les années 80'), 1981)).toBe(false)
  expect(states(statedNumbers('les années 80'), 2080)).toBe(false)
})

test('thousands that a French document prints in the English way are stated as both', () => {
  expect([...statedNumbers('un total de 610,000 euros, soit 12,3 %')]).toEqual(
    expect.arrayContaining([610, 610_000, 12.3]),
  )
})
