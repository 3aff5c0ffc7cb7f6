/**
 * `npm run bench:search`: Grappe beside other engines on the very same passages and queries: how well they answer, how fast, and what
 * their index takes. On the passages of the library, then on 10,000 and 100,000 recombined from its paragraphs.
 *   --judged DIR    where the judged queries are (queries-dev.json, anchor-to-passage.json)
 *   --sizes 0,10000 which corpora; 0 is the library
 *   --engines A,B   which engines
 *   --minutes N     how long an engine may take on one corpus; 5 if left out
 *   --mistakes      what mistakes in the judged queries cost Grappe, by kind, instead of all else
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openLibraryDatabase } from '../../../electron/library/database.ts'
import { Reader } from '../../../electron/library/shared.ts'
import { rankPassages } from '../../../electron/search/passages.ts'
import { libraryFile, root } from '../../paths.ts'
import { buildStale } from '../../stale.ts'
import { settings, type Setting } from './engine.ts'
import type { Outcome } from './job.ts'
import { lossesOf, tellLosses } from './mistakes.ts'
import { measureNode, measureXapian, type Missing } from './processes.ts'
import { ndcg, readJudged, type Judged } from './quality.ts'
import { tellRows, type Row } from './tell.ts'

const engines = [
  'Grappe',
  'Grappe, passages alone',
  'MiniSearch',
  'lunr',
  'FlexSearch',
  'Orama',
  'FTS5',
  'FTS5, stemmed',
  'Xapian',
]

/** Asked where there are no judged queries: the time they take says something without a judgement. */
const someQueries = [
  'consortium exportation',
  'réseau de petites entreprises',
  'rôle de l’animateur',
  'Comment mesurer les résultats d’un projet ?',
  'women weavers',
  'trust between firms',
  'formation professionnelle',
  'instruments chirurgicaux',
  'pôles de compétitivité',
  'export markets',
]

const { values } = parseArgs({
  options: {
    judged: { type: 'string', default: join(root, '..', 'shared', 'search') },
    sizes: { type: 'string', default: '0,10000,100000' },
    engines: {
      type: 'string',
      default: engines.join(',').replaceAll('Grappe, passages', 'Grappe+passages').replaceAll('FTS5, ', 'FTS5+'),
    },
    minutes: { type: 'string', default: '5' },
    mistakes: { type: 'boolean', default: false },
  },
})
const asked = values.engines.split(',').map((name) => name.replace('+', ', '))
const limit = Number(values.minutes) * 60_000

const isOutcome = (one: Outcome | Missing): one is Outcome => 'ms' in one

function meanQuality(judged: Judged | undefined, { results }: Outcome): number | undefined {
  if (!judged) return undefined
  const all = judged.queries.map((query, at) => ndcg(query, results[at] ?? [], judged.passageOf))
  return all.reduce((sum, one) => sum + one, 0) / all.length
}

function classesOf(judged: Judged, { results }: Outcome): string {
  const names = [...new Set(judged.queries.map((query) => query.class))]
  return names
    .map((name) => {
      const own = judged.queries.flatMap((query, at) =>
        query.class === name ? [ndcg(query, results[at] ?? [], judged.passageOf)] : [],
      )
      return `${name} ${(own.reduce((sum, one) => sum + one, 0) / own.length).toFixed(3)}`
    })
    .join('  ')
}

/** Grappe reads its queries itself; the others are given whatever serves them best. */
const settingsOf = (engine: string): readonly Setting[] =>
  engine.startsWith('Grappe') ? [{ text: 'both', stop: false }] : settings

function measure(engine: string, setting: Setting, passages: number, queries: readonly string[]): Outcome | Missing {
  const job = { engine, setting, passages, library: resolve(libraryFile), queries }
  return engine === 'Xapian' ? measureXapian(job, limit) : measureNode(job, limit)
}

/** The best setting of an engine on the judged queries. */
function bestSetting(
  engine: string,
  judged: Judged | undefined,
  queries: readonly string[],
): { setting: Setting; row: Row } {
  const tried = settingsOf(engine).map((setting) => {
    const outcome = measure(engine, setting, 0, queries)
    return { setting, outcome, quality: isOutcome(outcome) ? meanQuality(judged, outcome) : undefined }
  })
  const best = tried.toSorted((a, b) => (b.quality ?? 0) - (a.quality ?? 0))[0]
  if (!best) throw new Error(`no setting of ${engine}`)
  return { setting: best.setting, row: { engine, ...best } }
}

function run(): void {
  const judged = readJudged(values.judged)
  if (!judged) console.log(`quality not measured: there are no judged queries in ${values.judged}`)
  const queries = judged?.queries.map(({ query }) => query) ?? someQueries
  const chosen = new Map<string, Setting>()
  for (const passages of values.sizes.split(',').map(Number)) {
    const rows = asked.flatMap((engine): Row[] => {
      // The library's own index has no more passages than the library.
      if (passages > 0 && engine === 'Grappe') return []
      const setting = chosen.get(engine)
      if (passages === 0 || !setting) {
        const best = bestSetting(engine, judged, queries)
        chosen.set(engine, best.setting)
        if (passages === 0) return [best.row]
      }
      const used = chosen.get(engine) ?? { text: 'both', stop: true }
      return [{ engine, setting: used, outcome: measure(engine, used, passages, queries), quality: undefined }]
    })
    console.log(
      `\n${passages === 0 ? 'The passages of the library' : `${passages} passages`}, ${queries.length} queries\n`,
    )
    console.log(tellRows(rows))
    for (const { engine, outcome } of rows)
      if (passages === 0 && judged && isOutcome(outcome)) console.log(`${engine}: ${classesOf(judged, outcome)}`)
  }
}

/** Mistakes of every kind made in the judged queries: nDCG before, after and the loss. */
function runMistakes(): void {
  const judged = readJudged(values.judged)
  if (!judged) {
    console.error(`there are no judged queries in ${values.judged}`)
    process.exitCode = 1
    return
  }
  const reader = new Reader(openLibraryDatabase(resolve(libraryFile), (line) => console.error(line)))
  console.log(tellLosses(lossesOf(judged, (query) => rankPassages(reader, query, 100))))
  reader.db.close()
}

if (!buildStale()) process.exitCode = 1
else if (values.mistakes) runMistakes()
else run()
