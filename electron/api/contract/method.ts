/** Routes of the method: the guide, procedures, competences. */
import { z } from 'zod'
import { Id } from '../../../content/schema/common.ts'
import { ProcedureComparison, CompetenceView, GuideView, ProcedureView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'

export const methodContract = {
  guide: { method: 'get', path: '/api/guide', result: GuideView },
  procedure: { method: 'get', path: '/api/procedures/:id', params: byId, result: ProcedureView },
  /** Two or three procedures, their ids joined by commas, side by side. */
  compareProcedures: {
    method: 'get',
    path: '/api/procedure-comparison',
    query: z.strictObject({
      procedures: z
        .string()
        .transform((ids) => [...new Set(ids.split(','))])
        .pipe(z.array(Id).min(2).max(3)),
    }),
    result: ProcedureComparison,
  },
  competence: { method: 'get', path: '/api/competences/:id', params: byId, result: CompetenceView },
} as const satisfies Routes
