/** What the documents name, once each: bodies, people, and the works that they refer to. */
import { z } from 'zod'
import { Bilingual, Citations, Country, Id } from './common.ts'
import { CslItem } from './csl.ts'

/** content/bodies/<id>.yaml: an association, ministry, company, agency, university… that a document names. */
export const Body = z.strictObject({
  id: Id,
  name: Bilingual,
  /** Where it goes by one; both where the languages differ (CNUCED, UNCTAD). */
  acronym: Bilingual.optional(),
  /** Other names and spellings that the documents use. */
  otherNames: z.array(z.string()).default([]),
  /** Id in vocabularies/body-kinds. */
  kind: Id,
  /** Where it has its seat or works; none for an international body. */
  country: Country.optional(),
  /** Ids of places. */
  places: z.array(Id).default([]),
  /** What it is and does in the documents, in a sentence or two. */
  about: Bilingual,
  /** Id of the body that it is part of. */
  partOf: Id.optional(),
  cite: Citations,
})
export type Body = z.infer<typeof Body>

/** content/people/<id>.yaml: an author, or someone whom a document names for what he or she did. */
export const Person = z.strictObject({
  id: Id,
  family: z.string().min(1),
  /** As far as the documents give it: "Alfred", "A.", nothing. */
  given: z.string().optional(),
  /** Who it is in the documents, in a sentence. */
  about: Bilingual,
  /** Ids of bodies. */
  bodies: z.array(Id).default([]),
  /** Every passage that names the person; lists of references aside. */
  cite: Citations,
})
export type Person = z.infer<typeof Person>

/** content/references/<id>.yaml: a work that one of the documents refers to. The id is author-year, e.g. brusco-1990. */
export const Reference = z.strictObject({
  id: Id,
  csl: CslItem,
  /** The list of references or the note where it is described. */
  listed: Citations.optional(),
  /** Passages that refer to it. */
  citedIn: Citations.optional(),
  /** True where the documents refer to it and describe it nowhere: the fields are then what the reference itself tells. */
  unlisted: z.boolean().default(false),
  /** Ids of people who wrote or edited it. */
  people: z.array(Id).default([]),
  /** A doubt: two records run together, spellings or years that differ. */
  note: Bilingual.optional(),
})
export type Reference = z.infer<typeof Reference>
