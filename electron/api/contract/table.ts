/** What the routes of tables that one keeps have in common. */
import { z } from 'zod'
import { languages } from '../../../content/schema/common.ts'

/** Of the query. */
export const table = {
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  language: z.enum(languages).default('fr'),
}

/** The media types, in the order of the formats. */
export const tables = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv; charset=utf-8',
] as const
