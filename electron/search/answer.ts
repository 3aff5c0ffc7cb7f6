/** What one origin of results answers to a query. */
import { filtersOf, type Filters } from './filters.ts'
import type { Origin } from './origin.ts'
import { conceptsOf, corrected, demandsOf, inLanguage, wordsOf, type FieldAsk } from './plan.ts'
import type { Concept } from './query/concept.ts'
import type { Part } from './query/parse.ts'

/** What one origin answers, before any filter of the page. */
export interface Answer {
  readonly origin: Origin
  readonly concepts: readonly Concept[]
  readonly rarity: readonly number[]
  /** How many postings were read. */
  readonly work: number
  /** Documents that have what the query demands. */
  readonly documents: Uint32Array
  /** By number of document. */
  readonly scores: Float32Array
  readonly filters: Filters
}

/** Without words to score, everything that is demanded answers alike; where nothing is demanded but fields, everything. */
function unscored({ engine }: Origin, must: ReadonlySet<number> | undefined, parts: readonly Part[]): Uint32Array {
  if (must) return Uint32Array.from(must)
  const onlyFields = parts.length > 0 && parts.every(({ kind, without }) => kind === 'field' || without)
  return Uint32Array.from({ length: onlyFields ? engine.index.size : 0 }, (_, document) => document)
}

/** @param rarity how rare each word is, where another origin knows better than this one */
export function answer(
  origin: Origin,
  parts: readonly Part[],
  asked: readonly FieldAsk[],
  rarity?: readonly number[],
): Answer {
  const filters = filtersOf(origin.facets, asked)
  const read = conceptsOf(origin.engine, parts)
  const concepts = filters.language ? inLanguage(read, filters.language) : read
  const { must, without } = demandsOf(origin.engine, parts)
  // Another index's rarity serves where both read the query as the same words.
  const scored = origin.engine.score(
    concepts,
    corrected(wordsOf(parts), concepts),
    rarity?.length === concepts.length ? rarity : undefined,
  )
  const all = concepts.length > 0 ? scored.documents : unscored(origin, must, parts)
  const documents =
    must || without.size > 0 ? all.filter((document) => (must?.has(document) ?? true) && !without.has(document)) : all
  return { origin, concepts, rarity: scored.rarity, work: scored.work, documents, scores: scored.scores, filters }
}
