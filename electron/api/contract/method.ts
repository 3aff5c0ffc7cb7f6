/** Routes of the method: the guide, procedures, competences. */
import { CompetenceView, GuideView, ProcedureView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'

export const methodContract = {
  guide: { method: 'get', path: '/api/guide', result: GuideView },
  procedure: { method: 'get', path: '/api/procedures/:id', params: byId, result: ProcedureView },
  competence: { method: 'get', path: '/api/competences/:id', params: byId, result: CompetenceView },
} as const satisfies Routes
