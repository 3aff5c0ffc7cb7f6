/** The notebook as the program holds it: open for writing, or not, for a reason that is told at each attempt to write. */
import { dirname } from 'node:path'
import type { NotebookStatus } from '../api/views/notebook.ts'
import { GrappeError } from '../errors.ts'
import { lastGoodBackup, makeBackup } from './backup.ts'
import { isBusy, isUnwritable } from './examine.ts'
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
    this.#tryAgain()
    return this.#opened.db ? this.#guarded(run, this.#opened.db) : otherwise
  }

  /** @throws GrappeError notebook-newer, notebook-read-only or notebook-busy */
  write<T>(run: (db: WritableDatabase) => T): T {
    this.#tryAgain()
    const { db } = this.#opened
    if (!db) throw this.#closed()
    return this.#guarded(run, db)
  }

  /**
   * Puts the last good backup back; what was there is set aside.
   * @throws GrappeError no-backup, and as `write` does
   */
  restore(): NotebookStatus {
    this.#tryAgain()
    if (!this.#opened.db) throw this.#closed()
    const backup = lastGoodBackup(backupsFolder(this.#folder))
    if (!backup) throw new GrappeError('no-backup')
    try {
      this.#opened = restoreBackup(this.#opened.db, this.#folder, backup.file, this.clock())
    } catch (error) {
      // Half-way the connection may be closed already: what is there is opened again.
      this.#opened.db?.close()
      this.#opened = openNotebookFile(this.#folder, this.clock())
      throw isUnwritable(error)
        ? new GrappeError('notebook-read-only', { folder: this.#folder }, { cause: error })
        : error
    }
    return this.#opened.status
  }

  /**
   * Makes a backup now, beside those that are made each day.
   * @throws GrappeError as `write` does
   */
  backUp(): NotebookStatus {
    const made = this.write((db) => makeBackup(db, backupsFolder(this.#folder), this.clock()))
    this.#opened = { ...this.#opened, status: { ...this.#opened.status, backup: made } }
    return this.#opened.status
  }

  close(): void {
    this.#opened.db?.close()
  }

  /** Another program may have let the file go since. */
  #tryAgain(): void {
    if (this.#opened.status.state === 'busy') this.#opened = openNotebookFile(this.#folder, this.clock())
  }

  #closed(): GrappeError {
    const { state, file } = this.#opened.status
    if (state === 'newer') return new GrappeError('notebook-newer')
    if (state === 'busy') return new GrappeError('notebook-busy')
    return new GrappeError('notebook-read-only', { folder: dirname(file) })
  }

  #guarded<T>(run: (db: WritableDatabase) => T, db: WritableDatabase): T {
    try {
      return run(db)
    } catch (error) {
      if (isBusy(error)) throw new GrappeError('notebook-busy', {}, { cause: error })
      if (isUnwritable(error)) throw new GrappeError('notebook-read-only', { folder: this.#folder }, { cause: error })
      throw error
    }
  }
}
