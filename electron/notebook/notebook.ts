/** The notebook as the program holds it: open for writing, or not, for a reason that is told at each attempt to write. */
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { NotebookStatus } from '../api/views.ts'
import { GrappeError } from '../errors.ts'
import { lastGoodBackup } from './backup.ts'
import { backupsFolder, openNotebookFile, restoreBackup, type Opened, type WritableDatabase } from './open.ts'

/** What tells the time; a test gives its own. */
export type Clock = () => Date

export class Notebook {
  readonly clock: Clock
  readonly #folder: string
  #opened: Opened

  constructor(folder: string, clock: Clock = () => new Date()) {
    this.clock = clock
    this.#folder = folder
    this.#opened = openNotebookFile(folder, clock())
  }

  get status(): NotebookStatus {
    return this.#opened.status
  }

  /** Reads, or gives `otherwise` where there is no notebook to read. */
  read<T>(run: (db: WritableDatabase) => T, otherwise: T): T {
    return this.#opened.db ? this.#guarded(run, this.#opened.db) : otherwise
  }

  /** @throws GrappeError notebook-newer, notebook-read-only or notebook-busy */
  write<T>(run: (db: WritableDatabase) => T): T {
    const { db, status } = this.#opened
    if (!db)
      throw new GrappeError(status.state === 'newer' ? 'notebook-newer' : 'notebook-read-only', {
        folder: dirname(status.file),
      })
    return this.#guarded(run, db)
  }

  /**
   * Puts the last good backup back; what was there is set aside.
   * @throws GrappeError no-backup
   */
  restore(): NotebookStatus {
    const backup = lastGoodBackup(backupsFolder(this.#folder))
    if (!backup) throw new GrappeError('no-backup')
    this.#opened = restoreBackup(this.#opened.db, this.#folder, backup.file, this.clock())
    return this.#opened.status
  }

  close(): void {
    this.#opened.db?.close()
  }

  #guarded<T>(run: (db: WritableDatabase) => T, db: WritableDatabase): T {
    try {
      return run(db)
    } catch (error) {
      if (error instanceof Database.SqliteError) {
        if (/^SQLITE_(BUSY|LOCKED)/.test(error.code)) throw new GrappeError('notebook-busy', {}, { cause: error })
        if (/^SQLITE_(READONLY|FULL|IOERR)/.test(error.code))
          throw new GrappeError('notebook-read-only', { folder: this.#folder }, { cause: error })
      }
      throw error
    }
  }
}
