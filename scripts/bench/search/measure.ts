/** Measures one engine in a process of its own, so that what it takes of the memory is its own: the job comes and goes as JSON. */
import { openLibraryDatabase } from '../../../electron/library/database.ts'
import { Reader } from '../../../electron/library/shared.ts'
import { rankPassages } from '../../../electron/search/passages.ts'
import { passagesOf, recombined, type Passage } from './corpus.ts'
import type { Built, EngineMaker, Setting } from './engine.ts'
import { flexsearch } from './engines/flexsearch.ts'
import { fts5 } from './engines/fts5.ts'
import { grappe } from './engines/grappe.ts'
import { lunrEngine } from './engines/lunr.ts'
import { minisearch } from './engines/minisearch.ts'
import { orama } from './engines/orama.ts'
import type { Job, Outcome } from './job.ts'

const log = (line: string) => console.error(line)

function makerOf(name: string, reader: Reader): EngineMaker {
  const makers: Record<string, EngineMaker> = {
    'Grappe, passages alone': grappe(reader.list('term').map(({ record }) => record)),
    MiniSearch: minisearch,
    lunr: lunrEngine,
    FlexSearch: flexsearch,
    Orama: orama,
    FTS5: fts5(false),
    'FTS5, stemmed': fts5(true),
  }
  const maker = makers[name]
  if (!maker) throw new Error(`no engine ${name}`)
  return maker
}

/** The search as the app has it, whose index the build has made. */
function whole(reader: Reader): Built {
  return { search: (query, most) => rankPassages(reader, query, most), size: () => undefined }
}

/** Milliseconds of the processor that this process has had: other programs use the machine too. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const memory = () => {
  globalThis.gc?.()
  return process.memoryUsage().rss
}

/** Passes over the queries, of which the fastest is kept for each, in time of the processor: other programs use the machine too. */
function time(built: Built, queries: readonly string[]): { ms: number[]; results: string[][] } {
  const once = (query: string) => {
    const begin = processorTime()
    const results = built.search(query, 100)
    return { ms: processorTime() - begin, results }
  }
  const first = queries.map((query) => once(query))
  const slow = first.reduce((sum, { ms }) => sum + ms, 0) > 20_000
  const passes = slow ? [first] : [first, ...Array.from({ length: 4 }, () => queries.map((query) => once(query)))]
  return {
    ms: queries.map((_, at) => Math.min(...passes.map((pass) => pass[at]?.ms ?? Number.POSITIVE_INFINITY))),
    results: first.map(({ results }) => results),
  }
}

async function run({ engine, setting, passages, library, queries }: Job): Promise<Outcome> {
  const reader = new Reader(openLibraryDatabase(library, log))
  const corpus = (): Iterable<Passage> => (passages === 0 ? passagesOf(reader) : recombined(reader, passages))
  // What making the passages takes is no engine's.
  const making = processorTime()
  let count = 0
  for (const _ of corpus()) count++
  const made = processorTime() - making
  const before = memory()
  const begin = processorTime()
  const built =
    engine === 'Grappe' ? whole(reader) : await makerOf(engine, reader).build(corpus(), setting satisfies Setting)
  if (engine === 'Grappe') built.search('cluster', 1)
  const build = Math.max(0, processorTime() - begin - (engine === 'Grappe' ? 0 : made))
  const timed = time(built, queries)
  const outcome = { count, build, memory: memory() - before, size: built.size() ?? null, ...timed }
  built.close?.()
  return outcome
}

const job: unknown = JSON.parse(process.argv[2] ?? 'null')
// Written by the bench itself.
process.stdout.write(JSON.stringify(await run(job as Job)))
