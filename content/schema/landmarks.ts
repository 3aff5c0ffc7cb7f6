/**
 * By what the passages of an original are found again in another copy of it: a PDF, a Word file, a text with other lines. Made from the
 * original by a script; there is no text in it, only counts and checksums of short stretches of letters (docs/originals.md).
 */
import { z } from 'zod'

const Checksum = z.string().regex(/^[0-9a-f]{64}$/)
const Count = z.int().nonnegative()

/** Lines of the original that follow each other and belong to one passage, or to none. */
export const LandmarkStretch = z.strictObject({
  /** The anchor of the passage; not there for page furniture and what else belongs to none. */
  of: z.string().optional(),
  /** Which part of its passage it is, from 0, where something else interrupts it. */
  part: Count.default(0),
  letters: Count,
  /** Characters that are neither letters nor white space before its first letter and after its last one: a number, a full stop. */
  before: Count.default(0),
  after: Count.default(0),
  digits: Count.default(0),
  /** Offsets in letters and checksums: "0 2fa41c0b77 61 90aa01be3c". */
  marks: z
    .string()
    .regex(/^(?:\d+ [0-9a-f]{10}(?: |$))*$/)
    .default(''),
})
export type LandmarkStretch = z.infer<typeof LandmarkStretch>

/** content/sources/<id>/landmarks.yaml */
export const Landmarks = z.strictObject({
  /** Checksum of the alignment that they were made with: with another one they must be made again. */
  alignment: Checksum,
  /** Checksum of the text without what saving it again may change (marks of byte order, line ends, white space at line ends). */
  plain: Checksum,
  stretches: z.array(LandmarkStretch),
})
export type Landmarks = z.infer<typeof Landmarks>
