/** Packs on their way in: a large file comes in parts, and waits in a folder of its own until it is installed or given up. */
import { appendFile, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackProgress } from '../../api/views/packs.ts'
import { GrappeError } from '../../errors.ts'
import { isUnwritable } from '../../notebook/examine.ts'
import { packLimits } from './zip.ts'

/** What is older than this, in milliseconds, was left by a program that is no longer there. */
const age = 24 * 60 * 60 * 1000

export class Incoming {
  readonly #folder: string
  readonly #progress = new Map<string, PackProgress>()

  /** @param data the folder of the user's own data */
  constructor(data: string) {
    this.#folder = join(data, 'incoming')
  }

  path(file: string): string {
    return join(this.#folder, `${file}.part`)
  }

  /**
   * Adds a part at the end of a file; the first one begins it.
   * @param at bytes that came before
   * @returns bytes that have come
   * @throws GrappeError pack-gone where what came before is not there, pack-too-large or notebook-read-only
   */
  async add(file: string, at: number, bytes: Uint8Array): Promise<number> {
    const path = this.path(file)
    if (at + bytes.length > packLimits.file) {
      await this.drop(file)
      throw new GrappeError('pack-too-large', { limit: String(packLimits.file / 1024 / 1024) })
    }
    try {
      await mkdir(this.#folder, { recursive: true })
      if (at === 0) await rm(path, { force: true })
      else if ((await stat(path).catch(() => undefined))?.size !== at) throw new GrappeError('pack-gone')
      await appendFile(path, bytes)
    } catch (error) {
      if (isUnwritable(error)) throw new GrappeError('notebook-read-only', { folder: this.#folder }, { cause: error })
      throw error
    }
    return at + bytes.length
  }

  tell(file: string, progress: PackProgress): void {
    this.#progress.set(file, progress)
  }

  progress(file: string): PackProgress {
    return this.#progress.get(file) ?? { stage: 'waiting', done: 0, of: 0 }
  }

  async drop(file: string): Promise<void> {
    this.#progress.delete(file)
    await rm(this.path(file), { force: true })
  }

  /** Takes away what was left by a program that is no longer there. */
  async tidy(now: Date): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [])
    for (const name of names) {
      const path = join(this.#folder, name)
      const found = await stat(path).catch(() => undefined)
      if (found && now.getTime() - found.mtimeMs > age) await rm(path, { force: true })
    }
  }
}
