/** Runs of words that an original has too. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RunFinder, sharedRunLimit } from '../../scripts/content/check/runs.ts'

const original =
  'Un tourneur fournit les chevilles à tous et l’œuvre du mardi règle l’achat de la colle au café de la gare'
const words = original.split(/[ ’]/)
const finder = new RunFinder(new Map([['marais-1999', new Map([['p2', original]])]]))

test('a run of the limit is found and lengthened as far as it goes; one word less is not', () => {
  const run = words.slice(2, 2 + sharedRunLimit + 3).join(' ')
  expect(finder.find(`Or ${run} enfin`)).toEqual({
    run: 'fournit les chevilles a tous et l oeuvre du mardi regle l achat de la',
    passage: 'marais-1999#p2',
  })
  expect(finder.find(words.slice(2, 1 + sharedRunLimit).join(' '))).toBeUndefined()
})

test('accents, capitals, ligatures, apostrophes and punctuation do not hide a run', () => {
  expect(finder.find("FOURNIT, les chevilles a tous; et l'oeuvre du Mardi regle l'achat de la")).toBeDefined()
})

test('wherever a run of the original stands among other words, it is found', () => {
  const other = fc.array(fc.constantFrom('alpha', 'beta', 'gamma'), { maxLength: 20 })
  const from = fc.nat({ max: words.length - sharedRunLimit })
  fc.assert(
    fc.property(other, from, other, (before, at, after) => {
      const run = words.slice(at, at + sharedRunLimit)
      expect(finder.find([...before, ...run, ...after].join(' '))?.passage).toBe('marais-1999#p2')
      expect(finder.find([...before, ...run.slice(1), ...after].join(' '))).toBeUndefined()
    }),
  )
})
