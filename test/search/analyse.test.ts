/** Words as the search knows them: rules A1 to A9 of docs/search.md. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compoundsOf, fold, isStop, queryTokensOf, stemOf, tokensOf, wordsOf } from '../../electron/search/analyse.ts'
import { familyOf } from '../../electron/search/index/families.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(..."aeéèœæŒøßİıΣ'’-_.& \u0301\u0308\u0000123ÀÇñ한漢😀".split(''), 'ﬁ', 'mot', '2 256'), {
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
])('A1: %s is folded to %s', (text, folded) => expect(fold(text)).toBe(folded))

test.each([
  ['l’entreprise', "L'ENTREPRISE"],
  ['savoir-faire', 'savoir faire'],
  ['aujourd’hui', "AUJOURD'HUI"],
  ['d’œuvre', "d'oeuvre"],
])('A2, A3: %s and %s are the same words', (one, other) => {
  expect(wordsOf(one)).toEqual(wordsOf(other))
  expect(wordsOf(one).length).toBe(2)
})

test.each([
  ['sous-traitance', ['soustraitance']],
  ['micro‑entreprises', ['microentreprises']],
  ['R&D', ['rd']],
  ['2 256 entreprises', ['2256']],
  ['153,000 and 1\u202F500', ['153000', '1500']],
  ['S.P.L.', ['spl']],
  ['the 1990s', ['1990']],
  ['en 1998 200 firmes', []],
  ['une phrase. Une autre', []],
])('A4: the compounds of %s are also %j', (text, words) => {
  expect(compoundsOf(text).map(({ word }) => word)).toEqual(words)
})

test('A4: in a query an acronym with points and a long number are one word', () => {
  expect(queryTokensOf('S.P.L. de 2 256 sous-traitants').map(({ word }) => word)).toEqual([
    'spl',
    'de',
    '2256',
    'sous',
    'traitants',
  ])
})

test.each([
  ['fr', 'reseaux', 'reseau'],
  ['fr', 'entreprises', 'entreprise'],
  ['en', 'networks', 'network'],
  ['en', 'weavers', 'weaver'],
] as const)('A5 (%s): %s and %s have one stem', (language, one, other) => {
  expect(stemOf(one, language)).toBe(stemOf(other, language))
})

test('A6: words with digits and short words are kept as they are', () => {
  expect(stemOf('1990s', 'en')).toBe('1990s')
  expect(stemOf('pme', 'fr')).toBe('pme')
})

test.each([
  ['fr', 'developper', 'developpement'],
  ['fr', 'pauvres', 'pauvrete'],
  ['en', 'manage', 'management'],
] as const)('A8 (%s): %s and %s are of one family', (language, one, other) => {
  expect(familyOf(one, language)).toBe(familyOf(other, language))
})

test('words that find nothing are known in each language', () => {
  expect([isStop('le', 'fr'), isStop('comment', 'fr'), isStop('the', 'en'), isStop('reseau', 'fr')]).toEqual([
    true,
    true,
    true,
    false,
  ])
})

test('every word is a slice of the text, and comes to itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(fold(text.slice(token.start, token.end))).toBe(token.word)
        ;({ end } = token)
      }
      expect(end).toBeLessThanOrEqual(text.length)
      for (const { start, end: last, word } of [...compoundsOf(text), ...queryTokensOf(text)]) {
        expect(last).toBeGreaterThan(start)
        expect(word).not.toBe('')
      }
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
        expect(wordsOf(words.join(between))).toEqual(words.map((word) => fold(word)))
      },
    ),
  )
})

test.each([
  ['cluster', 'clusters'],
  ['credit', 'credits'],
  ['emploi', 'emplois'],
  ['appui', 'appuis'],
  ['revenu', 'revenus'],
  ['enjeu', 'enjeux'],
  ['milieu', 'milieux'],
  ['financier', 'financieres'],
  ['premier', 'premiere'],
  ['francais', 'francaises'],
  ['dossier', 'dossiers'],
  ['reseau', 'reseaux'],
  ['local', 'locaux'],
])('A9: %s and %s have one stem in French', (one, other) => {
  expect(stemOf(other, 'fr')).toBe(stemOf(one, 'fr'))
})

test('A9: what looks alike is not made one', () => {
  for (const [one, other] of [
    ['pari', 'paris'],
    ['processus', 'proces'],
    ['nombreux', 'nombre'],
  ] as const)
    expect(stemOf(one, 'fr')).not.toBe(stemOf(other, 'fr'))
})
