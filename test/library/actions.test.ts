/** Who did an action, who wished for it, and who could (docs/actions.md). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listActions, readAction } from '../../electron/library/actions.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { fixtureLibrary, realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

let fixture: Reader
let real: Reader
beforeAll(() => {
  fixture = openReader(fixtureLibrary())
  real = openReader(realLibrary())
})
afterAll(() => {
  fixture.db.close()
  real.db.close()
})

test('an action has the cases that did it and that wished for it, each with the passages that say so', () => {
  const { done, wanted, could, beside } = readAction(fixture, 'testing-room')
  expect(done.map((one) => [one.case.id, one.cite.map(({ anchor }) => anchor)])).toEqual([['valombre', ['p3']]])
  expect(wanted.map((one) => [one.case.id, one.cite.map(({ anchor }) => anchor)])).toEqual([
    ['port-sel', ['encadre-1']],
  ])
  expect([could, beside]).toEqual([[], []])
})

describe('in the library', () => {
  const all = () => listActions(real).actions.map(({ id }) => readAction(real, id))
  const sectorsOf = (id: string) => real.get('case', id).record.sectors

  test('A1, A2: those that could neither did it nor wished for it, and are groups of firms', () => {
    for (const { done, wanted, could } of all()) {
      const told = new Set([...done, ...wanted].map((one) => one.case.id))
      expect(could.filter((one) => told.has(one.case.id))).toEqual([])
      expect(could.filter((one) => !['cluster', 'network', 'consortium'].includes(one.case.kind.id))).toEqual([])
    }
  })

  test('A3, A4: each reason is true of the case and of those that it names, who did it', () => {
    const reasons = all().flatMap(({ done, could }) =>
      could.flatMap((one) => one.reasons.map((reason) => ({ ...reason, case: one.case, done }))),
    )
    expect(reasons.length).toBeGreaterThan(100)
    for (const { kind, what, like, case: one, done } of reasons) {
      const did = new Set(done.map((telling) => telling.case.id))
      expect(like.filter(({ id }) => !did.has(id))).toEqual([])
      const shares = (id: string) => {
        const { type, stage } = real.get('case', id).record
        return (kind === 'sector' ? sectorsOf(id) : [kind === 'type' ? type?.id : stage]).includes(what.id)
      }
      expect([one.id, ...like.map(({ id }) => id)].filter((id) => !shares(id))).toEqual([])
      expect(['all-industries', 'not-documented']).not.toContain(what.id)
    }
  })

  test('A5: those with more in common come first', () => {
    const weights = { sector: 2, type: 2, stage: 1 }
    for (const { could } of all()) {
      const sums = could.map(({ reasons }) =>
        [...new Set(reasons.map(({ kind }) => kind))].reduce((sum, kind) => sum + weights[kind], 0),
      )
      expect(sums).toEqual(sums.toSorted((a, b) => b - a))
    }
  })

  test('the catalogue counts the same as the pages', () => {
    const counted = listActions(real).actions.map((one) => [one.id, one.done.length, one.wanted.length, one.could])
    expect(counted).toEqual(all().map((one) => [one.id, one.done.length, one.wanted.length, one.could.length]))
  })

  test('levels and forms come with the passages that tell of them, and the forms with their actions', () => {
    const { levels, measures, actions } = listActions(real)
    expect(levels.map(({ id }) => id).toSorted()).toEqual(['macro', 'meso', 'meta', 'micro'])
    const forms = measures.map(({ id, cite }) => [
      id,
      cite.length,
      actions.filter((one) => one.measures.includes(id)).length,
    ])
    expect(forms).toMatchInlineSnapshot(`
      [
        [
          "initiative",
          1,
          5,
        ],
        [
          "institutional",
          1,
          2,
        ],
        [
          "financial",
          1,
          3,
        ],
        [
          "regulatory",
          1,
          3,
        ],
        [
          "purchase",
          2,
          1,
        ],
      ]
    `)
  })
})

test('what is told of an action is what its cases report, counted, and nothing more', () => {
  for (const { done, evidence } of listActions(real).actions.map(({ id }) => readAction(real, id))) {
    const cases = done.map((one) => one.case)
    const { strong, moderate, weak } = evidence.strengths
    expect(strong + moderate + weak).toBe(cases.length)
    expect(moderate).toBe(cases.filter((one) => one.evidence === 'moderate').length)
    expect(evidence.reporting).toBe(cases.filter(({ outcomes }) => outcomes.length > 0).length)
    for (const { id, cases: count } of evidence.results)
      expect(count).toBe(cases.filter(({ outcomes }) => outcomes.includes(id)).length)
    const counts = evidence.results.map(({ cases: count }) => count)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  }
})
