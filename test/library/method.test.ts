/** Procedures side by side, and our reading of their steps. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAbilities } from '../../electron/library/abilities.ts'
import { compareProcedures } from '../../electron/library/comparison.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { stepMap } from '../../electron/library/step-map.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

let reader: Reader
beforeAll(() => {
  reader = openReader(realLibrary())
})
afterAll(() => reader.db.close())

test('every step of every procedure is read, and no other', () => {
  const read = Object.entries(stepMap).flatMap(([procedure, steps]) =>
    Object.keys(steps).map((step) => `${procedure}/${step}`),
  )
  const there = reader.list('procedure').flatMap(({ id, record }) => record.steps.map((step) => `${id}/${step.id}`))
  expect(read.toSorted(), 'say in electron/library/step-map.ts what kind of work each step is').toEqual(
    there.toSorted(),
  )
})

describe('a comparison', () => {
  test('says of each kind of work who has it', () => {
    const { procedures, works } = compareProcedures(reader, [
      'profo-stages',
      'unido-networks-in-four-stages',
      'five-stages',
    ])
    expect(procedures.map(({ steps }) => steps.length)).toEqual([3, 4, 5])
    expect(works).toEqual([
      { work: 'choose', held: 'all' },
      { work: 'study', held: 'some' },
      { work: 'agree', held: 'one' },
      { work: 'set-up', held: 'one' },
      { work: 'act', held: 'all' },
      { work: 'follow', held: 'some' },
    ])
    expect(procedures.map(({ axes }) => axes.length)).toEqual([3, 3, 3])
  })

  test('of any two methods whose numbers of steps are told apart comes with that note', () => {
    const numbered = [
      'five-stages',
      'profo-stages',
      'unido-networks-in-four-stages',
      'morocco-consortia',
      'export-consortium-in-thirteen-steps',
      'networks-in-twelve-steps',
    ]
    for (const one of numbered)
      for (const other of numbered.filter((id) => id !== one))
        expect(compareProcedures(reader, [one, other]).discrepancies.map(({ id }) => id)).toContain('number-of-steps')
  })

  test('of what is not there', () => {
    expect(() => compareProcedures(reader, ['five-stages', 'nowhere'])).toThrow(
      expect.objectContaining({ code: 'not-found' }) as Error,
    )
  })
})

test('every ability has conduct at four levels, an exercise, a step and tools', () => {
  const abilities = listAbilities(reader)
  expect(abilities.length).toBeGreaterThan(30)
  for (const { behaviours, exercise, steps, tools } of abilities) {
    expect(behaviours).toHaveLength(4)
    expect(exercise).not.toBeNull()
    expect(steps.length).toBeGreaterThan(0)
    expect(tools.length).toBeGreaterThan(0)
  }
})
