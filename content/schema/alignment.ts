/**
 * Where each passage stands in the text of an original, and how that text is mended. The text itself is not part of the
 * project; whoever has it can attach it, and this file says which lines belong to which anchor.
 */
import { z } from 'zod'

const Lines = z.array(z.tuple([z.int().positive(), z.int().positive()]))

/** content/sources/<id>/alignment.yaml */
export const Alignment = z.strictObject({
  /** Name of the text file. */
  file: z.string(),
  /** Checksum of the text that the lines were counted in; another text is refused. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Whether a blank line parts paragraphs, or stands between all lines and means nothing. */
  blankLines: z.enum(['part', 'ignore']),
  /** Whether a hyphen at a line end parts a word to be joined again, or is always a true one to be kept. */
  lineEndHyphens: z.enum(['join', 'keep']),
  /** Words whose hyphen fell at a line end and is true: savoir-faire. */
  trueHyphens: z.array(z.string()).default([]),
  /** Lines that are page furniture, rotated titles and the like. */
  drop: Lines.default([]),
  /** Repairs of one line: call numbers glued to a word, slips of the scan. */
  repairs: z.array(z.strictObject({ line: z.int().positive(), from: z.string(), to: z.string() })).default([]),
  /** Words that the scan ran together, wherever they stand. */
  words: z.record(z.string(), z.string()).default({}),
  /** First and last line, both included, of each anchor; more than one pair where something else interrupts it. */
  passages: z.record(z.string(), Lines),
})
export type Alignment = z.infer<typeof Alignment>
