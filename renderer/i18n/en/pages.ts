/** The words of the pages, a file for each feature. */
import { action } from './action.ts'
import { cases } from './cases.ts'
import { compare } from './compare.ts'
import { explorer } from './explorer.ts'
import { classifier } from './classifier.ts'
import { glossary } from './glossary.ts'
import { guide } from './guide.ts'
import { home } from './home.ts'
import { lanes } from './lanes.ts'
import { map } from './map.ts'
import { learning } from './learning.ts'
import { notes } from './notes.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { reference } from './reference.ts'
import { bibliography } from './bibliography.ts'
import { bodies } from './bodies.ts'
import { models } from './models.ts'
import { diagrams } from './diagrams.ts'
import { indicators } from './indicators.ts'
import { typologies } from './typologies.ts'
import { workbook } from './workbook.ts'
import { workbookIndicators } from './workbook-indicators.ts'
import { workbookPlan } from './workbook-plan.ts'

export const pages = {
  home,
  cases,
  compare,
  explorer,
  lanes,
  learning,
  sources,
  typologies,
  classifier,
  guide,
  action,
  search,
  glossary,
  map,
  notes,
  settings,
  workbook,
  workbookIndicators,
  workbookPlan,
  reference,
  bibliography,
  bodies,
  models,
  diagrams,
  indicators,
} as const
