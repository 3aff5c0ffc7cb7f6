/** The small logic of the workbook's tools: progress, summaries, sums, what is brought in, what is found. */
import { expect, test } from 'vitest'
import { checkTool } from '../../electron/workbook/check-tool.ts'
import { countries, currencies } from '../../renderer/lib/countries.ts'
import { formatMoney } from '../../renderer/lib/format.ts'
import { withChange, without, withoutKey } from '../../renderer/features/workbook/parts.ts'
import { inOrder, planByAxis } from '../../renderer/features/workbook/tools/balance/axes.ts'
import { summarise } from '../../renderer/features/workbook/tools/checks/summary.ts'
import { appended, paragraphs, type Words } from '../../renderer/features/workbook/tools/diagnostic/bring.ts'
import { nextStep, progressOf } from '../../renderer/features/workbook/tools/diagnostic/progress.ts'
import { found, pathIn } from '../../renderer/features/workbook/tools/journal/entries.ts'
import { courseOf } from '../../renderer/features/workbook/tools/procedures/follow.ts'
import { totalsOf } from '../../renderer/features/workbook/tools/programme/totals.ts'

test('parts are changed and removed without touching the list', () => {
  const list = [{ id: 'a', n: 1 }, { id: 'b', n: 2 }] // prettier-ignore
  expect(withChange(list, 'b', { n: 3 })).toEqual([{ id: 'a', n: 1 }, { id: 'b', n: 3 }]) // prettier-ignore
  expect(without(list, 'a')).toEqual([{ id: 'b', n: 2 }])
  expect(withoutKey({ a: 1, b: 2 }, 'a')).toEqual({ b: 2 })
  expect(list).toHaveLength(2)
})

test('countries are those of ISO 3166, by name', () => {
  const french = countries('fr')
  expect(french.length).toBeGreaterThan(240)
  expect(french.length).toBeLessThan(255)
  expect(french).toContainEqual(['EC', 'Équateur'])
  for (const none of ['EU', 'UN', 'ZZ', 'XK', 'DD', 'SU', 'UK'])
    expect(french.map(([code]) => code)).not.toContain(none)
  expect(currencies('en').find(([code]) => code === 'XOF')?.[1]).toMatch(/^XOF – /)
})

test('amounts follow the language', () => {
  expect(formatMoney(1_136_000, 'USD', 'en')).toBe('USD\u00A01,136,000')
  expect(formatMoney(1_136_000, 'USD', 'fr').replaceAll(/\s/g, ' ')).toBe('1 136 000 USD')
})

test('a diagnostic counts its steps, interviews and parts that are done, and knows what is next', () => {
  const data = checkTool('diagnostic', {
    steps: { one: { done: '2026-03-01' }, other: { done: '2026-03-01' }, two: { notes: 'vu' } },
    interviews: [{ id: 'a', done: true }, { id: 'b' }],
    report: { a: 'Le contexte', b: '  ' },
  })
  expect(progressOf(data, ['one', 'two'])).toEqual({
    steps: { done: 1, of: 2 },
    interviews: { done: 1, of: 2 },
    report: { done: 1, of: 7 },
  })
  expect(nextStep(data, ['one', 'two'])).toBe('two')
  expect(nextStep(data, ['one'])).toBeUndefined()
})

const words: Words = {
  kind: (kind) => kind,
  link: (kind) => kind,
  country: (code) => `<${code}>`,
  firms: (count) => `${count} firms`,
  jobs: (count) => `${count} jobs`,
  exports: (share) => `${share}%`,
  wanted: 'wanted',
}
const held = {
  profile: checkTool('profile', { place: 'Kano', country: 'NG', firms: 30, about: 'Leather.' }),
  actors: checkTool('actors', {
    actors: [{ id: 'a', name: 'Tanners', kind: 'firm', notes: 'many' }, { id: 'b', name: 'Bank', kind: 'finance' }],
    links: [{ id: 'l', from: 'a', to: 'b', kind: 'finance', wanted: true }],
  }),
  chain: checkTool('chain', { links: [{ id: 'c', name: 'Tanning', problems: 'water' }] }),
  vision: checkTool('vision', { statement: 'Better hides', horizon: 2030 }),
} // prettier-ignore

test('what other tools hold becomes paragraphs of the report', () => {
  expect(paragraphs('profile', held, words)).toBe('Kano, <NG>\n30 firms\nLeather.')
  expect(paragraphs('actors', held, words)).toBe('– Tanners (firm) : many\n– Bank (finance)')
  expect(paragraphs('ties', held, words)).toBe('– Tanners → Bank : finance (wanted)')
  expect(paragraphs('chain', held, words)).toBe('– Tanning\n  − water')
  expect(paragraphs('vision', held, words)).toBe('Better hides (2030)')
  expect(paragraphs('vision', { ...held, vision: checkTool('vision', {}) }, words)).toBe('')
})

