/** Sheets of questions: repeatable, of what was wished for, with a key that fits what is printed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Question } from '../../content/schema/index.ts'
import { emptyDraft, toGiven } from '../../renderer/features/guide/question-state.ts'
import { drawSheet, keyOf, letterOf, partsOnSheet, readWish } from '../../renderer/features/guide/sheet.ts'
import { shuffled } from '../../renderer/lib/shuffle.ts'

const words = (text: string) => ({ fr: text, en: text })
const letters = ['a', 'b', 'c', 'd', 'e']
const common = (id: string, module = 'm', difficulty = 1) => ({ id, module, difficulty, stem: words(id), cite: 'a#p1' })
const choice = (id: string, module?: string, difficulty?: number) =>
  Question.parse({
    ...common(id, module, difficulty),
    kind: 'multiple',
    answers: letters.map((one, index) => ({ id: one, text: words(one), right: index < 2, feedback: words('!') })),
  })
const ordering = Question.parse({
  ...common('o'),
  kind: 'ordering',
  items: letters.map((one) => ({ id: one, text: words(one) })),
  feedback: { right: words('!'), wrong: words('!') },
})
const matching = Question.parse({
  ...common('p'),
  kind: 'matching',
  pairs: letters.map((one) => ({ id: one, left: words(one), right: words(one), feedback: words('!') })),
})
const all = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((id, index) =>
  choice(id, index % 2 ? 'm1' : 'm2', (index % 3) + 1),
)
const seeds = fc.integer({ min: 1, max: 999_999 })

test('a shuffle keeps everything and repeats itself', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), seeds, (list, seed) => {
      const mixed = shuffled(list, seed)
      expect(mixed.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b))
      expect(shuffled(list, seed)).toEqual(mixed)
    }),
  )
})

test('the same number gives the same sheet, in whatever order the library has its questions', () => {
  fc.assert(
    fc.property(seeds, fc.shuffledSubarray(all, { minLength: all.length }), (seed, other) => {
      const wish = { module: '', difficulty: '', count: 4, seed }
      const sheet = drawSheet(all, wish)
      expect(sheet).toHaveLength(4)
      expect(new Set(sheet).size).toBe(4)
      expect(drawSheet(other, wish)).toEqual(sheet)
    }),
  )
})

test('only questions of the module and the difficulty that were wished for', () => {
  const ids = drawSheet(all, { module: 'm1', difficulty: '2', count: 9, seed: 3 }).map(({ id }) => id)
  expect(ids).toEqual(['q2'])
})

test('an address that wishes for what cannot be gets what is usual', () => {
  const wish = (search: string) => readWish(new URLSearchParams(search))
  expect(wish('')).toEqual({ module: '', difficulty: '', count: 10, seed: 1 })
  expect(wish('module=m1&difficulty=2&count=5&seed=7')).toEqual({ module: 'm1', difficulty: '2', count: 5, seed: 7 })
  for (const bad of ['count=-1&seed=0', 'count=x&seed=1e9', 'count=101&seed=1.5'])
    expect(wish(bad)).toMatchObject({ count: 10, seed: 1 })
})

test('the key fits what is printed', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const says = String
      const shown = partsOnSheet(
        ordering,
        letters.map((id) => ({ id })),
        seed,
      ).map(({ id }) => id)
      expect(shown).not.toEqual(letters)
      const order = keyOf(ordering, seed, says).split(' – ')
      expect(order.map((letter) => shown[(letter.codePointAt(0) ?? 0) - 65])).toEqual(letters)
      const rights = keyOf(choice('q'), seed, says).split(', ')
      const printed = partsOnSheet(
        choice('q'),
        letters.map((id) => ({ id })),
        seed,
      )
      expect(printed.flatMap(({ id }, index) => (id < 'c' ? [letterOf(index)] : []))).toEqual(rights)
      const pairs = keyOf(matching, seed, says).split(', ')
      const right = partsOnSheet(
        matching,
        letters.map((id) => ({ id })),
        seed,
      )
      expect(pairs).toEqual(
        letters.map((id, index) => `${index + 1}${letterOf(right.findIndex((one) => one.id === id))}`),
      )
    }),
  )
})

test('nothing is sent while nothing was answered; an order is never first shown as it belongs', () => {
  expect(toGiven(choice('q'), emptyDraft(choice('q'), 0))).toBeUndefined()
  expect(toGiven(matching, emptyDraft(matching, 0))).toBeUndefined()
  for (let round = 0; round < 50; round++) {
    const { order } = emptyDraft(ordering, round)
    expect(order).not.toEqual(letters)
    expect(order.toSorted()).toEqual(letters)
  }
})
