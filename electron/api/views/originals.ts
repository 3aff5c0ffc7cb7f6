/** What the program answers of the originals of the documents, and of the files by which the reader attached them. */
import { z } from 'zod'
import { Bilingual, Id } from '../../../content/schema/index.ts'
import { DocumentFormat } from './documents.ts'
import { Moment } from './notebook.ts'

export const OriginalFile = z.strictObject({
  /** The checksum of the file. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  /** As the file was called when it was attached. */
  fileName: z.string().max(255),
  format: DocumentFormat,
  /** Bytes of the file. */
  size: z.int(),
  /** `lines`: it is the text whose lines were counted. `landmarks`: another copy, in which the passages were looked for. */
  how: z.enum(['lines', 'landmarks']),
  /** Passages that were found in it. */
  passages: z.int(),
  attached: Moment,
  /** Where it was taken away or replaced; it can be put back. */
  removed: Moment.nullable(),
})
export type OriginalFile = z.infer<typeof OriginalFile>

export const OriginalView = z.strictObject({
  source: Id,
  short: Bilingual,
  title: Bilingual,
  /** Its first passage. */
  anchor: z.string(),
  /** Whether the library came with it; what the reader attaches is not needed then. */
  packaged: z.boolean(),
  /** Passages that are shown with their original, and all that can be. */
  passages: z.int(),
  whole: z.int(),
  /** The one that is shown, where there is one. */
  file: OriginalFile.nullable(),
  /** Those that were taken away, the last one first. */
  removed: z.array(OriginalFile),
})
export type OriginalView = z.infer<typeof OriginalView>

/**
 * What came of a file:
 * - attached: its document has an original now;
 * - replaced: it took the place of another file, which can be put back;
 * - known: the very same file is attached already;
 * - restored: it had been taken away; it is put back;
 * - packaged: the library came with this original; nothing was kept.
 */
export const AttachOutcome = z.strictObject({
  outcome: z.enum(['attached', 'replaced', 'known', 'restored', 'packaged']),
  original: OriginalView,
})
export type AttachOutcome = z.infer<typeof AttachOutcome>
