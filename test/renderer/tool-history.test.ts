/** Undo and redo: what is taken back comes again, and typing in one field is one step. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advance, begin, breath, historyLimit, pause, redo, undo, type History } from '../../renderer/lib/history.ts'

const typed = (history: History<string>, text: string, key: string, at: number) => advance(history, text, key, at)

test('changes to one field in one breath are one step', () => {
  let history = begin('')
  history = typed(history, 'C', 'name', 0)
  history = typed(history, 'Cu', 'name', 300)
  history = typed(history, 'Cui', 'name', 600)
  history = typed(history, 'Cuir', 'name', 600 + breath)
  expect(history.past).toEqual(['', 'Cui'])
  expect(undo(undo(history)).present).toBe('')
})

test('changes to different fields, or without a name, are steps of their own', () => {
  const history = typed(typed(typed(begin('a'), 'b', 'x', 0), 'c', 'y', 1), 'd', '', 2)
  expect(typed(history, 'e', '', 3).past).toEqual(['a', 'b', 'c', 'd'])
})

test('after a pause the same field is another step, and a pause alone is none', () => {
  const first = typed(begin('a'), 'b', 'x', 0)
  expect(typed(pause(first), 'c', 'x', 1).past).toEqual(['a', 'b'])
  expect(pause(first)).toMatchObject({ past: ['a'], present: 'b', future: [] })
})

test('a change after an undo is a step of its own, and forgets what was undone', () => {
  const history = typed(undo(typed(begin('a'), 'b', 'x', 0)), 'c', 'x', 1)
  expect(history).toMatchObject({ past: ['a'], present: 'c', future: [] })
})

test('what changes nothing is no step, and nothing lies before the beginning', () => {
  const history = begin('a')
  expect(typed(history, 'a', 'x', 0)).toBe(history)
  expect(undo(history)).toBe(history)
  expect(redo(history)).toBe(history)
})

test('any walk of undo and redo comes back to where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.nat(60), (values, steps) => {
      const start = values.reduce((history, value) => advance(history, { value }, '', 0), begin({ value: -1 }))
      let history = start
      let done = 0
      for (let step = 0; step < steps; step++) {
        const next = undo(history)
        if (next !== history) done++
        history = next
      }
      for (let step = 0; step < done; step++) history = redo(history)
      expect(history.present).toBe(start.present)
      expect(history.past).toEqual(start.past)
    }),
  )
})

test('only so many steps are kept', () => {
  let history = begin(0)
  for (let value = 1; value <= historyLimit + 50; value++) history = advance(history, value, '', value)
  expect(history.past).toHaveLength(historyLimit)
  expect(history.past[0]).toBe(50)
})
