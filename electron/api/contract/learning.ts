/** Routes of the animator's path: modules and their questions. */
import { z } from 'zod'
import { ModuleCard, ModuleView, QuestionCard, QuestionFilter, QuestionView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'

export const learningContract = {
  modules: { method: 'get', path: '/api/modules', result: z.array(ModuleCard) },
  module: { method: 'get', path: '/api/modules/:id', params: byId, result: ModuleView },
  /** All questions, or those of a module, a step or a competence item. */
  questions: {
    method: 'get',
    path: '/api/questions',
    query: QuestionFilter,
    result: z.array(QuestionView),
  },
  /** The same, only as much of each as a list shows. */
  questionCards: {
    method: 'get',
    path: '/api/question-cards',
    query: QuestionFilter,
    result: z.array(QuestionCard),
  },
  question: { method: 'get', path: '/api/questions/:id', params: byId, result: QuestionView },
} as const satisfies Routes
