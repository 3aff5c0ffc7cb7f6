/** Shapes that several kinds of content share. */
import { z } from 'zod'

/** The two languages of the library; French is the first. */
export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

/** Permanent id: lower-case words joined by hyphens. Once published it never changes: notes and links hang on it. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters and digits joined by hyphens, e.g. suame-magazine')

/** A short text in both languages, for labels and single sentences that stand in the data. */
export const Bilingual = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })
export type Bilingual = z.infer<typeof Bilingual>

/** A citation in data: a source, then one of its anchors, e.g. cnuced-1998#p24 or afd-2009#3.1/diagnostic. */
export const CitationTarget = z
  .string()
  .regex(
    /^[a-z0-9-]+#[a-z0-9][a-z0-9.-]*(\/[a-z0-9-]+)*$/,
    'a citation is source#anchor, e.g. cnuced-1998#p24 or afd-2009#3.1/diagnostic',
  )

/** One citation or several; always read as a list. */
export const Citations = z
  .union([CitationTarget.transform((one) => [one]), z.array(CitationTarget).min(1)])
  .describe('source#anchor, or a list of them')

/**
 * A date, as far as the document gives it, in the subset of EDTF (ISO 8601-2) that the documents need:
 * 1994, 1994-05, 1994-05-17, a decade 199X, an approximate 1994~, an interval 1994/1997 with either end open as `..`.
 */
export const Edtf = z
  .string()
  .regex(
    /^(\.\.|\d{3}[\dX](-\d{2}(-\d{2})?)?~?)(\/(\.\.|\d{3}[\dX](-\d{2}(-\d{2})?)?~?))?$/,
    'a date is quoted EDTF: "1994", "1994-05", "199X", "1994~" or "1994/1997"',
  )

/** ISO 3166-1 alpha-2 code of a country; its names come from the Unicode CLDR. */
export const Country = z.string().regex(/^[A-Z]{2}$/, 'a country is its ISO 3166-1 code of two capitals, e.g. NG')

/** How far a value is to be trusted to the digit; printed before it. */
export const Qualifier = z.enum(['about', 'over', 'under', 'at-least', 'at-most', 'nearly'])

/** Front matter of a prose file that only has a title. */
export const TitledProse = z.strictObject({ title: z.string().min(1) })

/** Front matter of a prose file with a title and one sentence that says what it is about. */
export const SummarisedProse = z.strictObject({ title: z.string().min(1), summary: z.string().min(20) })
