/** The reckoning of a plan: its money and its calendar. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlannedAction } from '../../electron/api/views/workbook/index.ts'
import { checkTool } from '../../electron/workbook/check-tool.ts'
import { shift, toDay, toNumber } from '../../renderer/features/workbook/days.ts'
import { moneyOf, sourcesOf, totalOf } from '../../renderer/features/workbook/tools/plan/budget.ts'
import {
  barOf,
  monthsOf,
  move,
  outOfOrder,
  spanOf,
  stretch,
} from '../../renderer/features/workbook/tools/plan/schedule.ts'

function action(id: string, part: Partial<PlannedAction> = {}): PlannedAction {
  const [made] = checkTool('plan', { actions: [{ id, title: id, ...part }] }).actions
  if (!made) throw new Error('no action')
  return made
}
const costs = (...amounts: number[]) => amounts.map((amount, index) => ({ id: `c${index}`, what: '', amount }))
const pays = (source: string, amount: number, secured: boolean) => ({ id: `f${amount}`, source, amount, secured })

test('what an action costs is covered, hoped for, or missing', () => {
  const one = action('a', { costs: costs(100, 50), funding: [pays('AFD', 60, true), pays('Région', 30, false)] })
  expect(moneyOf(one)).toEqual({ cost: 150, secured: 60, expected: 30, missing: 60 })
})

test('the surplus of one action does not pay for another, and a dropped one counts for nothing', () => {
  const rich = action('a', { costs: costs(10), funding: [pays('AFD', 100, true)] })
  const poor = action('b', { costs: costs(40) })
  const dropped = action('c', { costs: costs(1000), status: 'dropped' })
  expect(totalOf([rich, poor, dropped])).toEqual({ cost: 50, secured: 100, expected: 0, missing: 40 })
})

test('one funder is one, however it is spelt', () => {
  const actions = [
    action('a', { funding: [pays('AFD', 10, true), pays('afd ', 5, false)] }),
    action('b', { funding: [pays('Région', 100, true)] }),
  ]
  expect(sourcesOf(actions)).toEqual([
    { source: 'Région', secured: 100, expected: 0 },
    { source: 'AFD', secured: 10, expected: 5 },
  ])
})

test('a calendar is made of whole months, and every bar lies in it', () => {
  const actions = [
    action('a', { start: '2026-01-15', end: '2026-02-10' }),
    action('b', { end: '2026-04-01' }),
    action('c'),
  ]
  const span = spanOf(actions)
  expect(span && [toDay(span.from), toDay(span.to)]).toEqual(['2026-01-01', '2026-05-01'])
  expect(span && monthsOf(span).map(({ day }) => day)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'])
  expect(spanOf([action('c')])).toBeUndefined()
})

const days = fc.integer({ min: toNumber('1990-01-01'), max: toNumber('2080-12-31') }).map(toDay)
const dated = fc
  .record({ start: days, end: days })
  .map(({ start, end }) => (start <= end ? { start, end } : { start: end, end: start }))

test('bars lie between nothing and one, months fill the span without a gap', () => {
  fc.assert(
    fc.property(fc.array(dated, { minLength: 1, maxLength: 12 }), (actions) => {
      const span = spanOf(actions)
      if (!span) throw new Error('a dated plan has a span')
      const months = monthsOf(span)
      expect(months.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 9)
      for (const one of actions) {
        const bar = barOf(one, span)
        expect(bar?.at).toBeGreaterThanOrEqual(0)
        expect((bar?.at ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(1 + 1e-9)
        expect(bar?.width).toBeGreaterThan(0)
      }
    }),
    { numRuns: 60 },
  )
})

test('moving keeps the length and comes back; stretching never turns an action round', () => {
  fc.assert(
    fc.property(dated, fc.integer({ min: -400, max: 400 }), (one, by) => {
      const moved = move(one, by)
      expect(toNumber(moved.end) - toNumber(moved.start)).toBe(toNumber(one.end) - toNumber(one.start))
      expect(move(moved, -by)).toEqual(one)
      const stretched = stretch(one, by)
      expect(stretched.start).toBe(one.start)
      expect(stretched.end >= stretched.start).toBe(true)
    }),
  )
})

test('an action that begins before its forerunner has ended is told', () => {
  const first = action('a', { start: '2026-01-01', end: '2026-03-31' })
  const early = action('b', { start: '2026-03-01', after: ['a'] })
  const late = action('c', { start: '2026-04-01', after: ['a', 'gone'] })
  expect(outOfOrder([first, early, late]).map(({ action: { id }, before }) => [id, before.id])).toEqual([['b', 'a']])
})

test('no day stays none', () => {
  expect(shift('', 7)).toBe('')
  expect(shift('2026-02-27', 2)).toBe('2026-03-01')
})
