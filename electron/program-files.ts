/** Where the parts of the built program are. */
import { join } from 'node:path'
import type { ProgramOptions } from './program.ts'

/** A file that is opened by SQLite, which cannot look into the archive of a package, stands outside it under the same path. */
function outsideArchive(path: string): string {
  return path.replace(/([\\/]app\.asar)(?=[\\/])/, '$1.unpacked')
}

/** @param build the folder of the built program: build/ in a checkout, the same inside a package */
export function programFiles(build: string): Pick<ProgramOptions, 'library' | 'page'> {
  return {
    library: process.env['GRAPPE_LIBRARY'] ?? outsideArchive(join(build, 'library.sqlite')),
    page: join(build, 'page'),
  }
}
