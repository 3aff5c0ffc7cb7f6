/** The route of the opening page. */
import { HomeView } from '../views/index.ts'
import type { Routes } from './route.ts'

export const homeContract = {
  home: { method: 'get', path: '/api/home', result: HomeView },
} as const satisfies Routes
