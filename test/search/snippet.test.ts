/** The stretch of a text that shows why it matched: rules S1 to S4 of docs/search.md. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stemOf, tokensOf } from '../../electron/search/analyse.ts'
import { sentencesOf, snippet, type Match } from '../../electron/search/snippet.ts'

/** Matches of words in any form, each word a concept. */
function matchesOf(text: string, words: readonly string[]): Match[] {
  const stems = words.map((word) => stemOf(tokensOf(word)[0]?.word ?? '', 'fr'))
  return tokensOf(text).flatMap(({ word, start, end }): Match[] => {
    const concept = stems.indexOf(stemOf(word, 'fr'))
    return concept < 0 ? [] : [{ start, end, concept, weight: 1 }]
  })
}

const of = (text: string, ...words: string[]) => snippet(text, matchesOf(text, words))

test('S1: the sentence with the most different matches is chosen, and its words are marked in every form', () => {
  const text = `${'Un tourneur travaille. '.repeat(20)}Les tourneurs livrent la cheville. Rien.`
  const marks = of(text, 'tourneur', 'chevilles').filter(({ mark }) => mark)
  expect(marks.map((stretch) => stretch.text)).toEqual(['tourneurs', 'cheville'])
})

test('S1: what was typed says more than what is near it', () => {
  const text = `Voisin. ${'Rien du tout ici, vraiment rien. '.repeat(10)}Exact.`
  const matches = [
    { start: 0, end: 6, concept: 0, weight: 0.15 },
    { start: text.length - 6, end: text.length - 1, concept: 0, weight: 1 },
  ]
  expect(snippet(text, matches)).toEqual([
    { text: 'Exact', mark: true },
    { text: '.', mark: false },
  ])
})

test.each([
  ['Une phrase. Une autre.', ['Une phrase.', 'Une autre.']],
  ['Selon M. Dupont, p. 12. Fin', ['Selon M. Dupont, p. 12.', 'Fin']],
  ['Une ligne\nUne autre', ['Une ligne', 'Une autre']],
  ['Il dit : « Oui. » Puis rien.', ['Il dit : « Oui. »', 'Puis rien.']],
  ['Environ 3.5 % en 1998. Depuis, plus.', ['Environ 3.5 % en 1998.', 'Depuis, plus.']],
])('S2: sentences of %s', (text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})

test('S3: a sentence that is too long is cut between words, round its first match, with ellipses', () => {
  const text = `${'avant '.repeat(100)}cheville ${'après '.repeat(100)}fin.`
  const shown = of(text, 'cheville')
    .map((stretch) => stretch.text)
    .join('')
  expect(shown).toMatch(/^… (avant )+cheville (après )*après …$/)
  expect(shown.length).toBeLessThan(300)
})

test('a text without a match shows its beginning; an empty one nothing', () => {
  expect(of('Un mot. Un autre.', 'cheville')).toEqual([{ text: 'Un mot. Un autre.', mark: false }])
  expect(of('', 'cheville')).toEqual([])
})

test('S4: of any text a part is shown, and it contains every mark', () => {
  const piece = fc.constantFrom(
    'mot',
    'chevilles',
    'l’érable',
    '. ',
    '! ',
    ' ',
    '\n',
    '… ',
    'x'.repeat(50),
    '😀',
    'é\u0301',
    'M. ',
    '» ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      const text = pieces.join('')
      const stretches = of(text, 'cheville', 'érable')
      const shown = stretches.map((stretch) => stretch.text).join('')
      const inner = shown.slice(text.includes(shown) ? 0 : shown.startsWith('… ') ? 2 : 0)
      expect(text.includes(shown) || text.includes(inner) || text.includes(inner.replace(/ …$/, ''))).toBe(true)
      for (const stretch of stretches.filter(({ mark }) => mark))
        expect(matchesOf(stretch.text, ['cheville', 'érable'])).toHaveLength(1)
    }),
    { numRuns: 500 },
  )
})
