/** What the measures of an indicator say. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTool } from '../../electron/workbook/check-tool.ts'
import {
  latestOf,
  pointsOf,
  progressOf,
  timeGone,
  verdictOf,
  type FollowedIndicator,
} from '../../renderer/features/workbook/tools/indicators/reading.ts'

function indicator(part: Partial<FollowedIndicator>): FollowedIndicator {
  const [made] = checkTool('indicators', {
    indicators: [{ id: 'a', dimension: 'effectiveness', level: 'outcomes', ...part }],
  }).indicators
  if (!made) throw new Error('no indicator')
  return made
}
const measure = (date: string, value: number) => ({ id: `m${date}`, date, value, note: '' })
const whole = {
  baseline: { date: '2026-01-01', value: 10 },
  target: { date: '2027-01-01', value: 30 },
}

test('measures come in order of time after the baseline; the later word on a day counts', () => {
  const measures = [measure('2026-06-01', 15), measure('2026-03-01', 12), { ...measure('2026-03-01', 13), id: 'b' }]
  expect(pointsOf({ ...whole, measures })).toEqual([
    { date: '2026-01-01', value: 10 },
    { date: '2026-03-01', value: 13 },
    { date: '2026-06-01', value: 15 },
  ])
  expect(latestOf({ ...whole, measures })?.value).toBe(15)
})

test.each([
  ['half way', 20, 0.5],
  ['at the target', 30, 1],
  ['beyond it', 40, 1.5],
  ['back from the baseline', 5, -0.25],
])('%s', (_, value, progress) => {
  expect(progressOf(indicator({ ...whole, measures: [measure('2026-06-01', value)] }))).toBe(progress)
})

test('a target below the baseline is reached by falling', () => {
  const falling = { baseline: { date: '', value: 40 }, target: { date: '', value: 20 } }
  expect(progressOf(indicator({ ...falling, measures: [measure('2026-06-01', 30)] }))).toBe(0.5)
})

test('nothing is said where something is missing', () => {
  expect(progressOf(indicator({ ...whole, measures: [] }))).toBeUndefined()
  expect(progressOf(indicator({ measures: [measure('2026-06-01', 3)] }))).toBeUndefined()
  expect(verdictOf(indicator(whole), '2026-06-01')).toBe('unknown')
})

test.each([
  ['2026-07-02', 20, 'on-course'],
  ['2026-12-01', 20, 'behind'],
  ['2026-02-01', 5, 'backwards'],
  ['2026-02-01', 30, 'reached'],
] as const)('on %s with %d it is %s', (day, value, verdict) => {
  expect(verdictOf(indicator({ ...whole, measures: [measure('2026-01-15', value)] }), day)).toBe(verdict)
})

test('the time gone is a share, whatever the day', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2090-01-01') }), (date) => {
      const gone = timeGone(whole, date.toISOString().slice(0, 10))
      expect(gone).toBeGreaterThanOrEqual(0)
      expect(gone).toBeLessThanOrEqual(1)
    }),
  )
})
