/** Every kind of question is graded whatever part of it was answered and in whatever order. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Question } from '../../content/schema/index.ts'
import type { Given } from '../../electron/api/views/index.ts'
import { grade } from '../../electron/notebook/learning/grading.ts'

const words = (text: string) => ({ fr: text, en: text })
const common = { module: 'm', difficulty: 1, stem: words('?'), cite: 'a#p1' }
const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const choice = (kind: 'single' | 'multiple' | 'case', right: readonly string[], count = 4): Question =>
  Question.parse({
    ...common,
    id: 'q',
    kind,
    ...(kind === 'case' && { situation: words('Situation.') }),
    answers: ids
      .slice(0, count)
      .map((id) => ({ id, text: words(id), right: right.includes(id), feedback: words('!') })),
  })
const ordering = (count: number): Question =>
  Question.parse({
    ...common,
    id: 'q',
    kind: 'ordering',
    items: ids.slice(0, count).map((id) => ({ id, text: words(id) })),
    feedback: { right: words('!'), wrong: words('!') },
  })
const matching = (rights: readonly string[]): Question =>
  Question.parse({
    ...common,
    id: 'q',
    kind: 'matching',
    pairs: rights.map((right, index) => ({
      id: ids[index],
      left: words(`l${index}`),
      right: words(right),
      feedback: words('!'),
    })),
  })
const trueFalse = (right: boolean): Question =>
  Question.parse({
    ...common,
    id: 'q',
    kind: 'true-false',
    right,
    feedback: { true: words('!'), false: words('!') },
  })

describe('choices', () => {
  const rightSets = fc.subarray(ids.slice(0, 5), { minLength: 2, maxLength: 4 })

  test('all right answers and no other are right, in any order; anything else is not', () => {
    fc.assert(
      fc.property(rightSets, fc.shuffledSubarray(ids.slice(0, 5)), (right, chosen) => {
        const verdict = grade(choice('multiple', right, 5), { chosen })
        const same = chosen.length === right.length && chosen.every((id) => right.includes(id))
        expect(verdict.right).toBe(same)
        expect(verdict.score === 1).toBe(same)
        expect(grade(choice('multiple', right, 5), { chosen: chosen.toReversed() })).toEqual(verdict)
      }),
    )
  })

  test('one more right answer is worth more, one more wrong answer never is', () => {
    fc.assert(
      fc.property(
        rightSets,
        fc.subarray(ids.slice(0, 5)),
        fc.constantFrom(...ids.slice(0, 5)),
        (right, chosen, more) => {
          fc.pre(!chosen.includes(more))
          const before = grade(choice('multiple', right, 5), { chosen }).score
          const after = grade(choice('multiple', right, 5), { chosen: [...chosen, more] }).score
          expect(right.includes(more) ? after - before : before - after).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test.each(['single', 'multiple', 'case'] as const)('%s: nothing chosen is not right and worth nothing', (kind) => {
    const right = kind === 'single' ? ['a'] : ['a', 'b']
    expect(grade(choice(kind, right), { chosen: [] })).toMatchObject({ right: false, score: 0 })
    expect(grade(choice(kind, right), { chosen: right })).toMatchObject({ right: true, score: 1 })
  })

  test('everything chosen is not right', () => {
    expect(grade(choice('multiple', ['a', 'b']), { chosen: ['a', 'b', 'c', 'd'] })).toEqual({
      right: false,
      score: 0,
      parts: [
        { id: 'a', right: true },
        { id: 'b', right: true },
        { id: 'c', right: false },
        { id: 'd', right: false },
      ],
    })
  })
})

test('a statement is true or false', () => {
  for (const right of [true, false])
    for (const says of [true, false])
      expect(grade(trueFalse(right), { says })).toMatchObject({ right: says === right, score: Number(says === right) })
})

describe('ordering', () => {
  test('only the right order is right; the nearer to it, the more it is worth', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ids], { minLength: 6, maxLength: 6 }), (order) => {
        const verdict = grade(ordering(6), { order })
        expect(verdict.right).toBe(order.join('') === ids.join(''))
        expect(verdict.score === 1).toBe(verdict.right)
        expect(verdict.parts.map(({ right }) => right)).toEqual(ids.map((id, index) => order[index] === id))
        const at = order.findIndex((id, index) => index > 0 && id < (order[index - 1] ?? ''))
        fc.pre(at > 0)
        const nearer = order.toSpliced(at - 1, 2, ...order.slice(at - 1, at + 1).toReversed())
        expect(grade(ordering(6), { order: nearer }).score).toBeGreaterThan(verdict.score)
      }),
    )
  })

  test('an order that lacks items is not right, whatever it lacks', () => {
    fc.assert(
      fc.property(fc.subarray([...ids], { maxLength: 5 }), (order) => {
        expect(grade(ordering(6), { order }).right).toBe(false)
      }),
    )
    expect(grade(ordering(3), { order: [] }).score).toBe(0)
    expect(grade(ordering(3), { order: ['c', 'b', 'a'] }).score).toBe(0)
  })
})

describe('matching', () => {
  const five = matching(['1', '2', '3', '4', '5'])
  const some = fc.dictionary(fc.constantFrom(...ids.slice(0, 5)), fc.constantFrom(...ids.slice(0, 5)))

  test('each pair counts by itself, those left out as not right, in any order', () => {
    fc.assert(
      fc.property(some, (pairs) => {
        const hits = Object.entries(pairs).filter(([left, right]) => left === right).length
        const verdict = grade(five, { pairs })
        expect(verdict).toMatchObject({ right: hits === 5, score: hits / 5 })
        expect(grade(five, { pairs: Object.fromEntries(Object.entries(pairs).toReversed()) })).toEqual(verdict)
      }),
    )
  })

  test('two rights of the same words may stand for each other', () => {
    expect(grade(matching(['same', 'same', 'other']), { pairs: { a: 'b', b: 'a', c: 'c' } }).right).toBe(true)
  })
})

test.each<[string, Question, Given]>([
  ['an answer that is none of its own', choice('single', ['a']), { chosen: ['z'] }],
  ['an item twice', ordering(3), { order: ['a', 'a', 'b'] }],
  ['a left that is none of its own', matching(['1', '2', '3']), { pairs: { z: 'a' } }],
  ['an answer of another kind', trueFalse(true), { chosen: ['a'] }],
  ['an order to a choice', choice('single', ['a']), { order: ['a'] }],
])('%s is refused', (_, question, given) => {
  expect(() => grade(question, given)).toThrow(expect.objectContaining({ code: 'invalid-input' }) as Error)
})
