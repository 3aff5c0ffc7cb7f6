/** The editorial report, on the fixture. */
import { expect, test } from 'vitest'
import { checkContent } from '../../scripts/content/check/index.ts'
import { reportOn } from '../../scripts/content/report/report.ts'
import { tellReport } from '../../scripts/content/report/tell.ts'
import { root } from '../../scripts/paths.ts'
import { editedContent } from '../helpers/edits.ts'

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

test('tells how whole the guide is', () => {
  expect(report.learning.models).toEqual({ listed: 2, held: 2 })
  expect(report.learning.items).toEqual({ total: 2, withBehaviours: 2, withExercise: 2 })
  expect(report.learning.questions.byModule).toEqual({ 'first-steps': 3, 'second-steps': 3 })
  expect(Object.values(report.learning.questions.byKind)).toEqual([1, 1, 1, 1, 1, 1])
})

test('counts both languages alike where they are', () => {
  expect(report.parity.counts.fr).toEqual(report.parity.counts.en)
  expect(report.parity).toMatchObject({ differ: 0, typography: { fr: 0, en: 0 } })
})

test('counts a fault in the language that has it', () => {
  const folder = editedContent([
    { file: 'models/three-signs.yaml', replace: 'Glue and maple', by: '«Glue» and maple' },
    { file: 'cases/port-sel/fr.md', replace: 'Elles ont en commun', by: 'Elles ont "en commun"' },
    { remove: 'cases/haute-brenne/en.md' },
  ])
  const { parity } = reportOn(checkContent(folder, undefined))
  expect(parity.typography).toEqual({ fr: 1, en: 1 })
  expect(parity.differ).toBe(1)
})
