/** The cases room: filtering the library's cases and five thousand made up, in Node and in the page; opening a case. */
import { CaseIndex, noFilters, sortCases, type Filters } from '../../content/filtering/index.ts'
import { countryName } from '../../content/wording/format.ts'
import { caseSheets } from '../../electron/exporting/cases.ts'
import { toXlsx } from '../../electron/exporting/xlsx.ts'
import type { CaseCard } from '../../electron/api/views/index.ts'
import { listCases } from '../../electron/library/case-cards.ts'
import { openLibrary } from '../../electron/library/library.ts'
import { launchChromium } from '../chromium.ts'
import { libraryFile } from '../paths.ts'
import { startHost } from './host.ts'
import { median, medianTime, type Measure } from './measure.ts'

/** How many cases are made up. */
const many = 5000

/** The library's own cases over and over, each under another id and another title. */
function madeUp(cases: readonly CaseCard[]): CaseCard[] {
  return Array.from({ length: many }, (_, index) => {
    const one = cases[index % cases.length] as CaseCard
    const name = (text: string) => `${text} ${index}`
    return { ...one, id: `${one.id}-${index}`, title: { fr: name(one.title.fr), en: name(one.title.en) } }
  })
}

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
    { name: `filtering ${many} cases`, value: await filteringTime(madeUp(cases)), unit: 'ms', aim: 150 },
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

/** In the page: from an act to the frame after it has been painted. */
const painted = (act: string, done: string) => `new Promise((resolve) => {
  const begin = performance.now()
  ${act}
  const look = () => (${done}) ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin))) : requestAnimationFrame(look)
  requestAnimationFrame(look)
})`

const times = 7

async function measureInPage(): Promise<Measure[]> {
  const found = await launchChromium()
  if ('missing' in found) {
    console.log(`bench: the cases are not measured in the page: ${found.missing}`)
    return []
  }
  const host = await startHost()
  const page = await found.browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(host.link)
  const measure = async (path: string, act: string, done: string): Promise<number> => {
    const taken: number[] = []
    for (let time = 0; time < times; time++) {
      await page.goto(`${host.origin}${path}`)
      await page.locator('main li h2').first().waitFor()
      await page.waitForLoadState('networkidle')
      taken.push(Number(await page.evaluate(painted(act, done))))
    }
    return median(taken)
  }
  const box = "document.querySelector('main input[type=checkbox]').click()"
  const filtered = await measure('/cases', box, "location.search.includes('region=')")
  // A case of the library opens from the list; the first click of a session loads the page's code as well.
  const opened = await measure(
    '/cases',
    "document.querySelector('main li h2 a').click()",
    "document.querySelector('#actor-map, #neighbours')",
  )
  await found.browser.close()
  await host.stop()
  return [
    { name: 'a filter chosen in the page, painted', value: filtered, unit: 'ms', aim: 50 },
    { name: 'a case opened from the list, painted', value: opened, unit: 'ms', aim: 100 },
  ]
}

export async function measureCases(): Promise<Measure[]> {
  return [...(await measureReckoning()), ...(await measureInPage())]
}
