/** A point on which two documents, or two passages of one, do not agree. Both stand; nothing is corrected by guess. */
import { z } from 'zod'
import { Bilingual, CitationTarget, Id } from './common.ts'

/** content/discrepancies/<id>.yaml */
export const Discrepancy = z.strictObject({
  id: Id,
  /** What it is about, as a short noun phrase. */
  about: Bilingual,
  /** What each passage says. */
  positions: z.array(z.strictObject({ cite: CitationTarget, says: Bilingual })).min(2),
  /** A neutral remark: how to read them together, or why we keep one class. */
  note: Bilingual,
})
export type Discrepancy = z.infer<typeof Discrepancy>
