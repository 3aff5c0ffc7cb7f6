/** Citations in prose, whatever an author types. */
import fc from 'fast-check'
import type { Text } from 'mdast'
import { expect, test } from 'vitest'
import { findCitations, splitCitations, withoutCitations } from '../../scripts/content/markdown/citations.ts'

const text = (value: string): Text => ({
  type: 'text',
  value,
  position: { start: { line: 4, column: 3, offset: 0 }, end: { line: 4, column: 3 + value.length, offset: 0 } },
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('[@', ']', '[', '@', ';', ', ', 'p24', 'cnuced-1998', ' ', '3.1/a', '\n', 'mot'))
    .map((all) => all.join('')),
)

test('one citation, several in a bracket, and the words between them', () => {
  const pieces = splitCitations('A [@cnuced-1998, p24], b [@afd-2009, 3.1/diagnostic; @onudi-2010, cas-1].')
  expect(pieces.map(({ text: words }) => words)).toEqual([
    'A ',
    '[@cnuced-1998, p24]',
    ', b ',
    '[@afd-2009, 3.1/diagnostic; @onudi-2010, cas-1]',
    '.',
  ])
  expect(pieces[3]).toMatchObject({
    cited: [
      { source: 'afd-2009', anchor: '3.1/diagnostic' },
      { source: 'onudi-2010', anchor: 'cas-1' },
    ],
    malformed: [],
  })
})

test('what cannot be read is given back, with what can', () => {
  expect(splitCitations('[@a, p1; b p2]')).toMatchObject([
    { cited: [{ source: 'a', anchor: 'p1' }], malformed: ['b p2'] },
  ])
})

test('any string is split without a loss', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      expect(
        splitCitations(value)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(value)
    }),
  )
})

test('a citation is found at its own line and column', () => {
  const { cited, malformed } = findCitations([text('Mot [@a, p1] mot\n[@b, p2] et [@c p3]')])
  expect(cited.map(({ at }) => at)).toEqual([
    { line: 4, column: 7 },
    { line: 5, column: 1 },
  ])
  expect(malformed).toEqual([{ text: 'c p3', at: { line: 5, column: 13 } }])
})

test('an index in the words without citations leads back to the same character', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const { words, indexOf } = withoutCitations(value)
      for (let index = 0; index < words.length; index++) expect(value[indexOf(index)]).toBe(words[index])
    }),
  )
})
