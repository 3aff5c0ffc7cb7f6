/** Every rule of the content check finds its mistake, at its place, and says what to do. */
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../scripts/content/check/index.ts'
import { formatProblem, rules } from '../../scripts/content/problems.ts'
import { editedContent } from '../helpers/edits.ts'
import { fixtureContent, fixtureOriginals } from '../helpers/libraries.ts'
import { dataMistakes, proseMistakes } from './mistakes.ts'

const mistakes = [...dataMistakes, ...proseMistakes]

test('the fixture content has no problem, and nothing in it goes unchecked', () => {
  const { problems, skipped } = checkContent(fixtureContent, fixtureOriginals)
  expect(problems.map((one) => formatProblem(one))).toEqual([])
  expect(skipped).toEqual([])
})

test('there is a mistake for each rule', () => {
  const made = new Set(mistakes.flatMap(({ reported }) => reported.map((line) => line.split(' ')[1])))
  expect(made).toEqual(new Set(rules))
})

describe.each([
  ['data', dataMistakes],
  ['prose', proseMistakes],
] as const)('mistakes in %s', (_, list) => {
  test.each(list)('$what', ({ edits, reported, says }) => {
    const { problems } = checkContent(editedContent(edits), fixtureOriginals)
    expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(reported)
    for (const { message } of problems) expect(message).toMatch(says)
  })
})
