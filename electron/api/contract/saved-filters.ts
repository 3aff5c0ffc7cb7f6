/** Routes of the filters that the reader saved. */
import { z } from 'zod'
import { SavedFilter } from '../views/index.ts'
import type { Routes } from './route.ts'

const path = '/api/saved-filters/:id'
const params = z.strictObject({ id: z.coerce.number().int().positive() })
const { name } = SavedFilter.shape

export const savedFiltersContract = {
  savedFilters: { method: 'get', path: '/api/saved-filters', result: z.array(SavedFilter) },
  addSavedFilter: {
    method: 'post',
    path: '/api/saved-filters',
    body: SavedFilter.pick({ name: true, search: true }),
    result: SavedFilter,
  },
  renameSavedFilter: { method: 'patch', path, params, body: z.strictObject({ name }), result: SavedFilter },
  removeSavedFilter: { method: 'delete', path, params, result: SavedFilter },
  /** Puts back a filter that was just removed. */
  restoreSavedFilter: { method: 'put', path, params, body: SavedFilter.omit({ id: true }), result: SavedFilter },
} as const satisfies Routes
