/** The queries that each page makes find their rows by an index. */
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Readable } from '../../electron/library/database.ts'
import { readCase } from '../../electron/library/cases.ts'
import { readCompetence, readProcedure } from '../../electron/library/method.ts'
import { Reader } from '../../electron/library/shared.ts'
import { listSources, readChapter, readPassage, readSource } from '../../electron/library/sources.ts'
import { search } from '../../electron/search/search.ts'
import { fixtureLibrary, realLibrary } from '../helpers/libraries.ts'

interface Asked {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/** Answers like the program's own connection and remembers each query by its name. */
function recording(db: Database.Database, asked: Map<string, Asked>): Readable {
  const note = (name: string, sql: string, values: (string | number)[]) => {
    asked.set(name, { sql, values })
    return db.prepare<(string | number)[]>(sql)
  }
  return {
    file: db.name,
    all: <Row>(name: string, sql: string, ...values: (string | number)[]) =>
      note(name, sql, values).all(...values) as Row[],
    get: <Row>(name: string, sql: string, ...values: (string | number)[]) =>
      note(name, sql, values).get(...values) as Row | undefined,
    checks: () => [].values(),
    close: () => db.close(),
  }
}

/** Read once and kept: the places of all passages, the whole of a small list, the index of the search. */
const readOnce = new Set(['passage.locators', 'vocabulary.all', 'search.pieces', 'document.names', 'facet.all'])

test.each([
  ['fixture', fixtureLibrary, 'valombre', 'marais-1999', 'p1', 'deux-pas', 'facilitator'],
  ['real', realLibrary, 'nnewi', 'cnuced-1998', 'p24', 'five-stages', 'coach'],
])('in the %s library', (_, file, caseId, source, anchor, procedure, competence) => {
  const db = new Database(file(), { readonly: true })
  const asked = new Map<string, Asked>()
  const reader = new Reader(recording(db, asked))
  readCase(reader, caseId)
  listSources(reader)
  readSource(reader, source)
  readChapter(reader, source, anchor)
  readPassage(reader, source, anchor)
  readProcedure(reader, procedure)
  readCompetence(reader, competence)
  search(reader, 'entreprise', { language: 'fr' })
  expect([...asked.keys()]).toEqual(
    expect.arrayContaining(['item.list', 'section.of', 'citation.of', 'passage.ofChapter', 'document.one']),
  )
  for (const [name, { sql, values }] of asked) {
    if (readOnce.has(name)) continue
    const plan = db.prepare<(string | number)[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values)
    const scans = plan.filter(({ detail }) => detail.startsWith('SCAN'))
    expect(scans, `${name}: ${plan.map(({ detail }) => detail).join('; ')}`).toEqual([])
  }
  db.close()
})
