/** Routes of the filters that the reader saved. */
import { GrappeError } from '../../errors.ts'
import {
  addSavedFilter,
  listSavedFilters,
  removeSavedFilter,
  renameSavedFilter,
  restoreSavedFilter,
} from '../../notebook/saved-filters.ts'
import type { savedFiltersContract } from '../contract/saved-filters.ts'
import type { Implementations } from '../services.ts'

function orNotFound<T>(value: T | undefined, id: number): T {
  if (value === undefined) throw new GrappeError('not-found', { id: String(id) })
  return value
}

export const savedFilterRoutes: Implementations<keyof typeof savedFiltersContract> = {
  savedFilters: (_, { notebook }) => notebook.read(listSavedFilters, []),
  addSavedFilter: ({ body }, { notebook }) => notebook.write((db) => addSavedFilter(db, body, notebook.clock())),
  renameSavedFilter: ({ params: { id }, body }, { notebook }) =>
    notebook.write((db) => orNotFound(renameSavedFilter(db, id, body.name, notebook.clock()), id)),
  removeSavedFilter: ({ params: { id } }, { notebook }) =>
    notebook.write((db) => orNotFound(removeSavedFilter(db, id), id)),
  restoreSavedFilter: ({ params: { id }, body }, { notebook }) =>
    notebook.write((db) => restoreSavedFilter(db, id, body)),
}
