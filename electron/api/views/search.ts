/** What a search answers, and the index that the page keeps. */
import { z } from 'zod'
import { Bilingual } from '../../../content/schema/index.ts'
import { BilingualOrEmpty, Target } from './shared.ts'

/** A stretch of text; `mark` where it matches the query. */
const Stretch = z.strictObject({ text: z.string(), mark: z.boolean() })
export const SearchHit = Target.extend({
  title: Bilingual,
  /** Where the hit stands: "CNUCED 1998, § 24" for a passage, the record's title for a part of it, '' else. */
  where: BilingualOrEmpty(),
  language: z.enum(['fr', 'en']),
  snippet: z.array(Stretch),
  /** The query's words that it matches, as they were typed. */
  matched: z.array(z.string()),
})
export type SearchHit = z.infer<typeof SearchHit>
export const SearchView = z.strictObject({
  query: z.string(),
  total: z.int(),
  counts: z.partialRecord(Target.shape.kind, z.int()),
  hits: z.array(SearchHit),
})
export type SearchView = z.infer<typeof SearchView>

/** An entry of the go-to index that the page keeps. */
export const GoTo = Target.extend({ title: BilingualOrEmpty(), hint: BilingualOrEmpty() })
export type GoTo = z.infer<typeof GoTo>
