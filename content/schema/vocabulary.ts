/** A closed list of words that records choose from, each with its name in both languages. */
import { z } from 'zod'
import { Bilingual, Id } from './common.ts'

/** The lists there are, one file each in content/vocabularies. */
export const vocabularyNames = [
  'case-kinds',
  'sectors',
  'regions',
  'stages',
  'actor-roles',
  'link-kinds',
  'results',
  'units',
  'action-domains',
  'body-kinds',
  'indicator-families',
] as const
export type VocabularyName = (typeof vocabularyNames)[number]

/** content/vocabularies/<name>.yaml */
export const Vocabulary = z.strictObject({
  /** What the list is for, said to whoever adds to it. */
  about: z.string(),
  entries: z
    .array(
      z.strictObject({
        id: Id,
        name: Bilingual,
        /** One sentence where the name alone could be misread. */
        note: Bilingual.optional(),
      }),
    )
    .min(1),
})
export type Vocabulary = z.infer<typeof Vocabulary>
