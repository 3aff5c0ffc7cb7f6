/** Terms counted in texts. */
import { expect, test } from 'vitest'
import type { Term } from '../../content/schema/index.ts'
import { TermFinder } from '../../scripts/content/term-finder.ts'
import { countTerms, termUses } from '../../scripts/content/term-uses.ts'

const naming = (name: string, synonyms: string[] = [], acronym?: string) => ({
  name,
  synonyms,
  definition: 'Une définition assez longue.',
  ...(acronym && { acronym }),
})
const term = (id: string, fr: Term['fr'], en: Term['en']): Term => ({
  id,
  fr,
  en,
  cite: ['marais-1999#p1'],
  related: [],
  otherwise: [],
})
const terms = [
  term('network', naming('réseau', ['toile']), naming('network')),
  term('network-of-firms', naming('réseau d’entreprises'), naming('network of firms')),
  term('sme', naming('petite et moyenne entreprise', [], 'PME'), naming('small firm', [], 'SME')),
]
const counted = (text: string, language: 'fr' | 'en' = 'fr') =>
  Object.fromEntries(countTerms(text, new TermFinder(terms, language)))

test.each([
  ['Des réseaux, un RÉSEAU.', { network: 2 }],
  ["Le réseau d’entreprises et les réseaux d'entreprises", { 'network-of-firms': 2 }],
  ['Des PME ; une petite et moyenne entreprise', { sme: 2 }],
  ['Une toile d’araignée', {}],
  ['', {}],
])('%s', (text, counts) => {
  expect(counted(text)).toEqual(counts)
})

test('in English', () => {
  expect(counted('Networks of firms, networks, an SME.', 'en')).toEqual({ 'network-of-firms': 1, network: 1, sme: 1 })
})

test('uses come by document and term, with both counts; the glossary itself is left out', () => {
  const texts = { title_fr: 'Le réseau', title_en: 'The web', text_fr: 'Des PME.', text_en: 'SMEs in networks.' }
  const documents = [
    { kind: 'case', item: 'a', part: '', ...texts },
    { kind: 'term', item: 'network', part: '', ...texts },
  ]
  expect(termUses(documents, terms)).toEqual([
    { term: 'network', kind: 'case', item: 'a', part: '', uses_fr: 1, uses_en: 1 },
    { term: 'sme', kind: 'case', item: 'a', part: '', uses_fr: 1, uses_en: 1 },
  ])
})
