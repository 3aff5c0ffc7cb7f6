/** The classifier on any table and any answers (docs/classifier.md). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  classify,
  readAnswers,
  rowsOf,
  turningAnswers,
  writeAnswers,
  type Answers,
  type ClassifierTable,
} from '../../content/classifying/index.ts'

interface Drawn {
  readonly table: ClassifierTable
  readonly answers: Answers
}

const subset = (size: number) =>
  fc
    .subarray(
      Array.from({ length: size }, (_, i) => i),
      { minLength: 1 },
    )
    .map((one): readonly number[] => one)

const level = (levels: number) =>
  fc.tuple(fc.nat(levels - 1), fc.nat(levels - 1)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])

const tables: fc.Arbitrary<ClassifierTable> = fc
  .record({
    levels: fc.integer({ min: 2, max: 5 }),
    types: fc.integer({ min: 2, max: 5 }),
    scales: fc.array(fc.constantFrom('ordinal' as const, 'text' as const), { minLength: 1, maxLength: 6 }),
  })
  .chain(({ levels, types, scales }) => {
    const cells = scales.flatMap((scale, row) =>
      Array.from({ length: types }, (_, type) =>
        fc.record({ level: level(levels), text: fc.constantFrom('a', 'b', 'c') }).map((drawn) => ({
          type: `type-${type}`,
          characteristic: `row-${row}`,
          text: { fr: scale === 'text' ? drawn.text : 'x' },
          level: scale === 'ordinal' ? drawn.level : undefined,
        })),
      ),
    )
    return fc.tuple(...cells).map((drawn) => ({
      levels: Array.from({ length: levels }, (_, i) => ({ id: `level-${i}` })),
      types: Array.from({ length: types }, (_, i) => ({ id: `type-${i}` })),
      characteristics: scales.map((scale, i) => ({ id: `row-${i}`, scale })),
      cells: drawn,
    }))
  })

const answersTo = (table: ClassifierTable): fc.Arbitrary<Answers> =>
  fc
    .tuple(...rowsOf(table).map(({ size }) => fc.option(subset(size), { nil: undefined })))
    .map((drawn) =>
      Object.fromEntries(drawn.flatMap((one, i) => (one ? [[`row-${i}`, one] as [string, readonly number[]]] : []))),
    )

const drawn: fc.Arbitrary<Drawn> = tables.chain((table) => answersTo(table).map((answers) => ({ table, answers })))

const open = ({ table, answers }: Drawn) =>
  classify(table, answers)
    .ranking.filter((one) => one.open)
    .map(({ type }) => type)
const ranks = ({ table, answers }: Drawn) =>
  Object.fromEntries(classify(table, answers).ranking.map(({ type, rank, least }) => [type, [rank, least]]))
const without = (answers: Answers, id: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id))

describe('on any table and any answers', () => {
  test('C6: to widen an answer never makes the result more certain and puts no type out of the running', () => {
    const widened = drawn.chain((one) => answersTo(one.table).map((more) => ({ ...one, more })))
    fc.assert(
      fc.property(widened, ({ table, answers, more }) => {
        const wide = Object.fromEntries(
          Object.entries(answers).map(([id, values]) => [id, [...new Set([...values, ...(more[id] ?? [])])]]),
        )
        const after = open({ table, answers: wide })
        expect(after).toEqual(expect.arrayContaining(open({ table, answers })))
        expect(classify(table, answers).certain || !classify(table, wide).certain).toBe(true)
      }),
    )
  })

  test('C2: what is not known puts no type out of the running and changes no rank', () => {
    fc.assert(
      fc.property(drawn, ({ table, answers }) => {
        const all = Object.fromEntries(
          rowsOf(table).map(({ characteristic, size }) => [
            characteristic,
            answers[characteristic] ?? Array.from({ length: size }, (_, i) => i),
          ]),
        )
        expect(classify(table, all)).toEqual(classify(table, answers))
        for (const id of Object.keys(answers))
          expect(open({ table, answers: without(answers, id) })).toEqual(
            expect.arrayContaining(open({ table, answers })),
          )
      }),
    )
    const unknown = fc.tuple(tables).map(([table]) => ({ table, answers: {} }))
    fc.assert(
      fc.property(unknown, ({ table, answers }) => {
        const { first, answered } = classify(table, answers)
        expect([first, answered]).toEqual([table.types.map(({ id }) => id), 0])
      }),
    )
  })

  test('the order of types, characteristics, cells and answers changes nothing', () => {
    const shuffled = drawn.chain(({ table, answers }) =>
      fc
        .tuple(
          fc.shuffledSubarray([...table.types], { minLength: table.types.length }),
          fc.shuffledSubarray([...table.characteristics], { minLength: table.characteristics.length }),
          fc.shuffledSubarray([...table.cells], { minLength: table.cells.length }),
        )
        .map(([types, characteristics, cells]) => ({
          table,
          answers,
          other: { ...table, types, characteristics, cells },
        })),
    )
    fc.assert(
      fc.property(shuffled, ({ table, answers, other }) => {
        // The positions of texts follow the order of the types: answers travel by their names, as they do in an address.
        const moved = readAnswers(other, renamed(table, other, answers))
        expect(ranks({ table: other, answers: moved })).toEqual(ranks({ table, answers: readBack(table, answers) }))
        expect(open({ table: other, answers: moved }).toSorted()).toEqual(
          open({ table, answers: readBack(table, answers) }).toSorted(),
        )
      }),
    )
  })

  test('C4, C6: whoever is first is in the running, and alone in it where the result is certain', () => {
    fc.assert(
      fc.property(drawn, ({ table, answers }) => {
        const { first, certain } = classify(table, answers)
        expect(open({ table, answers })).toEqual(expect.arrayContaining([...first]))
        expect(certain ? first.length : 1).toBe(1)
      }),
    )
  })

  test('C3, C4: a type whose own cells are the answers is first, and nothing contradicts it', () => {
    fc.assert(
      fc.property(tables, fc.nat(4), (table, at) => {
        const type = table.types[at % table.types.length]?.id ?? ''
        const own = Object.fromEntries(
          rowsOf(table).map(({ characteristic, cells }) => [characteristic, cells.get(type) ?? []]),
        )
        const found = classify(table, own)
        expect(found.first).toContain(type)
        expect(found.ranking.find((one) => one.type === type)?.least).toBe(0)
      }),
    )
  })

  test('C7: each turning answer does what it says', () => {
    fc.assert(
      fc.property(drawn, ({ table, answers }) => {
        const now = classify(table, answers).first
        for (const { characteristic, values, first } of turningAnswers(table, answers)) {
          expect(first).not.toEqual(now)
          for (const value of values)
            expect(classify(table, { ...answers, [characteristic]: [value] }).first).toEqual(first)
        }
      }),
    )
  })

  test('answers come back from an address as they went, ranges filled', () => {
    fc.assert(
      fc.property(drawn, ({ table, answers }) => {
        const once = writeAnswers(table, answers)
        expect(writeAnswers(table, readAnswers(table, once))).toEqual(once)
      }),
    )
  })

  test('an address that means nothing is no answer', () => {
    fc.assert(
      fc.property(tables, fc.dictionary(fc.constantFrom('row-0', 'row-1', 'x'), fc.string()), (table, parameters) => {
        expect(() => classify(table, readAnswers(table, parameters))).not.toThrow()
      }),
    )
  })
})

function readBack(table: ClassifierTable, answers: Answers): Answers {
  return readAnswers(table, writeAnswers(table, answers))
}

/** The answers by the names that the other table has for the same texts. */
function renamed(table: ClassifierTable, other: ClassifierTable, answers: Answers): Record<string, string> {
  const textOf = (from: ClassifierTable, characteristic: string, type: string) =>
    from.cells.find((cell) => cell.characteristic === characteristic && cell.type === type)?.text.fr
  return Object.fromEntries(
    Object.entries(writeAnswers(table, answers)).map(([id, text]) => {
      if (table.characteristics.find((one) => one.id === id)?.scale === 'ordinal') return [id, text]
      const texts = new Set(text.split(',').map((type) => textOf(table, id, type)))
      return [
        id,
        other.types
          .filter(({ id: type }) => texts.has(textOf(other, id, type)))
          .map(({ id: type }) => type)
          .join(','),
      ]
    }),
  )
}
