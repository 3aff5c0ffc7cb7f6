/** Routes of the cases. */
import { z } from 'zod'
import { CaseCard, CaseView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'

export const casesContract = {
  cases: { method: 'get', path: '/api/cases', result: z.array(CaseCard) },
  case: { method: 'get', path: '/api/cases/:id', params: byId, result: CaseView },
} as const satisfies Routes
