/** The words of the pages, a file for each feature. */
import { action } from './action.ts'
import { cases } from './cases.ts'
import { glossary } from './glossary.ts'
import { guide } from './guide.ts'
import { home } from './home.ts'
import { lanes } from './lanes.ts'
import { learning } from './learning.ts'
import { notes } from './notes.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { typologies } from './typologies.ts'
import { workbook } from './workbook.ts'

export const pages = {
  home,
  cases,
  lanes,
  learning,
  sources,
  typologies,
  guide,
  action,
  search,
  glossary,
  notes,
  settings,
  workbook,
} as const
