/** Whatever is typed, the search answers within bounds, and shows only what is there. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentRow } from '../../content/database.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { answer } from '../../electron/search/answer.ts'
import { libraryOrigin } from '../../electron/search/library.ts'
import { fieldsOf, mostConcepts } from '../../electron/search/plan.ts'
import { parse } from '../../electron/search/query/parse.ts'
import { hitLimit, search } from '../../electron/search/search.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

let reader: Reader
beforeAll(() => {
  reader = openReader(realLibrary())
})
afterAll(() => reader.db.close())

/** Postings that an answer may read: a million take some milliseconds. */
const mostWork = 1_000_000

function workOf(typed: string): number {
  const parts = parse(typed)
  const { concepts, work } = answer(libraryOrigin(reader), parts, fieldsOf(parts))
  expect(concepts.length).toBeLessThanOrEqual(mostConcepts)
  return work
}

const words = [
  'réseau',
  'cluster',
  'entreprises',
  'NEAR',
  'AND',
  'OR',
  'NOT',
  'title_fr',
  'coeur',
  '2 256',
  '😀',
  'ﬁ',
  'pays:',
  'année:1998',
]
const operators = [
  '"',
  '*',
  '^',
  ':',
  '-',
  '+',
  '(',
  ')',
  '{',
  '«',
  '»',
  ',',
  ' ',
  '\0',
  "'",
  ';',
  '--',
  '\\',
  '%',
  '\u0301',
  '|',
]
const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.array(fc.constantFrom(...words, ...operators), { maxLength: 60 }).map((all) => all.join('').slice(0, 500)),
  fc
    .array(fc.string({ unit: fc.constantFrom(...'aeinrstu'.split('')), minLength: 4, maxLength: 12 }), {
      maxLength: 40,
    })
    .map((all) => all.join(' ')),
)

test('any string is answered, within the bound of work', () => {
  fc.assert(
    fc.property(query, fc.constantFrom('fr', 'en'), (typed, language) => {
      const { total, hits, query: asked } = search(reader, typed, { language })
      expect(asked).toBe(typed)
      expect(hits.length).toBe(Math.min(hitLimit, total))
      expect(workOf(typed)).toBeLessThan(mostWork)
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['one letter, 250 times', 'e '.repeat(250)],
  [
    'the commonest words of the library',
    'entreprises cluster groupement réseau action pays développement local firm '.repeat(6).slice(0, 500),
  ],
  ['one word of 500 letters', 'é'.repeat(500)],
  ['five hundred quotation marks', '"'.repeat(500)],
  [
    'a hundred different mistakes',
    Array.from({ length: 60 }, (_, at) => `entrepr${String.fromCharCode(97 + (at % 26))}${at}ses`)
      .join(' ')
      .slice(0, 500),
  ],
])('500 characters of %s are within the bound of work', (_, typed) => {
  expect(workOf(typed)).toBeLessThan(mostWork)
})

const textsOf = (rows: readonly DocumentRow[]) => rows.flatMap(({ text_fr, text_en }) => [text_fr, text_en])

test('a snippet is a part of its text, contains what it marks, and every reason was typed', () => {
  const all = textsOf(reader.db.all<DocumentRow>('test', 'SELECT * FROM document'))
  const vocabulary = [...new Set(all.flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []))]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 }), (typed) => {
      for (const { snippet, why, title } of search(reader, typed.join(' '), { language: 'fr' }).hits) {
        const shown = snippet
          .map(({ text }) => text)
          .join('')
          .replace(/^… /, '')
          .replace(/ …$/, '')
        expect(all.some((text) => text.includes(shown))).toBe(true)
        for (const { text } of snippet.filter(({ mark }) => mark)) expect(shown).toContain(text)
        expect(why.length).toBeGreaterThan(0)
        for (const { typed: word, as } of why) {
          expect(typed).toContain(word)
          expect([title.fr, title.en, ...all].some((text) => text.includes(as))).toBe(true)
        }
        expect(shown.length).toBeLessThan(620)
      }
    }),
    { numRuns: 40 },
  )
})
