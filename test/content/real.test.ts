/** What is in content/ itself. */
import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { checkContent, type Checked } from '../../scripts/content/check/index.ts'
import { formatProblem } from '../../scripts/content/problems.ts'
import { contentFolder, usualOriginals } from '../../scripts/paths.ts'
import { realLibrary } from '../helpers/libraries.ts'

let checked: Checked
beforeAll(() => {
  checked = checkContent(contentFolder, usualOriginals)
  const kept = existsSync(usualOriginals) ? `${checked.originals.size} originals` : 'no originals'
  console.log(['content checked with ' + kept, ...checked.skipped].join('\n'))
})

test('has no problem', () => expect(checked.problems.map((one) => formatProblem(one))).toEqual([]))

// Which of the two runs is told by the line above.
test.runIf(existsSync(usualOriginals))('names every original that is there, and reads it', () => {
  expect(checked.originals.size).toBe(checked.content.entries.source.size)
})

test.skipIf(existsSync(usualOriginals))('without originals, says what it did not check', () => {
  expect(checked.skipped).toEqual([expect.stringContaining('figures and copied sentences not checked')])
})

test('is as large as was promised', () => {
  const { entries } = checked.content
  expect(entries.source.size).toBeGreaterThanOrEqual(5)
  expect(entries.case.size).toBeGreaterThanOrEqual(5)
  expect(entries.term.size).toBeGreaterThanOrEqual(40)
  expect(entries.typology.get('cnuced-clusters')?.record.value.cells.length).toBe(50)
})

test('builds a library in which all of cnuced-1998 is restated in both languages', () => {
  const db = new Database(realLibrary(), { readonly: true })
  const missing = db.prepare(
    "SELECT anchor FROM passage WHERE source = 'cnuced-1998' AND (html_fr IS NULL OR html_en IS NULL OR html_fr = '' OR html_en = '')",
  )
  expect(missing.pluck().all()).toEqual([])
  const count = db.prepare("SELECT count(*) FROM passage WHERE source = 'cnuced-1998'").pluck().get()
  expect(count).toBeGreaterThan(40)
})
