/** The libraries that the tests read, built once for a whole run by global-setup.ts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { checkContent } from '../../scripts/content/check/index.ts'
import { formatProblem } from '../../scripts/content/problems.ts'
import { writeLibrary } from '../../scripts/content/write.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures')
/** A small content folder with one of everything. */
export const fixtureContent = join(fixtures, 'content')
/** The invented documents that it is about. */
export const fixtureOriginals = join(fixtures, 'originals')

/** The text of one of them. */
export const fixtureOriginal = (file: string): string => readFileSync(join(fixtureOriginals, file), 'utf8')

export interface Libraries {
  /** Made from the fixture content. */
  readonly fixture: string
  /** The same with the documents' own text. */
  readonly fixtureWithOriginals: string
  /** Made from content/, or why it could not be. */
  readonly real: { readonly file: string } | { readonly failed: string }
}

declare module 'vitest' {
  interface ProvidedContext {
    libraries: Libraries
    scratch: string
  }
}

/**
 * Builds a library.
 * @throws where the content has problems, with all of them
 */
export function buildLibrary(content: string, originals: string | undefined, file: string): string {
  const checked = checkContent(content, originals)
  if (checked.problems.length > 0) throw new Error(checked.problems.map((one) => formatProblem(one)).join('\n'))
  writeLibrary(checked.content, checked.originals, file)
  return file
}

export const fixtureLibrary = (): string => inject('libraries').fixture

export const fixtureLibraryWithOriginals = (): string => inject('libraries').fixtureWithOriginals

/** @throws where content/ could not be built */
export function realLibrary(): string {
  const { real } = inject('libraries')
  if ('failed' in real) throw new Error(`content/ does not build:\n${real.failed}`)
  return real.file
}
