/** Every migration, in order. A notebook's version (PRAGMA user_version) is that of the last one it has been through. */
import { first } from './001-first.ts'
import { workbook } from './002-workbook.ts'
import { highlights } from './003-highlights.ts'
import { savedFilters } from './004-saved-filters.ts'
import { classifications } from './005-classifications.ts'
import { learning } from './006-learning.ts'
import { documents } from './007-documents.ts'
import { packs } from './008-packs.ts'

export interface Migration {
  readonly version: number
  readonly sql: string
}

export const migrations: readonly Migration[] = [
  first,
  workbook,
  highlights,
  savedFilters,
  classifications,
  learning,
  documents,
  packs,
]
