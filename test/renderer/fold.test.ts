/** What one types finds what is printed, at its place in the text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFolded, fold, foldWithPlaces } from '../../renderer/lib/fold.ts'

const found = (text: string, query: string) =>
  findFolded(foldWithPlaces(text), query).map(({ start, end }) => text.slice(start, end))

test.each([
  ['L’Économie des réseaux', 'economie', ['Économie']],
  ['Le cœur, le CŒUR', 'coeur', ['cœur', 'CŒUR']],
  ['l’œuvre', "l'oeu", ['l’œu']],
  ['50\u00A0% des\u202F: cas', '% des :', ['%\u00A0des\u202F:'.replace('\u00A0', ' ')]],
  ['e\u0301te\u0301', 'été', ['e\u0301te\u0301']],
  ['aaa', 'aa', ['aa']],
  ['rien', '', []],
  ['rien', '   ', []],
  ['« mot »', '" mot "', ['« mot »']],
])('in "%s", "%s"', (text, query, expected) => {
  expect(found(text, query)).toEqual(expected)
})

test('any stretch of any text is found by its own words, at places whose words fold to them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(), fc.nat(), (text, from, length) => {
      const units = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
      const query = units.slice(from % (units.length + 1), (from % (units.length + 1)) + (length % 12)).join('')
      fc.pre(fold(query).trim() !== '' && fold(query) === fold(query).trim())
      const all = found(text, query)
      expect(all.length).toBeGreaterThan(0)
      expect(all.map(fold)).toEqual(all.map(() => fold(query)))
    }),
  )
})
