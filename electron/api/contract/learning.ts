/** Routes of the animator's path: modules and their questions. */
import { z } from 'zod'
import { Id } from '../../../content/schema/common.ts'
import { ModuleCard, ModuleView, QuestionView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'

export const learningContract = {
  modules: { method: 'get', path: '/api/modules', result: z.array(ModuleCard) },
  module: { method: 'get', path: '/api/modules/:id', params: byId, result: ModuleView },
  /** All questions, or those of a module. */
  questions: {
    method: 'get',
    path: '/api/questions',
    query: z.strictObject({ module: Id.optional() }),
    result: z.array(QuestionView),
  },
  question: { method: 'get', path: '/api/questions/:id', params: byId, result: QuestionView },
} as const satisfies Routes
