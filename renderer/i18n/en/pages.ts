/** The words of the pages, a file for each feature. */
import { action } from './action.ts'
import { cases } from './cases.ts'
import { compare } from './compare.ts'
import { explorer } from './explorer.ts'
import { glossary } from './glossary.ts'
import { guide } from './guide.ts'
import { home } from './home.ts'
import { lanes } from './lanes.ts'
import { notes } from './notes.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { typologies } from './typologies.ts'
import { workbook } from './workbook.ts'
import { workbookExports } from './workbook-exports.ts'
import { workbookIndicators } from './workbook-indicators.ts'
import { workbookPlan } from './workbook-plan.ts'

export const pages = {
  home,
  cases,
  compare,
  explorer,
  lanes,
  sources,
  typologies,
  guide,
  action,
  search,
  glossary,
  notes,
  settings,
  workbook,
  workbookExports,
  workbookIndicators,
  workbookPlan,
} as const
