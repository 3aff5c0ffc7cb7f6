/** Runs the measure of an engine in a process of its own. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { openLibraryDatabase } from '../../../electron/library/database.ts'
import { Reader } from '../../../electron/library/shared.ts'
import { passagesOf, recombined } from './corpus.ts'
import { textOf, wordsOf } from './engine.ts'
import type { Job, Outcome } from './job.ts'

/** Why an engine could not be measured. */
export interface Missing {
  readonly missing: string
}

const folder = import.meta.dirname
const mostOutput = 2 ** 29

/** What went wrong with a process, in a line. */
function whyNot(status: number | null, error: string, limit: number): Missing {
  if (status === null) return { missing: `took over ${limit / 60_000} minutes` }
  const line = error
    .trim()
    .split('\n')
    .findLast((one) => /error|memory/i.test(one))
  return { missing: line ?? `ended with ${status}` }
}

export function measureNode(job: Job, limit: number): Outcome | Missing {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=12000', join(folder, 'measure.ts'), JSON.stringify(job)],
    { encoding: 'utf8', timeout: limit, maxBuffer: mostOutput },
  )
  return status === 0 ? (JSON.parse(stdout) as Outcome) : whyNot(status, stderr, limit)
}

/** Debian's python3-xapian belongs to Debian's Python, which need not be the first on the path. */
const pythons = ['/usr/bin/python3', 'python3']

function xapianPython(): string | undefined {
  return pythons.find((one) => spawnSync(one, ['-c', 'import xapian']).status === 0)
}

export function measureXapian(job: Job, limit: number): Outcome | Missing {
  const python = xapianPython()
  if (!python) return { missing: 'python3-xapian is not installed' }
  const reader = new Reader(openLibraryDatabase(job.library, () => undefined))
  const passages = [...(job.passages === 0 ? passagesOf(reader) : recombined(reader, job.passages))]
  const lines = [
    ...passages.map((passage) => JSON.stringify({ id: passage.id, text: textOf(passage, job.setting) })),
    ...job.queries.map((query) => JSON.stringify({ query: wordsOf(query, job.setting) })),
  ]
  reader.db.close()
  const { status, stdout, stderr } = spawnSync(python, [join(folder, 'engine-xapian.py')], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    timeout: limit,
    maxBuffer: mostOutput,
  })
  if (status !== 0) return whyNot(status, stderr, limit)
  return { count: passages.length, ...(JSON.parse(stdout) as Omit<Outcome, 'count'>) }
}
