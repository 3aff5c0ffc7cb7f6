/** What a search answers, and the index that the page keeps. */
import { z } from 'zod'
import { Bilingual } from '../../../content/schema/index.ts'
import { BilingualOrEmpty, Target } from './shared.ts'

/** A stretch of text; `mark` where it matches the query. */
const Stretch = z.strictObject({ text: z.string(), mark: z.boolean() })

/**
 * Why a word of the query is answered: as typed, in another form, written as one word or several, taken for another word, by another
 * name of the same term, by a word of its family, by a term that stands near, by an everyday word for the same, or by what stands round
 * the text or cites it.
 */
export const Reason = z.enum(['exact', 'form', 'compound', 'guess', 'synonym', 'family', 'near', 'akin', 'around'])
export type Reason = z.infer<typeof Reason>

export const Why = z.strictObject({
  /** The word of the query. */
  typed: z.string(),
  reason: Reason,
  /** The words of the text that answer it, or ''. */
  as: z.string(),
})
export type Why = z.infer<typeof Why>

export const SearchHit = z.strictObject({
  /** A kind of the library, `note` for the reader's own, `document` for imported documents. */
  kind: z.string(),
  item: z.string(),
  part: z.string(),
  title: Bilingual,
  /** Where the hit stands: "CNUCED 1998, § 24" for a passage, the record's title for a part of it, '' else. */
  where: BilingualOrEmpty(),
  language: z.enum(['fr', 'en']),
  snippet: z.array(Stretch),
  why: z.array(Why),
})
export type SearchHit = z.infer<typeof SearchHit>

export const FacetName = z.enum(['kind', 'source', 'country', 'sector', 'type', 'year', 'language'])
export type FacetName = z.infer<typeof FacetName>

/** A value to filter by, and how many results one would have with it in place of any other of its field. */
const FacetChoice = z.strictObject({ value: z.string(), label: Bilingual, count: z.int() })
export const SearchFacet = z.strictObject({ name: FacetName, values: z.array(FacetChoice) })
export type SearchFacet = z.infer<typeof SearchFacet>

export const SearchView = z.strictObject({
  query: z.string(),
  total: z.int(),
  /** How many there are in all, whatever the kind. */
  all: z.int(),
  /** The query with its mistyped words put right, where there are any: what the results are for. */
  corrected: z.string().nullable(),
  /** Words that nothing in the library answers. */
  unknown: z.array(z.string()),
  /** Fields whose value means nothing here, with the values that it could be. */
  unmatched: z.array(z.strictObject({ field: FacetName, value: z.string(), known: z.array(Bilingual) })),
  facets: z.array(SearchFacet),
  hits: z.array(SearchHit),
})
export type SearchView = z.infer<typeof SearchView>

/** What the search takes beside the query itself: values chosen in the page, and how many results are wanted. */
export const SearchChoice = z.strictObject({
  kind: z.string().max(40).optional(),
  source: z.string().max(80).optional(),
  country: z.string().max(80).optional(),
  sector: z.string().max(80).optional(),
  type: z.string().max(80).optional(),
  year: z.string().max(20).optional(),
})
export type SearchChoice = z.infer<typeof SearchChoice>

/** A search that the reader made; `saved` where it is kept until removed. */
export const PastSearch = z.strictObject({ query: z.string(), saved: z.boolean(), when: z.iso.datetime() })
export type PastSearch = z.infer<typeof PastSearch>

/** An entry of the go-to index that the page keeps. */
export const GoTo = Target.extend({ title: BilingualOrEmpty(), hint: BilingualOrEmpty() })
export type GoTo = z.infer<typeof GoTo>
