/** Routes of the typologies. */
import { z } from 'zod'
import { TypologyCard, TypologyView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'
import { table, tables } from './table.ts'

export const typologiesContract = {
  typologies: { method: 'get', path: '/api/typologies', result: z.array(TypologyCard) },
  typology: { method: 'get', path: '/api/typologies/:id', params: byId, result: TypologyView },
  /** The matrix: characteristics down, types across, each cell with its passage. */
  typologyTable: {
    method: 'get',
    path: '/api/typologies/:id/table',
    params: byId,
    query: z.strictObject(table),
    file: tables,
  },
} as const satisfies Routes
