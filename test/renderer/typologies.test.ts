/** Answers as a hand presses them, and two types beside each other. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pressLevel } from '../../renderer/features/typologies/answers.ts'
import { compareTypes, comparedTypes } from '../../renderer/features/typologies/compare.ts'
import type { TypologyView } from '../../electron/api/views/index.ts'

test.each<[string, number[], number, number[]]>([
  ['the first level', [], 2, [2]],
  ['one further up widens to there', [1], 3, [1, 2, 3]],
  ['one further down too', [3], 2, [2, 3]],
  ['an end is taken off', [1, 2, 3], 3, [1, 2]],
  ['the other end too', [1, 2, 3], 1, [2, 3]],
  ['the only one is taken off', [2], 2, []],
  ['one inside takes off the shorter side', [0, 1, 2, 3, 4], 1, [2, 3, 4]],
  ['and the upper one where both are as long', [1, 2, 3], 2, [1]],
])('%s', (_, before, level, after) => {
  expect(pressLevel(before, level)).toEqual(after)
})

test('whatever is pressed, the answer is a range without gaps', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 20 }), (presses) => {
      let range: number[] = []
      for (const level of presses) {
        const had = range.includes(level)
        range = pressLevel(range, level)
        expect(range.includes(level)).toBe(!had)
        expect(range.every((one, i) => i === 0 || one === (range[i - 1] ?? 0) + 1)).toBe(true)
      }
    }),
  )
})

const both = (fr: string) => ({ fr, en: fr })
const cite = { source: 'x', anchor: 'p1', short: both('X'), locator: both('§ 1') }
const cell = (type: string, characteristic: string, text: string, level?: number | [number, number]) => ({
  type,
  characteristic,
  text: both(text),
  cite,
  ...(level !== undefined && { level }),
})
const typology = {
  types: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  characteristics: [{ id: 'size' }, { id: 'trust' }, { id: 'skill' }, { id: 'trade' }],
  cells: [
    cell('a', 'size', 'petites'),
    cell('b', 'size', 'petites'),
    cell('a', 'trust', 'faible', 1),
    cell('b', 'trust', 'faible à moyen', [1, 2]),
    cell('a', 'skill', 'faible', 1),
    cell('b', 'skill', 'élevé', 4),
    cell('a', 'trade', 'élevé', 4),
    cell('b', 'trade', 'fort', 4),
  ],
} as unknown as TypologyView

test('cells are the same, overlap or differ, by their levels where they have some', () => {
  expect(compareTypes(typology, 'a', 'b').map(({ verdict }) => verdict)).toEqual([
    'same',
    'overlaps',
    'differs',
    'same',
  ])
})

test.each([
  ['b,c', ['b', 'c']],
  ['c', ['c', 'a']],
  ['b,b', ['b', 'a']],
  ['x,b', ['b', 'a']],
  [null, ['a', 'b']],
])('an address of %s compares %j', (parameter, types) => {
  expect(comparedTypes(typology, parameter)).toEqual(types)
})
