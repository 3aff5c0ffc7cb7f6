/** Ways out of a search that found nothing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looserThan } from '../../renderer/features/search/looser.ts'

test.each([
  ['"tripple helix"', ['tripple helix']],
  ['pays:kenya', ['kenya']],
  ['année:1850 usine', ['usine']],
  ['pays:"Burkina Faso" coton', ['coton']],
  ['réseau -export', ['réseau']],
  ['xyzzy', []],
  ['', []],
])('%s', (query, expected) => {
  expect(looserThan(query)).toEqual(expected)
})

test('none is empty, none is what was asked, and none has a word that was not asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('cuir', '"', 'pays:', 'kind:case', '-export', ' ', 'a b', '«')), (parts) => {
      const query = parts.join(' ')
      const words = new Set(query.match(/\p{L}+/gu))
      for (const one of looserThan(query)) {
        expect(one.trim()).not.toBe('')
        expect(one).not.toBe(query.trim())
        for (const word of one.match(/\p{L}+/gu) ?? []) expect(words.has(word)).toBe(true)
      }
    }),
  )
})
