/** Queries as readers of both languages type them, mistakes and all, with what they were after. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reader } from '../../electron/library/shared.ts'
import { search } from '../../electron/search/search.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

let reader: Reader
beforeAll(() => {
  reader = openReader(realLibrary())
})
afterAll(() => reader.db.close())

/** The query, how far down the list the reader looks, and what is looked for. */
test.each([
  ['qui finance les consortiums au Maroc', 2, 'passage afd-2009 2.4'],
  ['Bangalore machines outils', 1, 'passage afd-2009 2.2'],
  ['chambre de commerce de lyon', 5, 'case cci-lyon '],
  ['what went wrong in Nnewi', 3, 'case nnewi '],
  ['trust', 1, 'term trust '],
  ['gouvernance locale', 1, 'term governance '],
  ['zone franche', 1, 'term export-processing-zone '],
  ['EPZ', 4, 'term maquiladora '],
  ['pme', 1, 'term sme '],
  ['innovatoin', 2, 'typology cnuced-clusters innovation'],
  ['surf', 2, 'case cluster-de-la-glisse '],
  ['formation des femmes', 1, 'passage onudi-2010 cas-2'],
  ['étapes diagnostic', 6, 'procedure diagnostic-in-seven-steps '],
  ['S.P.L.', 1, 'term local-productive-system '],
  ['district italien', 2, 'passage marghich-errabih-2016 2/district-italien'],
  ['export consortium steps', 3, 'procedure export-consortium-in-thirteen-steps '],
  ['2 256', 3, 'case nnewi '],
  ['low road', 1, 'term low-road '],
  ['high road', 1, 'term high-road '],
  ['l’animateur', 2, 'term animator '],
  ['public private partnership conditions', 3, 'passage afd-2009 4.1/conditions'],
  ['pauvreté rurale Nicaragua lait', 2, 'passage onudi-2010 cas-4'],
  ['mesurer efficience', 1, 'passage afd-2009 3.3/efficience'],
  ['meso level', 2, 'typology levels-of-action meso'],
  ['chaussure Brésil', 1, 'case sinos-valley '],
  ['instrumants chirurgicaux', 1, 'passage cnuced-1998 encadre-2'],
  ['women weavers India', 6, 'passage onudi-2010 cas-2'],
  ['cooperatives Tunisie méfiance', 3, 'passage afd-2009 2.3/contexte-tunisien'],
  ['"huile d’olive" pays:tunisie', 2, 'case sfax-olive-oil '],
  ['animateur de clusters', 1, 'term animator '],
  ['enjeu du développement durable', 3, 'term sustainable-development '],
  ['sous traitance', 1, 'term subcontracting '],
])('%s', (query, within, wanted) => {
  const found = search(reader, query, { language: 'fr' }).hits.map(({ kind, item, part }) => `${kind} ${item} ${part}`)
  expect(found.slice(0, within)).toContain(wanted)
})

test.each(['Mondragon', 'jouets'])('what the library does not have is told and not guessed at: %s', (query) => {
  expect(search(reader, query, { language: 'fr' })).toMatchObject({ total: 0, corrected: null, unknown: [query] })
})

const names = ['local-productive-system', 'cluster', 'industrial-district', 'groupement', 'grappe']

test.each([
  ['SPL', 'local-productive-system'],
  ['cluster', 'cluster'],
  ['district industriel', 'industrial-district'],
  ['groupement', 'groupement'],
  // The glossary gives grappe as a name of the cluster too.
  ['grappe', 'cluster'],
])('%s finds the other names of the thing, after its own', (query, own) => {
  const { hits } = search(reader, query, { language: 'fr', kind: 'term', most: 200 })
  const found = hits.map(({ item }) => item)
  expect(found).toEqual(expect.arrayContaining(names))
  for (const name of names.filter((one) => one !== own)) expect(found.indexOf(name)).toBeGreaterThan(found.indexOf(own))
})

test.each([
  ['reseau pauvrete', 'en'],
  ['export processing zones', 'fr'],
] as const)('a query in one language finds passages for a reader of the other: %s', (query, language) => {
  const { hits } = search(reader, query, { language })
  expect(hits.length).toBeGreaterThan(5)
  expect(hits.slice(0, 5).some(({ kind }) => kind === 'passage')).toBe(true)
})
