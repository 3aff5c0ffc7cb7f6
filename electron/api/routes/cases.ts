/** Routes of the cases: lists, the case whole, comparisons, tables to keep. */
import { readFilters, readSort } from '../../../content/filtering/index.ts'
import { caseSheets } from '../../exporting/cases.ts'
import { comparisonSheets } from '../../exporting/comparison.ts'
import { evidenceSheets } from '../../exporting/evidence.ts'
import { listCaseEvents, listCases, readCaseVocabulary } from '../../library/case-cards.ts'
import { readCase } from '../../library/cases.ts'
import { compareCases } from '../../library/compare.ts'
import type { casesContract } from '../contract/cases.ts'
import type { Implementations } from '../services.ts'
import { toFile } from './table-file.ts'

const filtersIn = (query: object) =>
  readFilters({ get: (name) => (query as Record<string, string | undefined>)[name] ?? null })

export const caseRoutes: Implementations<keyof typeof casesContract> = {
  cases: (_, { library }) => listCases(library.reader()),
  case: ({ params }, { library }) => readCase(library.reader(), params.id),
  caseVocabulary: (_, { library }) => readCaseVocabulary(library.reader()),
  caseEvents: (_, { library }) => listCaseEvents(library.reader()),
  caseTable: ({ query }, { library, notebook, office }) => {
    const made = notebook.clock()
    const options = { filters: filtersIn(query), sort: readSort(query.sort), language: query.language, made }
    return toFile(caseSheets(library.reader(), options), query, { fr: 'cas', en: 'cases' }, made, office)
  },
  evidenceTable: ({ query }, { library, notebook, office }) => {
    const made = notebook.clock()
    const sheets = evidenceSheets(library.reader(), { filters: filtersIn(query), language: query.language, made })
    return toFile(sheets, query, { fr: 'preuves', en: 'evidence' }, made, office)
  },
  comparison: ({ query }, { library }) => compareCases(library.reader(), query.ids),
  comparisonTable: ({ query }, { library, notebook, office }) => {
    const made = notebook.clock()
    const sheets = comparisonSheets(library.reader(), query.ids, query.language, made)
    return toFile(sheets, query, { fr: 'comparaison', en: 'comparison' }, made, office)
  },
}