test('a text is brought in behind what is there, once', () => {
  expect(appended('', 'b')).toBe('b')
  expect(appended('a\n', 'b')).toBe('a\n\nb')
  expect(appended('a\n\nb', 'b')).toBe('a\n\nb')
  expect(appended('a', '')).toBe('a')
})

const answers = {
  a: { state: 'yes', note: '' },
  b: { state: 'partly', note: '' },
  c: { state: 'no', note: '' },
  d: { state: 'unknown', note: '' },
} as const

test('a check puts what is missing first; of obstacles, what is there', () => {
  const items = ['a', 'b', 'c', 'd', 'e']
  expect(summarise('conditions', items, answers)).toEqual({
    counts: { yes: 1, partly: 1, no: 1, unknown: 1 },
    unanswered: 1,
    first: ['c', 'b', 'd'],
  })
  expect(summarise('obstacles', items, answers).first).toEqual(['a', 'b', 'd'])
})

test('a procedure knows how far it is, what is next and when it last moved', () => {
  const followed = { one: { done: '2026-02-01', notes: '' }, three: { done: '2026-01-01', notes: '' } }
  expect(courseOf(followed, ['one', 'two', 'three'])).toEqual({ done: 2, next: 'two', last: '2026-02-01' })
  expect(courseOf({}, [])).toEqual({ done: 0, next: undefined, last: '' })
})

test('readings stand in the order of their days, undated ones first', () => {
  const { readings } = checkTool('balance', {
    readings: [{ id: 'b', date: '2026-03-01' }, { id: 'a', date: '2025-03-01' }, { id: 'c' }, { id: 'd' }],
  }) // prettier-ignore
  expect(inOrder(readings).map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b'])
})

test('the plan is weighed by axis, what is dropped left out', () => {
  const cost = (amount: number) => [{ id: 'x', what: '', amount }]
  const plan = checkTool('plan', {
    actions: [
      { id: 'a', axis: 'organise', costs: cost(300) },
      { id: 'b', axis: 'carry-out', costs: cost(100) },
      { id: 'c', costs: [] },
      { id: 'd', axis: 'formulate', status: 'dropped', costs: cost(900) },
    ],
  })
  expect(planByAxis(plan)).toEqual([
    { axis: 'organise', actions: 1, cost: 300, share: 0.75 },
    { axis: 'formulate', actions: 0, cost: 0, share: 0 },
    { axis: 'carry-out', actions: 1, cost: 100, share: 0.25 },
    { axis: '', actions: 1, cost: 0, share: 0 },
  ])
  expect(planByAxis(checkTool('plan', {}))[0]?.share).toBeNull()
})

test('a programme adds up its activities and says what is still to be found', () => {
  const programme = checkTool('programme', {
    components: {
      technical: { activities: [{ id: 'a', what: '', amount: 70 }, { id: 'b', what: '' }] },
      elsewhere: { activities: [{ id: 'c', what: '', amount: 999 }] },
    },
    funding: [{ id: 'f', source: '', amount: 30 }],
  }) // prettier-ignore
  expect(totalsOf(programme, ['technical', 'coordination'])).toEqual({
    byComponent: { technical: 70, coordination: 0 },
    cost: 70,
    funding: 30,
    gap: 40,
    unpriced: 1,
  })
})

test('journal entries come newest first, of one day the last written, and are found without accents', () => {
  const { entries } = checkTool('journal', {
    entries: [
      { id: 'a', date: '2026-01-01', title: 'Réunion' },
      { id: 'b', date: '2026-02-01', text: 'Visite' },
      { id: 'c', date: '2026-01-01', links: [{ path: '/cases/x', title: 'Réunions de Sialkot' }] },
    ],
  })
  expect(found(entries, '').map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  expect(found(entries, 'REUNION').map(({ id }) => id)).toEqual(['c', 'a'])
  expect(found(entries, 'reunion 2026-01 sialkot').map(({ id }) => id)).toEqual(['c'])
})

test.each([
  ['/cases/atuntaqui', '/cases/atuntaqui'],
  [' http://localhost:1/cases/x?y#z ', '/cases/x?y#z'],
  ['https://example.org/cases', undefined],
  ['//example.org', undefined],
  ['javascript:alert(1)', undefined],
  ['/two words', undefined],
])('%s leads to %s', (pasted, path) => {
  expect(pathIn(pasted, 'http://localhost:1')).toBe(path)
})
