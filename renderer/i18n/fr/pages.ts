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
import { library } from './library.ts'
import { map } from './map.ts'
import { learning } from './learning.ts'
import { notes } from './notes.ts'
import { packs } from './packs.ts'
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
import { workbookBalance } from './workbook-balance.ts'
import { workbookChecks } from './workbook-checks.ts'
import { workbookChoices } from './workbook-choices.ts'
import { workbookDiagnostic } from './workbook-diagnostic.ts'
import { workbookJournal } from './workbook-journal.ts'
import { workbookProcedures } from './workbook-procedures.ts'
import { workbookProfile } from './workbook-profile.ts'
import { workbookProgramme } from './workbook-programme.ts'
import { workbookSelection } from './workbook-selection.ts'
import { workbookScale, workbookShared } from './workbook-shared.ts'
import { workbookActors } from './workbook-actors.ts'
import { workbookChain } from './workbook-chain.ts'
import { workbookExports } from './workbook-exports.ts'
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
  library,
  map,
  notes,
  packs,
  settings,
  workbook,
  workbookScale,
  workbookShared,
  workbookBalance,
  workbookChecks,
  workbookChoices,
  workbookDiagnostic,
  workbookJournal,
  workbookProcedures,
  workbookProfile,
  workbookProgramme,
  workbookSelection,
  workbookActors,
  workbookChain,
  workbookExports,
  workbookIndicators,
  workbookPlan,
  reference,
  bibliography,
  bodies,
  models,
  diagrams,
  indicators,
} as const
