/** What a query finds, in the fixture library and in the real one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SearchHit, SearchView } from '../../electron/api/views/index.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { search, type SearchOptions } from '../../electron/search/search.ts'
import { fixtureLibrary, realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

const keyOf = ({ kind, item, part }: SearchHit) => `${kind} ${item} ${part}`

describe.each([
  ['the fixture library', fixtureLibrary],
  ['the real library', realLibrary],
])('%s', (_, library) => {
  let reader: Reader
  const find = (query: string, options: Partial<SearchOptions> = {}) =>
    search(reader, query, { language: 'fr', ...options })
  const found = (query: string) => find(query).hits.map((hit) => keyOf(hit))
  beforeAll(() => {
    reader = openReader(library())
  })
  afterAll(() => reader.db.close())

  test.each([
    ['coeur technologique', 'cœur technologique'],
    ['reseau', 'réseau'],
    ["l'entreprise", 'l’entreprise'],
    ['entreprise', 'ENTREPRISE'],
    ['e\u0301cole', 'école'],
  ])('%s and %s find the same', (one, other) => {
    expect(found(one).length).toBeGreaterThan(0)
    expect(found(one)).toEqual(found(other))
  })

  test('a plural finds what a singular finds, each with its own form first', () => {
    expect(find('entreprises').total).toBe(find('entreprise').total)
  })

  test('an English query finds, and is shown in English', () => {
    const { hits } = find('networks of firms')
    expect(hits.length).toBeGreaterThan(0)
    expect(hits[0]?.language).toBe('en')
  })

  test.each(['', '   ', '…?!', 'le la les des', "qu'est-ce que c'est", 'the of and', 'l’ d’', 'what is the'])(
    'no word to find by, nothing found: "%s"',
    (query) => expect(find(query)).toMatchObject({ query, total: 0, all: 0, hits: [], corrected: null, unknown: [] }),
  )

  test('a stop word beside a word changes nothing', () => {
    expect(found('les réseaux')).toEqual(found('réseaux'))
    expect(found('what is the network')).toEqual(found('network'))
  })

  test('a word typed twice counts once', () => {
    expect(found('réseau Réseau')).toEqual(found('réseau'))
  })

  test('a word that nobody knows is told', () => {
    expect(find('zzyzzx').unknown).toEqual(['zzyzzx'])
  })

  test('a filter leaves out and never reorders', () => {
    const all = find('entreprises', { most: 200 }).hits.map((hit) => keyOf(hit))
    const passages = find('entreprises', { kind: 'passage', most: 200 }).hits.map((hit) => keyOf(hit))
    expect(passages.length).toBeGreaterThan(1)
    // Of what both show, the order is the same.
    expect(passages.filter((key) => all.includes(key))).toEqual(all.filter((key) => passages.includes(key)))
  })
})

describe('in the fixture library', () => {
  let reader: Reader
  const hitsOf = (query: string, options: Partial<SearchOptions> = {}): SearchView['hits'] =>
    search(reader, query, { language: 'fr', ...options }).hits
  beforeAll(() => {
    reader = openReader(fixtureLibrary())
  })
  afterAll(() => reader.db.close())

  test('a name brings its own page first', () => {
    expect(hitsOf('Valombre')[0]).toMatchObject({ kind: 'case', item: 'valombre' })
    expect(hitsOf('SPL')[0]).toMatchObject({ kind: 'term', item: 'cluster' })
    expect(hitsOf('S.P.L.')[0]).toMatchObject({ kind: 'term', item: 'cluster' })
  })

  test('a hit says where it stands, in which language, and why', () => {
    expect(hitsOf('tourneurs cheville', { kind: 'passage' })[0]).toMatchObject({
      item: 'marais-1999',
      part: 'p2',
      title: { fr: 'Marais 1999, §\u00A02', en: 'Marais 1999, §\u00A02' },
      language: 'fr',
      why: [
        { typed: 'tourneurs', reason: 'form', as: 'tourneur' },
        { typed: 'cheville', reason: 'form', as: 'chevilles' },
      ],
    })
  })

  test('a phrase is found as it stands, a minus leaves out', () => {
    const plain = hitsOf('tourneur').map((hit) => keyOf(hit))
    const without = hitsOf('tourneur -chevilles').map((hit) => keyOf(hit))
    expect(without.length).toBeLessThan(plain.length)
    expect(hitsOf('"tourneur chevilles"')).toEqual([])
    for (const { snippet } of hitsOf('-tourneur chevilles'))
      expect(snippet.map(({ text }) => text).join('')).not.toMatch(/tourneur/i)
  })

  test('OR: what answers either is as good', () => {
    const { total } = search(reader, 'tourneur OU tourneurs', { language: 'fr' })
    expect(total).toBe(search(reader, 'tourneurs', { language: 'fr' }).total)
  })

  test('a language alone: texts of the other do not answer', () => {
    expect(hitsOf('tourneur langue:anglais')).toEqual([])
    expect(hitsOf('tourneur langue:fr').every(({ language }) => language === 'fr')).toBe(true)
  })

  test('a value that means nothing is told, with values that do', () => {
    const { total, unmatched } = search(reader, 'tourneur pays:atlantide', { language: 'fr' })
    expect(total).toBe(0)
    expect(unmatched).toMatchObject([{ field: 'country', value: 'atlantide' }])
    expect(unmatched[0]?.known.length).toBeGreaterThan(0)
  })

  test('fields alone give all that they leave', () => {
    const { hits, total } = search(reader, 'genre:cas', { language: 'fr' })
    expect(total).toBe(3)
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['case']))
  })
})
