/** What a query finds, in the fixture library and in the real one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SearchView } from '../../electron/api/views/index.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { hitLimit, queryWords, search } from '../../electron/search/search.ts'
import { fixtureLibrary, realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

const keyOf = ({ kind, item, part }: SearchView['hits'][number]) => `${kind} ${item} ${part}`

describe.each([
  ['the fixture library', fixtureLibrary],
  ['the real library', realLibrary],
])('%s', (_, library) => {
  let reader: Reader
  const find = (query: string, language: 'fr' | 'en' = 'fr') => search(reader, query, { language })
  const found = (query: string) => find(query).hits.map((hit) => keyOf(hit))
  beforeAll(() => {
    reader = openReader(library())
  })
  afterAll(() => reader.db.close())

  test.each([
    ['coeur technologique', 'cœur technologique'],
    ['reseau', 'réseau'],
    // The titles of French works stand in English texts too, where only the English stemmer has read them.
    ['reseaux', 'réseaux'],
    ["l'entreprise", 'l’entreprise'],
    ['entreprise', 'ENTREPRISES'],
    ['e\u0301cole', 'école'],
  ])('%s and %s find the same', (one, other) => {
    expect(found(one).length).toBeGreaterThan(0)
    expect(found(one)).toEqual(found(other))
  })

  test('an English query finds, and is shown in English', () => {
    const { hits } = find('networks of firms')
    expect(hits.length).toBeGreaterThan(0)
    expect(hits[0]?.language).toBe('en')
  })

  test.each(['', '   ', '…?!', 'le la les des', "qu'est-ce que c'est", 'the of and', 'l’ d’', 'what is the'])(
    'no word to find by, nothing found: "%s"',
    (query) => expect(find(query)).toEqual({ query, total: 0, counts: {}, hits: [] }),
  )

  test('a stop word beside a word changes nothing', () => {
    expect(found('les réseaux')).toEqual(found('réseaux'))
    expect(found('what is the network')).toEqual(found('network'))
  })

  test.each(['entreprises', 'cluster', 'confiance trust'])('counts are those of each kind alone: %s', (query) => {
    const { counts, total } = find(query)
    const kinds = Object.keys(counts) as (keyof typeof counts)[]
    expect(kinds.length).toBeGreaterThan(1)
    expect(total).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0))
    for (const kind of kinds) {
      const alone = search(reader, query, { kind, language: 'fr' })
      expect(alone.total).toBe(counts[kind])
      expect(alone.hits.length).toBe(Math.min(hitLimit, alone.total))
      expect(new Set(alone.hits.map((hit) => hit.kind))).toEqual(new Set([kind]))
    }
  })
})

test('a stop word of one language counts in the other where the rest of the query shows that it is meant', () => {
  const words = (query: string) => queryWords(query).map(({ typed, terms }) => [typed, terms.fr, terms.en])
  expect(words('le but du projet')).toEqual([
    ['but', 'but', undefined],
    ['projet', 'projet', 'projet'],
  ])
  expect(words('what is the plan')).toEqual([['plan', 'plan', 'plan']])
  expect(words('small but strong').map(([typed]) => typed)).toEqual(['small', 'strong'])
})

test('a name brings its own page first', () => {
  const reader = openReader(fixtureLibrary())
  expect(search(reader, 'Valombre', { language: 'fr' }).hits[0]).toMatchObject({ kind: 'case', item: 'valombre' })
  expect(search(reader, 'SPL', { language: 'fr' }).hits[0]).toMatchObject({ kind: 'term', item: 'cluster' })
})

test('a hit says where it stands, which words it matches and in which language', () => {
  const reader = openReader(fixtureLibrary())
  const { hits } = search(reader, 'tourneur chevilles', { kind: 'passage', language: 'fr' })
  expect(hits[0]).toMatchObject({
    item: 'marais-1999',
    part: 'p2',
    title: { fr: 'Marais 1999, §\u00A02', en: 'Marais 1999, §\u00A02' },
    language: 'fr',
    matched: ['tourneur', 'chevilles'],
  })
})
