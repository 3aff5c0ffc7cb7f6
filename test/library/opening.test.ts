/** A library that cannot be read says why, in its own words, and never brings the program down. */
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { GrappeError, type FailureCode } from '../../electron/errors.ts'
import { openLibraryDatabase } from '../../electron/library/database.ts'
import { listCases } from '../../electron/library/case-cards.ts'
import { readCase } from '../../electron/library/cases.ts'
import { readHome } from '../../electron/library/home.ts'
import { openLibrary } from '../../electron/library/library.ts'
import { Reader } from '../../electron/library/shared.ts'
import { listSources, readChapter } from '../../electron/library/sources.ts'
import { search } from '../../electron/search/search.ts'
import { fixtureLibrary } from '../helpers/libraries.ts'
import { newFolder } from '../helpers/scratch.ts'

const whole = () => readFileSync(fixtureLibrary())
const quiet = () => undefined

function fileOf(bytes: Uint8Array | string): string {
  const file = join(newFolder(), 'library.sqlite')
  writeFileSync(file, bytes)
  return file
}

function changed(sql: string): string {
  const file = join(newFolder(), 'library.sqlite')
  copyFileSync(fixtureLibrary(), file)
  const db = new Database(file)
  db.exec(sql)
  db.close()
  return file
}

function codeOf(run: () => unknown): FailureCode | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    if (error instanceof GrappeError) return error.code
    throw error
  }
}

function foreign(): string {
  const file = join(newFolder(), 'library.sqlite')
  const db = new Database(file)
  db.exec('CREATE TABLE contact (name TEXT)')
  db.close()
  return file
}

test.each<[string, () => string, FailureCode]>([
  ['no file', () => join(newFolder(), 'library.sqlite'), 'library-missing'],
  ['an empty file', () => fileOf(''), 'library-damaged'],
  ['a text', () => fileOf('not a database at all'.repeat(100)), 'library-damaged'],
  ['a folder', () => newFolder(), 'library-damaged'],
  ['a database of another program', foreign, 'library-damaged'],
  ['another format', () => changed("UPDATE meta SET value = '999' WHERE key = 'format'"), 'library-format'],
  ['no format', () => changed("DELETE FROM meta WHERE key = 'format'"), 'library-format'],
])('%s', (_, file, code) => {
  const path = file()
  const lines: string[] = []
  expect(codeOf(() => openLibraryDatabase(path, quiet))).toBe(code)
  const library = openLibrary(path, (line) => lines.push(line))
  expect(codeOf(() => library.reader())).toBe(code)
  expect(lines).toEqual([`${code}: ${path}`])
  library.close()
})

/** Reads all that a reader of the whole app would. */
function readEverything(reader: Reader): void {
  readHome(reader)
  for (const { id } of listCases(reader)) readCase(reader, id)
  for (const { id } of listSources(reader))
    for (const { anchor } of reader.db.all<{ anchor: string }>(
      'test',
      'SELECT anchor FROM passage WHERE source = ?',
      id,
    ))
      readChapter(reader, id, anchor)
  search(reader, 'entreprise', { language: 'fr' })
}

test('the whole library reads without a fault', () => {
  expect(codeOf(() => readEverything(new Reader(openLibraryDatabase(fixtureLibrary(), quiet))))).toBeUndefined()
})

test('cut short anywhere, it is refused as damaged at once', () => {
  const { length } = whole()
  fc.assert(
    fc.property(fc.integer({ min: 1, max: length - 1 }), (cut) => {
      const file = fileOf(whole())
      truncateSync(file, cut)
      expect(codeOf(() => openLibraryDatabase(file, quiet))).toBe('library-damaged')
    }),
    { numRuns: 60, examples: [[1], [100], [4096], [length - 4096], [length - 1]] },
  )
})

test('with bytes overwritten anywhere, it reads or is refused; nothing else happens', () => {
  const { length } = whole()
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: length - 600 }),
      fc.uint8Array({ minLength: 50, maxLength: 600 }),
      (at, bytes) => {
        const damaged = whole()
        damaged.set(bytes, at)
        const file = fileOf(damaged)
        const code = codeOf(() => {
          const db = openLibraryDatabase(file, quiet)
          try {
            readEverything(new Reader(db))
          } finally {
            db.close()
          }
        })
        expect([undefined, 'library-damaged', 'library-format', 'not-found']).toContain(code)
      },
    ),
    { numRuns: 100 },
  )
})

describe('a query', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test('that takes over 15 ms is logged with its name and its time', () => {
    const lines: string[] = []
    const db = openLibraryDatabase(fixtureLibrary(), (line) => lines.push(line))
    vi.spyOn(performance, 'now').mockReturnValueOnce(1000).mockReturnValueOnce(1016.4)
    db.get('test.slow', 'SELECT 1')
    vi.spyOn(performance, 'now').mockReturnValueOnce(1000).mockReturnValueOnce(1015)
    db.all('test.fast', 'SELECT 1')
    expect(lines).toEqual(['slow query test.slow: 16 ms'])
  })

  test('that is itself wrong is a bug and not damage', () => {
    const db = openLibraryDatabase(fixtureLibrary(), quiet)
    expect(() => db.get('test.wrong', 'SELECT word FROM nowhere')).toThrow(/no such table/)
    expect(() => db.get('test.write', 'DELETE FROM meta RETURNING key')).toThrow(/readonly/)
  })
})

describe('an open library is checked to its last table while it is read', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('one that is whole stays open and nothing is logged', () => {
    const lines: string[] = []
    const library = openLibrary(fixtureLibrary(), (line) => lines.push(line))
    vi.runAllTimers()
    expect(listCases(library.reader()).length).toBeGreaterThan(0)
    expect(lines).toEqual([])
    library.close()
  })

  test('damage that no page has met yet is told', () => {
    const damaged = whole()
    // The last pages belong to the tables that are written last; the first hold the schema and what opening reads.
    damaged.fill(0xff, Math.floor(damaged.length / 8192) * 4096)
    const file = fileOf(damaged)
    const lines: string[] = []
    const library = openLibrary(file, (line) => lines.push(line))
    expect(codeOf(() => library.reader())).toBeUndefined()
    vi.runAllTimers()
    expect(codeOf(() => library.reader())).toBe('library-damaged')
    expect(lines).toEqual([`library-damaged: ${file}`])
    library.close()
  })

  test('closed before its turn, it is left alone', () => {
    const library = openLibrary(fixtureLibrary(), quiet)
    library.close()
    expect(() => vi.runAllTimers()).not.toThrow()
  })
})
