/** Opens library.sqlite for reading and runs named queries on it, noting the slow ones. */
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import Database from 'better-sqlite3'
import { libraryFormat } from '../../content/database.ts'
import { GrappeError } from '../errors.ts'

/** A connection that nothing can be written through. */
export interface Readable {
  /** Told to the user where what it holds cannot be read. */
  readonly file: string
  all<Row>(name: string, sql: string, ...values: (string | number)[]): Row[]
  get<Row>(name: string, sql: string, ...values: (string | number)[]): Row | undefined
  /** Checks its tables one by one; whoever calls chooses when the next has its turn. @throws GrappeError library-damaged */
  checks(): Iterator<string>
  close(): void
}

/** Queries over this many milliseconds are logged. */
const slow = 15

class ReadableDatabase implements Readable {
  readonly file: string
  readonly #db: Database.Database
  readonly #statements = new Map<string, Database.Statement<(string | number)[]>>()
  readonly #log: (line: string) => void

  constructor(db: Database.Database, file: string, log: (line: string) => void) {
    this.file = file
    this.#db = db
    this.#log = log
  }

  all<Row>(name: string, sql: string, ...values: (string | number)[]): Row[] {
    return this.#timed(name, () => this.#prepared(sql).all(...values) as Row[])
  }

  get<Row>(name: string, sql: string, ...values: (string | number)[]): Row | undefined {
    return this.#timed(name, () => this.#prepared(sql).get(...values) as Row | undefined)
  }

  *checks(): Generator<string> {
    for (const { name } of this.all<{ name: string }>(
      'tables',
      "SELECT name FROM sqlite_schema WHERE type = 'table'",
    )) {
      this.#check(name)
      yield name
    }
  }

  close(): void {
    this.#db.close()
  }

  #check(table: string): void {
    let found: unknown
    try {
      found = this.#db.pragma(`quick_check("${table}")`, { simple: true })
    } catch (error) {
      found = error
    }
    if (found !== 'ok') throw new GrappeError('library-damaged', { file: this.file }, { cause: found })
  }

  #prepared(sql: string): Database.Statement<(string | number)[]> {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#db.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  #timed<T>(name: string, run: () => T): T {
    const begin = performance.now()
    try {
      return run()
    } catch (error) {
      throw error instanceof Database.SqliteError && isDamage(error)
        ? new GrappeError('library-damaged', { file: this.file }, { cause: error })
        : error
    } finally {
      const took = performance.now() - begin
      if (took > slow) this.#log(`slow query ${name}: ${took.toFixed(0)} ms`)
    }
  }
}

/** True for the codes by which SQLite says that a file is not one of its own or is broken. */
export function isDamage(error: InstanceType<typeof Database.SqliteError>): boolean {
  return /^SQLITE_(CORRUPT|NOTADB|IOERR|TOOBIG)/.test(error.code)
}

/**
 * True where the file has as many bytes as its header says (sqlite.org/fileformat2.html, 1.3): SQLite itself opens a file
 * that was cut short, as by a copy that was interrupted, and fails only at the first page that is missing.
 */
function isWhole(file: string): boolean {
  const header = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    if (readSync(handle, header, 0, 100, 0) < 100) return false
    const size = header.readUInt16BE(16)
    return fstatSync(handle).size === (size === 1 ? 65_536 : size) * header.readUInt32BE(28)
  } finally {
    closeSync(handle)
  }
}

/**
 * Opens the library.
 * @throws GrappeError library-missing, library-damaged or library-format
 */
export function openLibraryDatabase(file: string, log: (line: string) => void): Readable {
  if (!existsSync(file)) throw new GrappeError('library-missing', { file })
  let db: Database.Database | undefined
  try {
    if (!isWhole(file)) throw new GrappeError('library-damaged', { file })
    db = new Database(file, { readonly: true, fileMustExist: true })
    const format = db.prepare<[], { value: string }>("SELECT value FROM meta WHERE key = 'format'").get()?.value
    if (format !== String(libraryFormat)) throw new GrappeError('library-format', { file })
    return new ReadableDatabase(db, file, log)
  } catch (error) {
    db?.close()
    if (error instanceof GrappeError) throw error
    throw new GrappeError('library-damaged', { file }, { cause: error })
  }
}
