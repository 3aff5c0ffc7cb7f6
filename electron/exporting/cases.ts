/** The filtered cases as a table, with a second one that says what was filtered and when. */
import {
  activeFacets,
  CaseIndex,
  chosenIn,
  none,
  sortCases,
  international,
  yearsOf,
  type CaseSort,
  type FacetKey,
  type Filters,
} from '../../content/filtering/index.ts'
import type { Language } from '../../content/schema/index.ts'
import { capitalise, countryName, countryNames, formatDate, scopeName } from '../../content/wording/format.ts'
import { depthNames, evidenceNames } from '../../content/wording/names.ts'
import type { CaseCard, CaseVocabulary, Named } from '../api/views/index.ts'
import { listCases, readCaseVocabulary } from '../library/case-cards.ts'
import type { Reader } from '../library/shared.ts'
import { joined, type Cell, type Sheet } from './sheet.ts'
import { columnNames, exportWords, facetNames } from './words.ts'

type Names = (list: readonly Named[], ids: readonly string[]) => string

function namesIn(language: Language): Names {
  return (list, ids) => joined(list.filter(({ id }) => ids.includes(id)).map(({ name }) => name[language]))
}

interface Column {
  readonly name: string
  readonly width: number
  readonly cell: (one: CaseCard) => Cell
}

function columnsIn(language: Language, vocabulary: CaseVocabulary): Column[] {
  const names = namesIn(language)
  const own = (list: readonly Named[]) => joined(list.map(({ name }) => name[language]))
  const facet = (key: FacetKey, width: number, cell: Column['cell']) => ({
    name: facetNames[key][language],
    width,
    cell,
  })
  const column = (key: keyof typeof columnNames, width: number, cell: Column['cell']) => ({
    name: columnNames[key][language],
    width,
    cell,
  })
  return [
    column('title', 34, (one) => one.title[language]),
    column('summary', 60, (one) => one.summary[language]),
    facet('place', 22, (one) => joined(one.places.map(({ name }) => name[language]))),
    facet('country', 18, (one) => joined(countryNames(one, language))),
    facet('region', 22, (one) => own(one.regions)),
    facet('sector', 24, (one) => own(one.sectors)),
    facet('kind', 18, (one) => one.kind.name[language]),
    facet('type', 20, (one) => one.type?.name[language] ?? null),
    facet('stage', 20, (one) => one.stage?.name[language] ?? null),
    column('period', 20, (one) => formatDate(one.period, language)),
    column('from', 8, (one) => yearsOf(one.period).from ?? null),
    column('to', 8, (one) => yearsOf(one.period).to ?? null),
    column('size', 12, (one) => one.size),
    facet('evidence', 12, (one) => evidenceNames[one.evidence][language]),
    facet('depth', 14, (one) => depthNames[one.depth][language]),
    facet('intervention', 40, (one) => names(vocabulary.actions, one.actions)),
    facet('result', 40, (one) => names(vocabulary.results, one.outcomes)),
    facet('role', 40, (one) => names(vocabulary.roles, one.roles)),
    facet('source', 24, (one) => names(vocabulary.sources, one.documents)),
    column('latitude', 10, ({ places: [first] }) => first?.latitude ?? null),
    column('longitude', 10, ({ places: [first] }) => first?.longitude ?? null),
    column('id', 22, (one) => one.id),
  ]
}

function nameOfChoice(reader: Reader, facet: FacetKey, value: string, language: Language): string {
  if (value === none) return exportWords.none[language]
  const vocabulary = readCaseVocabulary(reader)
  const lists: Record<FacetKey, readonly Named[]> = {
    region: vocabulary.regions,
    country: [],
    place: reader.list('place').map(({ id, title }) => ({ id, name: title })),
    sector: vocabulary.sectors,
    kind: vocabulary.kinds,
    type: vocabulary.types,
    stage: vocabulary.stages,
    role: vocabulary.roles,
    intervention: vocabulary.actions,
    result: vocabulary.results,
    source: vocabulary.sources,
    depth: Object.entries(depthNames).map(([id, name]) => ({ id, name })),
    evidence: Object.entries(evidenceNames).map(([id, name]) => ({ id, name })),
  }
  if (facet === 'country' && value === international) return scopeName(value, language)
  if (facet === 'country' && /^[A-Z]{2}$/.test(value)) return countryName(value, language)
  return lists[facet].find(({ id }) => id === value)?.name[language] ?? value
}

/** A line for each facet with choices: its name, and what was chosen in it. */
export function filterLines(reader: Reader, filters: Filters, language: Language): Cell[][] {
  const { words } = filters
  const lines = [
    ...(words === '' ? [] : [[exportWords.words[language], words]]),
    ...activeFacets(filters).map((facet) => [
      facetNames[facet][language],
      joined(chosenIn(filters, facet).map((value) => nameOfChoice(reader, facet, value, language))),
    ]),
  ]
  return lines.length > 0 ? lines : [[exportWords.filters[language], exportWords.everything[language]]]
}

/** What every exported file says of itself. */
export function aboutSheet(reader: Reader, lines: readonly Cell[][], made: Date, language: Language): Sheet {
  const edition = reader.db.get<{ value: string }>('meta.edition', "SELECT value FROM meta WHERE key = 'edition'")
  const date = formatDate(made.toISOString().slice(0, 10), language)
  return {
    name: exportWords.about[language],
    columns: [
      { name: exportWords.what[language], width: 30 },
      { name: exportWords.value[language], width: 80 },
    ],
    rows: [
      ...lines,
      [exportWords.made[language], date],
      [exportWords.edition[language], edition?.value ?? null],
      [exportWords.rights[language], exportWords.licence[language]],
    ],
  }
}

export interface CaseTableOptions {
  readonly filters: Filters
  readonly sort: CaseSort
  readonly language: Language
  readonly made: Date
}

/** The table of the cases that answer to the filters, in their order, then the table about it. */
export function caseSheets(reader: Reader, { filters, sort, language, made }: CaseTableOptions): [Sheet, Sheet] {
  const country = (code: string) => countryName(code, language)
  const index = new CaseIndex(listCases(reader))
  const cases = sortCases(index.select(filters), sort, language, country)
  const columns = columnsIn(language, readCaseVocabulary(reader))
  const sheet: Sheet = {
    name: capitalise(exportWords.cases[language], language),
    columns: columns.map(({ name, width }) => ({ name, width })),
    rows: cases.map((one) => columns.map(({ cell }) => cell(one))),
  }
  const lines = [[exportWords.count[language], cases.length], ...filterLines(reader, filters, language)]
  return [sheet, aboutSheet(reader, lines, made, language)]
}
