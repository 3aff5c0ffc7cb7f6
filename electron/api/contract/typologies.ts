/** Routes of the typologies. */
import { z } from 'zod'
import { TypologyCard, TypologyView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'

export const typologiesContract = {
  typologies: { method: 'get', path: '/api/typologies', result: z.array(TypologyCard) },
  typology: { method: 'get', path: '/api/typologies/:id', params: byId, result: TypologyView },
} as const satisfies Routes
