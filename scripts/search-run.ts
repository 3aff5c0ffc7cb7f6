/**
 * `npm run search:run -- --queries FILE`: answers the queries of a file (a JSON list of {id, query}) and writes, for each, a line
 * {queryId, results, ms} to standard output: passages of the sources alone, best first, as source#anchor, and how long the ranking took.
 * --library FILE reads another library than the built one; --most N asks for other than 100 passages.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { openLibraryDatabase } from '../electron/library/database.ts'
import { Reader } from '../electron/library/shared.ts'
import { rankPassages } from '../electron/search/passages.ts'
import { libraryFile } from './paths.ts'

const Queries = z.array(z.looseObject({ id: z.string(), query: z.string() }))

const { values } = parseArgs({
  options: { queries: { type: 'string' }, library: { type: 'string' }, most: { type: 'string', default: '100' } },
})
if (values.queries === undefined) {
  console.error('usage: npm run search:run -- --queries FILE [--library FILE] [--most N]')
  process.exitCode = 2
} else {
  const queries = Queries.parse(JSON.parse(readFileSync(resolve(values.queries), 'utf8')))
  const log = (line: string) => console.error(line)
  const reader = new Reader(openLibraryDatabase(resolve(values.library ?? libraryFile), log))
  // The first search reads the index; the app does that once.
  rankPassages(reader, 'cluster', 1)
  for (const { id, query } of queries) {
    const begin = performance.now()
    const results = rankPassages(reader, query, Number(values.most))
    const ms = Math.round((performance.now() - begin) * 1000) / 1000
    process.stdout.write(`${JSON.stringify({ queryId: id, results, ms })}\n`)
  }
  reader.db.close()
}
