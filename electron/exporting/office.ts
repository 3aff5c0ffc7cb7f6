/** Office files from what stands in them: pure reckoning, which a thread of its own can do. */
import type { Language } from '../../content/schema/common.ts'
import type { Paper } from '../api/views/workbook/paper.ts'
import { toDocx } from './docx.ts'
import type { Sheet } from './sheet.ts'
import { toXlsx } from './xlsx.ts'

/** What is to be made; nothing but data, so that it can be handed to another thread. */
export type OfficeOrder =
  | { readonly kind: 'docx'; readonly paper: Paper; readonly contents: string; readonly language: Language }
  | { readonly kind: 'xlsx'; readonly sheets: readonly Sheet[] }

/** Gives the bytes of the file that was ordered; rejects where it was given up by its signal. */
export type OfficeMaker = (order: OfficeOrder, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>

/** Makes it here and now. */
export async function makeOffice(order: OfficeOrder): Promise<Uint8Array<ArrayBuffer>> {
  if (order.kind === 'xlsx') return toXlsx(order.sheets)
  return toDocx(order.paper, order.contents, order.language)
}
