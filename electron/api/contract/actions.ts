/** Routes of the collective actions. */
import { ActionsView, ActionView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'

export const actionsContract = {
  actions: { method: 'get', path: '/api/actions', result: ActionsView },
  action: { method: 'get', path: '/api/actions/:id', params: byId, result: ActionView },
} as const satisfies Routes
