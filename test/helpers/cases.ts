/** Cases made up for tests of what is done with many of them. */
import fc from 'fast-check'
import type { CaseCard } from '../../electron/api/views/index.ts'

const named = (id: string) => ({ id, name: { fr: `${id} fr`, en: `${id} en` } })

const place = fc.constantFrom('dakar', 'thiers', 'sialkot').map((id) => ({
  ...named(id),
  country: { dakar: 'SN', thiers: 'FR', sialkot: 'PK' }[id] ?? 'FR',
  region: 'europe',
  latitude: 10,
  longitude: 20,
}))

const some = (...ids: string[]) => fc.subarray(ids)
const one = (...ids: string[]) => fc.constantFrom(...ids)

const cardOfCountry = fc.record({
  id: fc.stringMatching(/^[a-z]{1,8}$/),
  depth: fc.constantFrom('flagship', 'full', 'brief'),
  kind: one('cluster', 'network', 'programme').map(named),
  title: one('Œuvre de Dakar', 'Couteliers', 'Éleveurs', '=SOMME(A1)', 'Un ; deux "trois"').map((fr) => ({
    fr,
    en: `${fr} in English`,
  })),
  summary: one('Un résumé.', 'Des cuirs, des selles').map((fr) => ({ fr, en: 'A summary.' })),
  places: fc.array(place, { maxLength: 2 }),
  countries: fc.subarray(['SN', 'FR', 'PK', 'GH'], { minLength: 1 }),
  regions: some('europe', 'south-asia').map((ids) => ids.map(named)),
  sectors: fc.subarray(['leather', 'food', 'not-documented'], { minLength: 1 }).map((ids) => ids.map(named)),
  period: one('1994', '199X', '1990/1998', '../1998', '1999/..', '2003-10/2004~'),
  type: fc.option(one('organised', 'innovative').map((id) => ({ ...named(id), letter: 'O' }))),
  evidence: fc.constantFrom('weak', 'moderate', 'strong'),
  stage: fc.option(one('spontaneous-growth', 'supported-growth').map(named)),
  roles: some('firms', 'donor', 'finance'),
  actions: some('joint-purchasing', 'credit-line'),
  outcomes: some('exports', 'trust'),
  documents: fc.subarray(['cnuced-1998', 'afd-2009'], { minLength: 1 }),
  size: fc.option(fc.integer({ min: 1, max: 5000 })),
})

/** A card of any case, of which some are international or of a country that is not given. */
export const anyCard: fc.Arbitrary<CaseCard> = fc
  .tuple(cardOfCountry, fc.constantFrom(null, null, null, 'international' as const, 'unknown' as const))
  .map(([card, scope]) => (scope === null ? { ...card, scope } : { ...card, scope, countries: [], places: [] }))

export const anyCards = fc.array(anyCard, { maxLength: 80 })
