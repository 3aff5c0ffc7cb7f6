/** The editorial report, on the fixture. */
import { expect, test } from 'vitest'
import { checkContent } from '../../scripts/content/check/index.ts'
import { reportOn } from '../../scripts/content/report/report.ts'
import { tellReport } from '../../scripts/content/report/tell.ts'
import { root } from '../../scripts/paths.ts'

const fixtures = `${root}/test/fixtures`
const report = reportOn(checkContent(`${fixtures}/content`, `${fixtures}/originals`))

test('counts what is there', () => {
  expect(report.records).toMatchObject({ source: 2, case: 3, typology: 1 })
  expect(Object.values(report.cases.byDepth).reduce((sum, count) => sum + count)).toBe(3)
  expect(report.figures.checked).toBe(report.figures.total)
  expect(report.problems).toEqual({})
  for (const { listed, restated } of Object.values(report.passages)) expect(restated).toBeLessThanOrEqual(listed)
})

test('tells the longest shared runs first, none as long as is refused', () => {
  const lengths = report.longestRuns.map(({ words }) => words)
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  expect(Math.max(0, ...lengths)).toBeLessThan(12)
})

test('says what it could not do without the originals', () => {
  const without = reportOn(checkContent(`${fixtures}/content`, undefined))
  expect(without.longestRuns).toEqual([])
  expect(tellReport(without)).toMatch(/^not done: figures and copied sentences not checked/)
})

test('as text has a line for each source and each kind', () => {
  const text = tellReport(report)
  for (const name of [...Object.keys(report.passages), ...Object.keys(report.records)])
    expect(text).toContain(`  ${name}`)
})
