/** An index kept as pieces is the same when it is had again; pieces that do not fit are refused. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Engine, thesaurusOf } from '../../electron/search/engine.ts'
import { IndexMaker } from '../../electron/search/index/build.ts'
import { fromPieces, toPieces } from '../../electron/search/index/store.ts'
import { weigh, type SearchIndex } from '../../electron/search/index/weigh.ts'
import { weights } from '../../electron/search/weights.ts'

const nothing = { fr: '', en: '' }

function indexOf(...texts: string[]): SearchIndex {
  const maker = new IndexMaker([])
  for (const text of texts) maker.add({ title: nothing, text: { fr: text, en: '' }, context: nothing, cited: nothing })
  if (texts.length > 1) {
    maker.beside(0, 1)
    maker.cites(1, 0)
  }
  return weigh(maker.done(), weights, ['maroc'])
}

const texts = ['Les tourneurs de Valombre', 'Une coopérative de tourneurs, « sans-façon »', '']

test('it answers as before', () => {
  const index = indexOf(...texts)
  const again = fromPieces(toPieces(index))
  const ask = (one: SearchIndex) => {
    const engine = new Engine(one, thesaurusOf([]))
    const { documents, scores } = engine.score(engine.expand('tourneur coopérative sansfaçon'), 'tourneur coopérative')
    return Array.from(documents, (document) => [document, scores[document]])
  }
  expect(ask(again)).toEqual(ask(index))
  expect(ask(again).length).toBe(2)
  expect(toPieces(again)).toEqual(toPieces(index))
})

test('an index of nothing can be kept and asked', () => {
  const engine = new Engine(fromPieces(toPieces(indexOf())), thesaurusOf([]))
  expect(engine.score(engine.expand('mot'), 'mot').documents).toHaveLength(0)
})

/** The index that pieces make, or undefined where they are refused. */
function soundOrNot(pieces: ReadonlyMap<string, Uint8Array>): SearchIndex | undefined {
  try {
    return fromPieces(pieces)
  } catch {
    return undefined
  }
}

test('a piece that is missing is refused', () => {
  const pieces = [...toPieces(indexOf(...texts))]
  for (const [name] of pieces)
    expect(() => fromPieces(new Map(pieces.filter(([other]) => other !== name)))).toThrow(name)
})

test('pieces that are missing, cut or changed are refused or harmless, and never run away', () => {
  const pieces = [...toPieces(indexOf(...texts))]
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: pieces.length - 1 }),
      fc.uint8Array({ maxLength: 40 }),
      fc.boolean(),
      (at, bytes, missing) => {
        const damaged = new Map(pieces.filter((_, place) => !missing || place !== at))
        const name = pieces[at]?.[0] ?? ''
        if (!missing) damaged.set(name, bytes)
        const index = soundOrNot(damaged)
        if (!index) return
        const engine = new Engine(index, thesaurusOf([]))
        expect(engine.score(engine.expand('tourneurs'), 'tourneurs').work).toBeLessThan(1000)
      },
    ),
    { numRuns: 400 },
  )
})
