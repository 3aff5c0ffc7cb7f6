/** Routes of the search. */
import { z } from 'zod'
import { languages } from '../../../content/schema/common.ts'
import { GoTo, PastSearch, SearchChoice, SearchView } from '../views/index.ts'
import { done, type Routes } from './route.ts'

const queryText = z.string().trim().min(1).max(500)

export const searchContract = {
  search: {
    method: 'get',
    path: '/api/search',
    query: SearchChoice.extend({
      q: z.string().max(500),
      /** In which language titles and snippets are preferred where both match. */
      language: z.enum(languages).default('fr'),
      /** How many results are wanted. */
      most: z.coerce.number().int().min(1).max(200).default(20),
    }),
    result: SearchView,
  },
  goTo: { method: 'get', path: '/api/go-to', result: z.array(GoTo) },
  /** Searches that the reader made, the last first, those that are kept before the others. */
  searches: { method: 'get', path: '/api/searches', result: z.array(PastSearch) },
  /** Notes that a search was made, or keeps it. */
  addSearch: {
    method: 'put',
    path: '/api/searches',
    body: z.strictObject({ query: queryText, saved: z.boolean().optional() }),
    result: z.array(PastSearch),
  },
  removeSearch: { method: 'delete', path: '/api/searches', body: z.strictObject({ query: queryText }), result: done },
} as const satisfies Routes
