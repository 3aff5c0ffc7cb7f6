/** Opens libraries for reading, as the program does. */
import { openLibraryDatabase } from '../../electron/library/database.ts'
import { Reader } from '../../electron/library/shared.ts'

/** @param log takes the lines that the program would log */
export function openReader(file: string, log: (line: string) => void = () => undefined): Reader {
  return new Reader(openLibraryDatabase(file, log))
}
