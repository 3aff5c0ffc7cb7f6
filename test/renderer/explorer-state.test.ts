/** Every state of the explorer has an address, and every address a state. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseOrders, facetKeys } from '../../content/filtering/index.ts'
import {
  alignments,
  readState,
  views,
  writeState,
  type ExplorerState,
} from '../../renderer/features/cases/explorer/use-explorer.ts'
import { areas } from '../../renderer/ui/case-map/areas.ts'

const anyState: fc.Arbitrary<ExplorerState> = fc.record({
  filters: fc.record({
    words: fc.constantFrom('', 'cuir', 'œuvre & café'),
    choices: fc.dictionary(
      fc.constantFrom(...facetKeys),
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,6})?$/), { minLength: 1, maxLength: 3 }),
      { maxKeys: 3 },
    ),
  }),
  view: fc.constantFrom(...views),
  sort: fc.record({ by: fc.constantFrom(...caseOrders), descending: fc.boolean() }),
  align: fc.constantFrom(...alignments),
  area: fc.constantFrom(...areas),
})

test('a state goes into an address and comes back the same', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(readState(new URLSearchParams(writeState(state).toString()))).toEqual(state)
    }),
  )
})

test('the usual state has the shortest address', () => {
  expect(writeState(readState(new URLSearchParams('view=nonsense&area=moon'))).toString()).toBe('')
})
