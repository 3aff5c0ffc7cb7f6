/** The stretch of a text that shows why it matched. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse, termOf } from '../../electron/search/analyse.ts'
import { snippet } from '../../electron/search/snippet.ts'

const of = (text: string, ...words: string[]) => snippet(text, new Set(words.map((word) => termOf(word, 'fr'))), 'fr')

test('the sentence with the most different matches is chosen, and its words are marked', () => {
  const text = `${'Un tourneur travaille. '.repeat(20)}Le tourneur livre les chevilles. Rien.`
  const marks = of(text, 'tourneur', 'chevilles').filter(({ mark }) => mark)
  expect(marks.map((stretch) => stretch.text)).toEqual(['tourneur', 'chevilles'])
})

test('a sentence that is too long is cut between words, round its first match, with ellipses', () => {
  const text = `${'avant '.repeat(100)}cheville ${'après '.repeat(100)}fin.`
  const stretches = of(text, 'cheville')
  const shown = stretches.map((stretch) => stretch.text).join('')
  expect(shown).toMatch(/^… (avant )+cheville (après )*après …$/)
  expect(shown.length).toBeLessThan(300)
})

test('a text without a match shows its beginning; an empty one nothing', () => {
  expect(of('Un mot. Un autre.', 'cheville')).toEqual([{ text: 'Un mot. Un autre.', mark: false }])
  expect(of('', 'cheville')).toEqual([])
})

test('of any text a part is shown, and marks are matches', () => {
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
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      const text = pieces.join('')
      const stretches = of(text, 'cheville', 'érable')
      const shown = stretches.map((stretch) => stretch.text).join('')
      const inner = shown.slice(text.includes(shown) ? 0 : shown.startsWith('… ') ? 2 : 0)
      expect(text.includes(shown) || text.includes(inner) || text.includes(inner.replace(/ …$/, ''))).toBe(true)
      for (const stretch of stretches.filter(({ mark }) => mark))
        expect(analyse(stretch.text, 'fr').map(({ term }) => term)).toHaveLength(1)
    }),
    { numRuns: 500 },
  )
})
