/** Routes of the search. */
import { z } from 'zod'
import { languages } from '../../../content/schema/common.ts'
import { GoTo, SearchView, Target } from '../views/index.ts'
import type { Routes } from './route.ts'

export const searchContract = {
  search: {
    method: 'get',
    path: '/api/search',
    query: z.strictObject({
      q: z.string().max(500),
      kind: Target.shape.kind.optional(),
      /** In which language titles and snippets are preferred where both match. */
      language: z.enum(languages).default('fr'),
    }),
    result: SearchView,
  },
  goTo: { method: 'get', path: '/api/go-to', result: z.array(GoTo) },
} as const satisfies Routes
