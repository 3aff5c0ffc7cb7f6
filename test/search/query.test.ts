/** The language of the search box: rules Q1 to Q8 of docs/search.md. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../../electron/search/query/parse.ts'

const words = (...alternatives: string[]) => ({ kind: 'words', alternatives, without: false })
const phrase = (...alternatives: string[]) => ({ kind: 'phrase', alternatives, without: false })
const field = (name: string, ...values: string[]) => ({ kind: 'field', field: name, values, without: false })

test.each([
  ['Q1: words', 'réseau de PME', [words('réseau'), words('de'), words('PME')]],
  ['Q2: a phrase', '"huile d’olive" Sfax', [phrase('huile d’olive'), words('Sfax')]],
  ['Q2: French quotation marks', '« huile d’olive »', [phrase('huile d’olive')]],
  ['Q2: English quotation marks', '“olive oil”', [phrase('olive oil')]],
  ['Q2: a phrase that is not closed', '"huile d’olive', [phrase('huile d’olive')]],
  ['Q3: without', 'réseau -export', [words('réseau'), { ...words('export'), without: true }]],
  ['Q3: without a phrase', '-"olive oil"', [{ ...phrase('olive oil'), without: true }]],
  ['Q3: a hyphen within a word is no minus', 'sous-traitance', [words('sous-traitance')]],
  ['Q4: a field', 'pays:maroc', [field('country', 'maroc')]],
  ['Q4: its English name', 'country:morocco', [field('country', 'morocco')]],
  ['Q4: with accents and capitals', 'ANNÉE:1998', [field('year', '1998')]],
  ['Q4: several values', 'pays:maroc,tunisie', [field('country', 'maroc', 'tunisie')]],
  ['Q4: a value of several words', 'pays:"Burkina Faso"', [field('country', 'Burkina Faso')]],
  ['Q4: without', '-source:afd', [{ ...field('source', 'afd'), without: true }]],
  ['Q5: either word', 'cuir OU chaussure OR sac', [words('cuir', 'chaussure', 'sac')]],
  ['Q5: either phrase', '"a b" | "c d"', [phrase('a b', 'c d')]],
  ['Q5: either value', 'pays:maroc OR pays:tunisie', [field('country', 'maroc', 'tunisie')]],
  ['Q5: a small or is a word', 'gold or silver', [words('gold'), words('or'), words('silver')]],
  ['Q5: an OR with nothing beside it', 'OR réseau OR', [words('réseau')]],
  [
    'Q5: what cannot be joined stands side by side',
    'réseau OR pays:maroc',
    [words('réseau'), field('country', 'maroc')],
  ],
  ['Q6: a name that is no field', 'note:bien', [words('note:bien')]],
  ['Q6: a field without a value', 'pays: maroc', [words('pays:'), words('maroc')]],
  ['Q6: signs alone', '"" - : « » …?! pays:""', []],
])('%s', (_, query, parts) => {
  expect(parse(query)).toEqual(parts)
})

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc
    .array(
      fc.constantFrom('pays', ':', '"', '«', '»', '“', '-', ' ', 'OR', 'OU', '|', 'mot', ',', 'année', '\u0301', '😀'),
      {
        maxLength: 400,
      },
    )
    .map((all) => all.join('')),
)

test('Q7: whatever is typed is read, and every part of it was typed', () => {
  fc.assert(
    fc.property(typed, (query) => {
      for (const part of parse(query)) {
        const own = part.kind === 'field' ? part.values : part.alternatives
        expect(own.length).toBeGreaterThan(0)
        for (const one of own) {
          expect(one).not.toBe('')
          expect(query).toContain(one)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('Q8: no more than sixty parts and five hundred characters are read', () => {
  expect(parse('mot '.repeat(200)).length).toBe(60)
  expect(parse(`${' '.repeat(500)}mot`)).toEqual([])
})
