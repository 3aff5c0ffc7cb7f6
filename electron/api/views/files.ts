/** Texts that the reader takes along as files. */
import { z } from 'zod'

/** A file as its text; the page makes the download. `name` is in ASCII letters that every system takes. */
export const TextFile = z.strictObject({ format: z.string(), mime: z.string(), name: z.string(), text: z.string() })
export type TextFile = z.infer<typeof TextFile>

/** The kinds of entries that can be cited as such. */
export const CitableKind = z.enum(['case', 'typology', 'model', 'diagram', 'action', 'indicator', 'term', 'reference'])
export type CitableKind = z.infer<typeof CitableKind>

/** A reference as its two printed forms and as the formats of reference managers. */
export const CitationView = z.strictObject({
  /** The permanent name of what is cited: "cnuced-1998#p24". */
  address: z.string(),
  files: z.array(TextFile.extend({ format: z.enum(['fr', 'en', 'bibtex', 'bibtex-ascii', 'ris', 'csl-json']) })),
})
export type CitationView = z.infer<typeof CitationView>
