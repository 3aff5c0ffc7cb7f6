/** Words as the search knows them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse, fold, termOf, termsOf } from '../../electron/search/analyse.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(..."aeéèœæŒøßİıΣ'’-_ \u0301\u0308\u0000123ÀÇñ한漢😀".split(''), 'ﬁ', 'mot'), {
      maxLength: 60,
    })
    .map((all) => all.join('')),
)

test.each([
  ['RÉSEAUX', 'reseaux'],
  ['cœur', 'coeur'],
  ['Œuvre', 'oeuvre'],
  ['ex æquo', 'ex aequo'],
  ['Straße, Łódź, Øre', 'strasse, lodz, ore'],
  ['e\u0301te\u0301', 'ete'],
])('%s is folded to %s', (text, folded) => expect(fold(text)).toBe(folded))

test.each([
  ['fr', 'l’entreprise', "l'entreprise"],
  ['fr', 'cœur technologique', 'coeur technologique'],
  ['fr', 'les réseaux d’entreprises', 'reseau entreprise'],
  ['fr', 'savoir-faire', 'savoir faire'],
  ['fr', 'aujourd’hui', "AUJOURD'HUI"],
  ['en', 'networks', 'network'],
  ['en', 'the firm’s cooperation', 'firm cooperation'],
] as const)('%s: %s and %s are the same terms', (language, one, other) => {
  expect(termsOf(one, language)).toBe(termsOf(other, language))
  expect(termsOf(one, language)).not.toBe('')
})

test('words with digits are kept whole, short words as they are', () => {
  expect(termOf('1990s', 'en')).toBe('1990s')
  expect(termOf('PME', 'fr')).toBe('pme')
})

test.each(['fr', 'en'] as const)('every word is a slice of the text and its term is its own (%s)', (language) => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0
      for (const word of analyse(text, language)) {
        expect(word.start).toBeGreaterThanOrEqual(end)
        expect(word.end).toBeGreaterThan(word.start)
        expect(termOf(text.slice(word.start, word.end), language)).toBe(word.term)
        expect(word.term).toMatch(/^\S+$/)
        ;({ end } = word)
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 500 },
  )
})

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
    { numRuns: 1000 },
  )
})

test('whatever is typed around them, words stay the same', () => {
  const mark = fc.constantFrom(' ', ', ', ' « ', '-', "'", '’', '… ', '\n', ' (', '"')
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('réseau', 'grappe', 'cœur', '42'), { minLength: 1 }),
      mark,
      (words, between) => {
        expect(termsOf(words.join(between), 'fr')).toBe(words.map((word) => termOf(word, 'fr')).join(' '))
      },
    ),
  )
})
