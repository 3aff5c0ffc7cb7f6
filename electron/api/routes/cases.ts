/** Routes of the cases: lists, the case whole, comparisons, tables to keep. */
import { readFilters, readSort } from '../../../content/filtering/index.ts'
import type { Language } from '../../../content/schema/common.ts'
import { caseSheets } from '../../exporting/cases.ts'
import { comparisonSheets } from '../../exporting/comparison.ts'
import { toCsv } from '../../exporting/csv.ts'
import type { OfficeMaker } from '../../exporting/office.ts'
import type { Sheet } from '../../exporting/sheet.ts'
import { listCaseEvents, listCases, readCaseVocabulary } from '../../library/case-cards.ts'
import { readCase } from '../../library/cases.ts'
import { compareCases } from '../../library/compare.ts'
import type { FileAnswer } from '../contract.ts'
import { casesContract } from '../contract/cases.ts'
import type { Implementations } from '../services.ts'

interface TableOptions {
  readonly format: 'xlsx' | 'csv'
  readonly language: Language
}

const [xlsxType, csvType] = casesContract.caseTable.file

/** @param names of the file in each language, without its ending */
async function toFile(
  [main, about]: readonly [Sheet, Sheet],
  { format, language }: TableOptions,
  names: Readonly<Record<Language, string>>,
  made: Date,
  office: OfficeMaker,
): Promise<FileAnswer> {
  const name = `grappe-${names[language]}-${made.toISOString().slice(0, 10)}.${format}`
  return format === 'csv'
    ? { name, type: csvType, bytes: toCsv(main, language) }
    : { name, type: xlsxType, bytes: await office({ kind: 'xlsx', sheets: [main, about] }) }
}

export const caseRoutes: Implementations<keyof typeof casesContract> = {
  cases: (_, { library }) => listCases(library.reader()),
  case: ({ params }, { library }) => readCase(library.reader(), params.id),
  caseVocabulary: (_, { library }) => readCaseVocabulary(library.reader()),
  caseEvents: (_, { library }) => listCaseEvents(library.reader()),
  caseTable: ({ query }, { library, notebook, office }) => {
    const made = notebook.clock()
    const filters = readFilters({ get: (name) => (query as Record<string, string | undefined>)[name] ?? null })
    const options = { filters, sort: readSort(query.sort), language: query.language, made }
    return toFile(caseSheets(library.reader(), options), query, { fr: 'cas', en: 'cases' }, made, office)
  },
  comparison: ({ query }, { library }) => compareCases(library.reader(), query.ids),
  comparisonTable: ({ query }, { library, notebook, office }) => {
    const made = notebook.clock()
    const sheets = comparisonSheets(library.reader(), query.ids, query.language, made)
    return toFile(sheets, query, { fr: 'comparaison', en: 'comparison' }, made, office)
  },
}
