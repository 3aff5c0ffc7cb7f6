/** Shapes that the tools of the workbook share. Empty texts stand for what is not filled in yet. */
import { z } from 'zod'

/** What one types into a small field; longer input is refused with the field's name. */
export const Short = z.string().max(300).default('')
/** What one types into a text area, in characters. */
export const longTextLimit = 20_000
export const Long = z.string().max(longTextLimit).default('')

/** Permanent within its list. */
export const PartId = z.string().regex(/^[a-z0-9-]{1,40}$/)

/** A calendar day, or '' where none is given. */
export const Day = z
  .union([z.literal(''), z.iso.date()])
  .default('')
  .describe('a day as 2026-03-01, or nothing')

/** In the currency of the cluster. */
export const Money = z.number().min(0).max(1e15)

/** An id of the library: an action, a case, an indicator. */
export const LibraryId = z.string().regex(/^[a-z0-9-]{1,120}$/)

/** Id of one of the tools of a cluster. */
export const ToolName = z.enum([
  'profile',
  'selection',
  'diagnostic',
  'actors',
  'chain',
  'vision',
  'plan',
  'procedures',
  'balance',
  'indicators',
  'choices',
  'checks',
  'programme',
  'journal',
])
export type ToolName = z.infer<typeof ToolName>
