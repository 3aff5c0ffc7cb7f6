/** The library as the program holds it: open, or closed for a reason that is told at each request. */
import { GrappeError } from '../errors.ts'
import { openLibraryDatabase } from './database.ts'
import { Reader } from './shared.ts'

export interface Library {
  /** @throws GrappeError library-missing, library-damaged or library-format */
  reader(): Reader
  close(): void
}

/** Reading the whole file takes seconds from an old stick: it waits until the first pages are there, and goes table by table. */
const checkAfter = 3_000
const checkPause = 250

/** @returns what gives the check up */
function checkLater(reader: Reader, damaged: (error: GrappeError) => void): () => void {
  const checks = reader.db.checks()
  let timer: NodeJS.Timeout | undefined
  const wait = (pause: number) => {
    timer = setTimeout(() => {
      try {
        if (checks.next().done !== true) wait(checkPause)
      } catch (error) {
        if (!(error instanceof GrappeError)) throw error
        damaged(error)
      }
    }, pause)
    timer.unref()
  }
  wait(checkAfter)
  return () => clearTimeout(timer)
}

/** Opens the library; never throws, since the notebook and the settings must work without it. */
export function openLibrary(file: string, log: (line: string) => void): Library {
  let damage: GrappeError | undefined
  const refuse = (error: GrappeError) => {
    damage = error
    log(`${error.code}: ${file}`)
  }
  try {
    const reader = new Reader(openLibraryDatabase(file, log))
    const giveUp = checkLater(reader, refuse)
    return {
      reader: () => {
        if (damage) throw damage
        return reader
      },
      close: () => {
        giveUp()
        reader.db.close()
      },
    }
  } catch (error) {
    if (!(error instanceof GrappeError)) throw error
    refuse(error)
    return {
      reader: () => {
        throw error
      },
      close: () => undefined,
    }
  }
}
