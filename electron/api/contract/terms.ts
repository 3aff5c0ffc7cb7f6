/** Routes of the glossary. */
import { z } from 'zod'
import { TermCard, TermView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'

export const termsContract = {
  terms: { method: 'get', path: '/api/terms', result: z.array(TermCard) },
  term: { method: 'get', path: '/api/terms/:id', params: byId, result: TermView },
} as const satisfies Routes
