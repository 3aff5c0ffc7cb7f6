/** The part of CSL-JSON that the library needs (docs.citationstyles.org, csl-data.json). */
import { z } from 'zod'

/** A name as CSL-JSON has it: a person in two parts, or a body as one literal. */
export const CslName = z.union([
  z.strictObject({
    family: z.string(),
    given: z.string().optional(),
    /** "van", "de": sorted and printed apart. */
    'non-dropping-particle': z.string().optional(),
  }),
  z.strictObject({ literal: z.string() }),
])
export type CslName = z.infer<typeof CslName>

/** A date as CSL-JSON has it: nested lists of whole numbers. */
const CslDate = z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) })

export const CslItem = z.strictObject({
  type: z.enum([
    'article-journal',
    'article-newspaper',
    'book',
    'chapter',
    'document',
    'legislation',
    'paper-conference',
    'report',
    'speech',
    'thesis',
    'webpage',
  ]),
  title: z.string(),
  'title-short': z.string().optional(),
  author: z.array(CslName).min(1).optional(),
  editor: z.array(CslName).min(1).optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  'container-title': z.string().optional(),
  'collection-title': z.string().optional(),
  'collection-number': z.string().optional(),
  'event-title': z.string().optional(),
  'event-place': z.string().optional(),
  edition: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  number: z.string().optional(),
  genre: z.string().optional(),
  URL: z.string().optional(),
  issued: CslDate.optional(),
  /** "forthcoming", "undated": where the document says so. */
  status: z.string().optional(),
  /** ISO 639-1 code of the work's own language. */
  language: z.string().optional(),
  note: z.string().optional(),
})
export type CslItem = z.infer<typeof CslItem>
