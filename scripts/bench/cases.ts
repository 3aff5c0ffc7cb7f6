/** The cases room: filtering the library's cases and five thousand made up, in Node and in the page; opening a case. */
import { CaseIndex, noFilters, sortCases, type Filters } from '../../content/filtering/index.ts'
import { countryName } from '../../content/wording/format.ts'
import { caseSheets } from '../../electron/exporting/cases.ts'
import { toXlsx } from '../../electron/exporting/xlsx.ts'
import type { CaseCard } from '../../electron/api/views/index.ts'
import { listCases } from '../../electron/library/case-cards.ts'
import { openLibrary } from '../../electron/library/library.ts'
import { libraryFile } from '../paths.ts'
import { timeActs, type Act } from './in-page.ts'
import { madeUpLibrary, many } from './made-up.ts'
import { medianTime, type Measure } from './measure.ts'

const filters: Filters = { words: 'entreprises', choices: { region: ['europe', 'south-asia'], kind: ['cluster'] } }

/** All that a change of the filters makes the page reckon anew. */
async function filteringTime(cases: readonly CaseCard[]): Promise<number> {
  const index = new CaseIndex(cases)
  return medianTime(30, () => {
    index.counts(filters)
    index.loosenings(filters)
    sortCases(index.select(filters), { by: 'title', descending: false }, 'fr', (code) => countryName(code, 'fr'))
  })
}

function filteringMany(): Promise<number> {
  const { file, remove } = madeUpLibrary()
  const library = openLibrary(file, () => undefined)
  const cases = listCases(library.reader())
  library.close()
  remove()
  return filteringTime(cases)
}

async function measureReckoning(): Promise<Measure[]> {
  const library = openLibrary(libraryFile, () => undefined)
  const reader = library.reader()
  const cases = listCases(reader)
  const options = {
    filters: noFilters,
    sort: { by: 'title', descending: false },
    language: 'fr',
    made: new Date(),
  } as const
  const measures: Measure[] = [
    { name: `filtering ${cases.length} cases`, value: await filteringTime(cases), unit: 'ms', aim: 50 },
    { name: `filtering ${many} cases`, value: await filteringMany(), unit: 'ms', aim: 150 },
    {
      name: 'all cases as XLSX',
      value: await medianTime(5, () => toXlsx(caseSheets(reader, options))),
      unit: 'ms',
      aim: 100,
    },
  ]
  library.close()
  return measures
}

const filterBox = 'main input[type=checkbox]:not(:disabled)'

/** Each view of the room, and what stands in it once it is drawn. */
const views = {
  cards: 'main li h2 a',
  table: 'main tbody a',
  map: 'main svg a',
  timeline: 'main ol li a',
  evidence: 'main td button',
}

/** The panel of the filters is closed beside the map of the evidence: there, a filter is taken back. */
const filtering = (count: number): Act[] =>
  Object.entries(views).map(([view, ready]) => ({
    name: `${count} cases filtered in the page: ${view}`,
    path: view === 'evidence' ? `/cases?view=${view}&region=europe` : `/cases?view=${view}`,
    ready,
    click: view === 'evidence' ? 'main ul[aria-label] li button' : filterBox,
    done: view === 'evidence' ? "!location.search.includes('region=')" : "location.search.includes('region=')",
  }))

const opening: Act[] = [
  {
    name: 'a case opened from the list, painted',
    path: '/cases',
    ready: views.cards,
    click: views.cards,
    done: "document.querySelector('main #context, main aside')",
  },
  {
    name: 'a matrix opened, painted',
    path: '/typologies',
    ready: 'main a[href="/typologies/cnuced-clusters"]',
    click: 'main a[href="/typologies/cnuced-clusters"]',
    done: "document.querySelector('main table')",
  },
]

async function measureInPage(own: number): Promise<Measure[]> {
  const times = 3
  const toMeasures = (taken: ReadonlyMap<string, number>, aim: number) =>
    [...taken].map(([name, value]): Measure => ({ name, value, unit: 'ms', aim }))
  const large = madeUpLibrary()
  const measures = [
    ...toMeasures(await timeActs(opening, times), 100),
    ...toMeasures(await timeActs(filtering(own), times), 50),
    ...toMeasures(await timeActs(filtering(many), times, large.file), 150),
  ]
  large.remove()
  return measures
}

export async function measureCases(): Promise<Measure[]> {
  const library = openLibrary(libraryFile, () => undefined)
  const own = listCases(library.reader()).length
  library.close()
  return [...(await measureReckoning()), ...(await measureInPage(own))]
}
