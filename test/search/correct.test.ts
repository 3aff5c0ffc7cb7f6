/** Mistyped words: rules C1 to C8 of docs/search.md. */
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { distance, likeness } from '../../electron/search/correct.ts'
import { mistaken, mistakeKinds } from '../../scripts/bench/search/mistakes.ts'
import { seeded } from '../../scripts/bench/search/corpus.ts'
import type { Engine } from '../../electron/search/engine.ts'
import { corrected } from '../../electron/search/plan.ts'
import { libraryOrigin } from '../../electron/search/library.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

let engine: Engine
beforeAll(() => {
  ;({ engine } = libraryOrigin(openReader(realLibrary())))
})

test.each([
  ['competances', 'compétences'],
  ['clustre', 'cluster'],
  ['cautionement', 'cautionnement'],
  ['netwroks', 'networks'],
  ['subcontractting', 'subcontracting'],
  ['chandery', 'Chanderi'],
])('C1: %s is meant for %s, with its accents', (typed, meant) => {
  expect(engine.corrector.correct(typed)?.form.toLowerCase()).toBe(meant.toLowerCase())
})

test.each(['réseaux', 'clusters', 'Bangalore', 'SPL', 'soustraitance'])(
  'C2: a word that is known stays: %s',
  (typed) => {
    const [concept] = engine.expand(typed)
    expect(concept?.corrected).toBeUndefined()
    expect(concept?.variants.length).toBeGreaterThan(0)
  },
)

test.each(['Irak', 'Iran', 'Malaisie', 'Niger', 'Zambia', 'Gambie', 'Slovénie', 'Lituanie'])(
  'C3: a country stays itself, in the library or not: %s',
  (country) => {
    expect(engine.expand(country)[0]?.corrected).toBeUndefined()
  },
)

test('C4: a name is not reached by two mistakes, nor by another first letter', () => {
  for (const typed of ['Dangalore', 'Bongollare', 'Tunesio', 'Dialkot']) {
    const found = engine.corrector.correct(typed)
    expect(['bangalore', 'tunisie', 'tunisia', 'sialkot']).not.toContain(found?.word)
  }
})

test.each(['abc', 'zzz', '19999', 'xqzwkvjq', ''])('C5: short words, numbers and nonsense are left: "%s"', (typed) => {
  expect(engine.corrector.correct(typed)).toBeUndefined()
})

/** What a query is taken for. */
const readAs = (query: string) => corrected(query, engine.expand(query))

test.each([
  ['assosiation', 'association'],
  ['finansement', 'financement'],
  ['phormassion', 'formation'],
  ['ekipement', 'équipement'],
  ['stratejie', 'stratégie'],
])('C6: %s is heard as %s', (typed, meant) => expect(readAs(typed)).toBe(meant))

test.each([
  ['jointventure', 'joint venture'],
  ['capital socialconfiance', 'capital social confiance'],
  ['lesreseaux', 'les réseaux'],
])('C7: %s is parted into %s', (typed, meant) => expect(readAs(typed)).toBe(meant))

test.each([
  ['compe tences', 'compétences'],
  ['le develop pement local', 'le développement local'],
])('C8: %s is joined into %s', (typed, meant) => expect(readAs(typed)).toBe(meant))

test.each(['sous traitance', 'chambre de commerce', 'appel d’offres', 'Mondragon', 'jouets'])(
  'what is no mistake is left: %s',
  (typed) => expect(readAs(typed)).toBe(typed),
)

test('whatever mistake is made in a query, it is read and its words stay within it', () => {
  const random = seeded(7)
  for (const kind of mistakeKinds) {
    const wrong = mistaken('financement des réseaux d’entreprises exportatrices', kind, random)
    for (const { typed, variants } of engine.expand(wrong)) {
      expect(wrong).toContain(typed)
      expect(variants.length, `${wrong}: ${typed}`).toBeGreaterThan(0)
    }
  }
})

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })

test('the distance is that of letters added, left out, changed or swapped, up to its limit', () => {
  expect(distance('animatuer', 'animateur', 2)).toBe(1)
  expect(distance('chat', 'chats', 2)).toBe(1)
  expect(distance('abcdef', 'xyzdef', 2)).toBe(3)
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(distance(a, a, 2)).toBe(0)
      expect(distance(a, b, 2)).toBe(distance(b, a, 2))
      expect(distance(a, b, 20)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      expect(likeness(a, b)).toBeCloseTo(likeness(b, a))
    }),
    { numRuns: 500 },
  )
})
