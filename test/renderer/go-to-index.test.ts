/** The palette's index answers as one types, in either language, and forgives a letter. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GoToIndex, type Indexed } from '../../renderer/lib/go-to-index.ts'

const none = { fr: '', en: '' }
const entry = (fr: string, en: string, hint: Indexed['hint'] = none) => ({ title: { fr, en }, hint })

const entries = [
  entry('Capital social', 'Social capital'),
  entry('Confiance', 'Trust'),
  entry('Conférence', 'Conference'),
  entry('Main-d’œuvre', 'Workforce'),
  entry('Systèmes productifs locaux', 'Local productive systems', { fr: 'SPL, cluster', en: 'LPS, cluster' }),
  entry('Réduire le texte', 'Smaller text'),
]
const index = new GoToIndex(entries)
const first = (typed: string) => index.find(typed, 5)[0]?.entry.title.fr

test.each([
  ['capital', 'Capital social'],
  ['confi', 'Confiance'],
  ['trus', 'Confiance'],
  ['oeuvre', 'Main-d’œuvre'],
  ['œuvre', 'Main-d’œuvre'],
  ['systeme', 'Systèmes productifs locaux'],
  ['spl', 'Systèmes productifs locaux'],
  ['reduire', 'Réduire le texte'],
  ['social captal', 'Capital social'],
  ['confiamce', 'Confiance'],
])('%s leads to %s', (typed, title) => {
  expect(first(typed)).toBe(title)
})

test('what is typed right is not beaten by what is nearly it', () => {
  expect(index.find('confi', 5).map((found) => found.entry.title.fr)).toEqual(['Confiance'])
})

test('nothing that can be typed makes it fail, and it gives no more than is asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 0, max: 4 }), (typed, most) => {
      expect(index.find(typed, most).length).toBeLessThanOrEqual(most)
    }),
  )
})
