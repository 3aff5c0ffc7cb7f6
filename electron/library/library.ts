/** The library as the program holds it: open, or closed for a reason that is told at each request. */
import { GrappeError } from '../errors.ts'
import { openLibraryDatabase } from './database.ts'
import { Reader } from './shared.ts'

export interface Library {
  /** @throws GrappeError library-missing, library-damaged or library-format */
  reader(): Reader
  close(): void
}

/** Opens the library; never throws, since the notebook and the settings must work without it. */
export function openLibrary(file: string, log: (line: string) => void): Library {
  try {
    const reader = new Reader(openLibraryDatabase(file, log))
    return { reader: () => reader, close: () => reader.db.close() }
  } catch (error) {
    if (!(error instanceof GrappeError)) throw error
    log(`${error.code}: ${file}`)
    return {
      reader: () => {
        throw error
      },
      close: () => undefined,
    }
  }
}
