/** Every route that reads, through the handler itself: the ten that take longest. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseCard, SourceView } from '../../electron/api/views/index.ts'
import { openProgram, type Program } from '../../electron/program.ts'
import { buildFolder, libraryFile } from '../paths.ts'
import { medianTime, type Measure } from './measure.ts'

const queries = [
  'coeur technologique',
  'instruments chirurgicaux',
  'trust between firms',
  'comment choisir un cluster à appuyer',
  'SPL',
]

async function get<T>(program: Program, path: string): Promise<T> {
  const response = await program.handle(new Request(`http://grappe${path}`))
  const { data } = (await response.json()) as { data: T }
  return data
}

async function addresses(program: Program): Promise<string[]> {
  const cases = await get<CaseCard[]>(program, '/api/cases')
  const sources = await get<{ id: string }[]>(program, '/api/sources')
  const whole = await Promise.all(sources.map(({ id }) => get<SourceView>(program, `/api/sources/${id}`)))
  const chapters = whole.flatMap((source) =>
    source.chapters.flatMap(({ passages }) => {
      const first = passages.find((passage) => passage.restated)
      return first ? [`/api/sources/${source.id}/chapter?anchor=${encodeURIComponent(first.anchor)}`] : []
    }),
  )
  return [
    '/api/session',
    '/api/home',
    '/api/cases',
    '/api/case-vocabulary',
    '/api/case-events',
    '/api/comparison?ids=nnewi,sialkot,bangalore,atuntaqui',
    '/api/sources',
    '/api/typologies',
    '/api/typologies/cnuced-clusters',
    '/api/guide',
    '/api/procedures/five-stages',
    '/api/terms',
    '/api/go-to',
    '/api/notes',
    ...cases.map(({ id }) => `/api/cases/${id}`),
    ...sources.map(({ id }) => `/api/sources/${id}`),
    ...chapters,
    ...queries.map((query) => `/api/search?q=${encodeURIComponent(query)}`),
  ]
}

/** The time of the first request of all, then the ten slowest routes in the middle of thirty runs. */
export async function measureRoutes(): Promise<Measure[]> {
  const data = mkdtempSync(join(tmpdir(), 'grappe-bench-'))
  const program = openProgram({
    library: libraryFile,
    page: join(buildFolder, 'page'),
    data,
    version: 'bench',
    log: () => undefined,
  })
  const times: Measure[] = []
  for (const path of await addresses(program)) {
    const value = await medianTime(30, () => get(program, path))
    times.push({ name: decodeURIComponent(path), value, unit: 'ms', aim: 20 })
  }
  program.close()
  rmSync(data, { recursive: true, force: true })
  return times.toSorted((a, b) => b.value - a.value).slice(0, 10)
}
