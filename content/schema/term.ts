/** A term of the field, in both languages. */
import { z } from 'zod'
import { CitationTarget, Citations, Id } from './common.ts'

const Naming = z.strictObject({
  name: z.string().min(1),
  acronym: z.string().optional(),
  /** Other names that people type; they feed the search. */
  synonyms: z.array(z.string()).default([]),
  /** One to three sentences, ours. */
  definition: z.string().min(20),
})

/** content/glossary/<id>.yaml */
export const Term = z.strictObject({
  id: Id,
  fr: Naming,
  en: Naming,
  cite: Citations,
  /** Ids of terms that a reader should see beside this one. */
  related: z.array(Id).default([]),
  /** Where another document uses the word otherwise. */
  otherwise: z.array(z.strictObject({ fr: z.string(), en: z.string(), cite: CitationTarget })).default([]),
})
export type Term = z.infer<typeof Term>
