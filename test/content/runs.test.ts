/** Runs of words that an original has too. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RunFinder, sharedRunLimit } from '../../scripts/content/check/runs.ts'

const original =
  'Un tourneur fournit les chevilles à tous et l’œuvre du mardi règle l’achat de la colle au café de la gare'
const words = original.split(/[ ’]/)
const finder = new RunFinder(new Map([['marais-1999', new Map([['p2', original]])]]))
const found = (text: string) => [...finder.findAll(text)]

test('a run of the limit is found and lengthened as far as it goes; one word less is not', () => {
  const run = words.slice(2, 2 + sharedRunLimit + 3).join(' ')
  expect(found(`Or ${run} enfin`)).toEqual([
    { run: 'fournit les chevilles a tous et l oeuvre du mardi regle l achat de la', passage: 'marais-1999#p2' },
  ])
  expect(found(words.slice(2, 1 + sharedRunLimit).join(' '))).toEqual([])
})

test('accents, capitals, ligatures, apostrophes and punctuation do not hide a run', () => {
  expect(found("FOURNIT, les chevilles a tous; et l'oeuvre du Mardi regle l'achat de la")).toHaveLength(1)
})

test('wherever a run of the original stands among other words, it is found', () => {
  const other = fc.array(fc.constantFrom('alpha', 'beta', 'gamma'), { maxLength: 20 })
  const from = fc.nat({ max: words.length - sharedRunLimit })
  fc.assert(
    fc.property(other, from, other, (before, at, after) => {
      const run = words.slice(at, at + sharedRunLimit)
      expect(found([...before, ...run, ...after].join(' ')).map(({ passage }) => passage)).toEqual(['marais-1999#p2'])
      expect(found([...before, ...run.slice(1), ...after].join(' '))).toEqual([])
    }),
  )
})

test('a second run is found after the first', () => {
  const run = words.slice(0, sharedRunLimit).join(' ')
  expect(found(`${run} alpha ${run}`)).toHaveLength(2)
})
