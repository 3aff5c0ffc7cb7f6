/** What the lists of reference are filtered and put in order by. */
import { expect, test } from 'vitest'
import type { BodyCard, IndicatorView, ModelCard, ReferenceView } from '../../electron/api/views/index.ts'
import { matches as matchesWork, sorted } from '../../renderer/features/bibliography/filters.ts'
import { matchesBody, noCountry } from '../../renderer/features/bodies/filters.ts'
import { matches as matchesIndicator, familiesOf } from '../../renderer/features/indicators/filters.ts'
import { groupModels, matches as matchesModel } from '../../renderer/features/models/filters.ts'
import { lookOf, partsOf } from '../../renderer/features/models/look.ts'

const both = (text: string) => ({ fr: text, en: text })
const cite = (source: string) => ({ source, anchor: 'p1', short: both(source), locator: both('1') })

const work = (id: string, family: string, year?: number): ReferenceView => ({
  id,
  csl: {
    type: 'book',
    title: id,
    author: [{ family }],
    ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
  },
  unlisted: year === undefined,
  listed: year === undefined ? [] : [cite('afd-2009')],
  citedIn: [cite('pommier-2004')],
  people: [],
  note: null,
  printed: both(`${family} (${year ?? 's. d.'}), ${id}.`),
})

const noFilter = { q: '', document: '', description: '', type: '' }

test('works are found without accents, by document and by whether they are described', () => {
  const one = work('districts', 'Bécattini', 1990)
  expect(matchesWork(one, noFilter)).toBe(true)
  expect(matchesWork(one, { ...noFilter, q: ' becattini ' })).toBe(true)
  expect(matchesWork(one, { ...noFilter, document: 'afd-2009', description: 'listed' })).toBe(true)
  expect(matchesWork(one, { ...noFilter, document: 'onudi-2010' })).toBe(false)
  expect(matchesWork(one, { ...noFilter, description: 'unlisted' })).toBe(false)
  expect(matchesWork(one, { ...noFilter, type: 'report' })).toBe(false)
})

test('works stand by author without regard to accents, then by year, the undated last', () => {
  const all = [work('d', 'Zola', 1990), work('c', 'Émile'), work('b', 'Émile', 2001), work('a', 'Dupont', 2010)]
  expect(sorted(all, 'fr').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
})

const body: BodyCard = {
  id: 'unido',
  name: { fr: 'Organisation des Nations unies', en: 'United Nations Organization' },
  acronym: { fr: 'ONUDI', en: 'UNIDO' },
  kind: { id: 'international', name: both('international') },
  country: null,
  cases: 0,
}

test('bodies are found by name and acronym in either language', () => {
  const none = { q: '', kind: '', country: '', part: '' }
  for (const q of ['onudi', 'UNIDO', 'nations']) expect(matchesBody(body, { ...none, q })).toBe(true)
  expect(matchesBody(body, { ...none, country: noCountry })).toBe(true)
  expect(matchesBody(body, { ...none, country: 'FR' })).toBe(false)
  expect(matchesBody(body, { ...none, part: 'cases' })).toBe(false)
})

const indicator = (id: string, focus: IndicatorView['focus'], family: string): IndicatorView => ({
  id,
  name: both(id),
  dimension: 'effectiveness',
  family: { id: family, name: both(family) },
  level: 'impact',
  focus,
  unit: both('firms'),
  measure: both('Compter.'),
  direction: 'up',
  cite: [],
})

test('an indicator of growth and poverty answers to either', () => {
  const none = { q: '', dimension: '', level: '', focus: '' }
  expect(matchesIndicator(indicator('sales', 'both', 'a'), { ...none, focus: 'growth' })).toBe(true)
  expect(matchesIndicator(indicator('sales', 'growth', 'a'), { ...none, focus: 'both' })).toBe(false)
  expect(matchesIndicator(indicator('sales', 'growth', 'a'), { ...none, focus: 'pro-poor' })).toBe(false)
})

test('families keep the order in which they come', () => {
  const all = [indicator('x', 'growth', 'b'), indicator('y', 'growth', 'a'), indicator('z', 'growth', 'b')]
  expect(familiesOf(all, 'effectiveness').map(({ family, indicators }) => [family.id, indicators.length])).toEqual([
    ['b', 2],
    ['a', 1],
  ])
  expect(familiesOf(all, 'efficiency')).toEqual([])
})

test('a model stands with the first document that it names, and answers to each', () => {
  const model: ModelCard = {
    id: 'm',
    form: 'criteria',
    name: both('m'),
    summary: both('s'),
    items: 2,
    sources: ['afd-2009', 'onudi-2010'],
  }
  expect(matchesModel(model, { q: '', document: 'onudi-2010', form: '' })).toBe(true)
  const sources = ['onudi-2010', 'afd-2009'].map((id) => ({ id, short: both(id), title: both(id) }))
  expect(groupModels([model], sources, 'fr').map(({ source }) => source.id)).toEqual(['afd-2009'])
})

test('order shows first, then the form', () => {
  expect(lookOf({ form: 'components', ordered: true })).toBe('ladder')
  expect(lookOf({ form: 'components', ordered: false })).toBe('parts')
  expect(lookOf({ form: 'choices', ordered: false })).toBe('opposed')
  expect(lookOf({ form: 'lessons', ordered: false })).toBe('checks')
})

test('items stand under their groups, those of none first', () => {
  const item = (id: string, group?: string) => ({
    id,
    name: both(id),
    text: both(id),
    cite: [],
    ...(group && { group }),
  })
  const parts = partsOf({ groups: [{ id: 'g', name: both('g') }], items: [item('a', 'g'), item('b'), item('c', 'g')] })
  expect(parts.map(({ id, items }) => [id, items.map((one) => one.id)])).toEqual([
    ['', ['b']],
    ['g', ['a', 'c']],
  ])
})
