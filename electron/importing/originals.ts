/**
 * The files themselves, as they came, in a folder beside the notebook. Each is named by its checksum, written once and never changed, so
 * that no import can overwrite another and the ten backups of the notebook need not each hold them.
 */
import { readFile, rm, stat } from 'node:fs/promises'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { GrappeError } from '../errors.ts'
import { isUnwritable } from '../notebook/examine.ts'

/** SHA-256 in hexadecimal; reckoned beside the program's own work. */
export async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

export class Originals {
  readonly folder: string

  /** @param data the folder of the user's own data */
  constructor(data: string) {
    this.folder = join(data, 'documents')
  }

  /** @param ending what is kept of the file beside its original, if anything */
  path(hash: string, ending = ''): string {
    return join(this.folder, `${hash}${ending}`)
  }

  /** @throws GrappeError notebook-read-only */
  async keep(hash: string, bytes: Uint8Array, ending = ''): Promise<void> {
    try {
      if (!existsSync(this.folder)) mkdirSync(this.folder, { recursive: true })
      await writeFileAtomic(this.path(hash, ending), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    } catch (error) {
      if (isUnwritable(error)) throw new GrappeError('notebook-read-only', { folder: this.folder }, { cause: error })
      throw error
    }
  }

  /** @throws GrappeError original-missing where it is gone, or is no longer what it was */
  async read(hash: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await readFile(this.path(hash)).catch((error: unknown) => {
      throw new GrappeError('original-missing', {}, { cause: error })
    })
    const read = new Uint8Array(bytes)
    if ((await checksum(read)) !== hash) throw new GrappeError('original-missing')
    return read
  }

  async has(hash: string, size: number): Promise<boolean> {
    const found = await stat(this.path(hash)).catch(() => undefined)
    return found?.size === size
  }

  /** Takes away what was kept of a file. @param endings of what is to go; '' is the file itself */
  async remove(hash: string, endings: readonly string[] = ['', '.index']): Promise<void> {
    for (const ending of endings) await rm(this.path(hash, ending), { force: true })
  }
}
