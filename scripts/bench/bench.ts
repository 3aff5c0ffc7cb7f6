/** `npm run bench`: start-up, page, routes, builds and sizes, beside those of the run before. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder } from '../paths.ts'
import { buildStale } from '../stale.ts'
import { measureBuilds } from './builds.ts'
import { measureCases } from './cases.ts'
import { measureStart } from './host.ts'
import { tell } from './measure.ts'
import { measurePage } from './page.ts'
import { measureRoutes } from './routes.ts'
import { measureWorkbook } from './workbook.ts'

/** The measures of the last run, by name. */
const kept = join(buildFolder, 'bench.json')

function earlierRun(): Map<string, number> {
  return existsSync(kept)
    ? new Map(Object.entries(JSON.parse(readFileSync(kept, 'utf8')) as Record<string, number>))
    : new Map()
}

if (!buildStale()) process.exitCode = 1
else {
  const measures = [
    ...(await measureStart()),
    ...(await measurePage()),
    ...(await measureWorkbook()),
    ...(await measureRoutes()),
    ...(await measureCases()),
    ...measureBuilds(),
  ]
  console.log(tell(measures, earlierRun()))
  writeFileSync(kept, JSON.stringify(Object.fromEntries(measures.map(({ name, value }) => [name, value]))))
}
