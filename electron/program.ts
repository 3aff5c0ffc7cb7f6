/** Puts the program together from its folders; each host does this once. */
import { createHandler, type Handler } from './api/handler.ts'
import { OfficeThreads } from './exporting/office-threads.ts'
import { Documents } from './importing/documents.ts'
import { openLibrary } from './library/library.ts'
import { Notebook, type Clock } from './notebook/notebook.ts'
import { libraryOrigin } from './search/library.ts'
import { readSettings } from './notebook/settings.ts'
import { defaultSettings, type Settings } from './api/views/notebook.ts'

/** Milliseconds after the start, when the first page is there: nobody searches sooner. */
const prepareAfter = 1000

export interface ProgramOptions {
  /** library.sqlite */
  readonly library: string
  /** The folder of the built page. */
  readonly page: string
  /** The folder of the user's own data; made where it is not there. */
  readonly data: string
  readonly version: string
  readonly log?: (line: string) => void
  readonly clock?: Clock
}

export interface Program {
  readonly handle: Handler
  /** How the reader likes the app, as it now stands. */
  settings(): Settings
  close(): void
}

export function openProgram(options: ProgramOptions): Program {
  const log = options.log ?? ((line: string) => console.error(line))
  const library = openLibrary(options.library, log)
  const notebook = new Notebook(options.data, options.clock)
  const threads = new OfficeThreads()
  const { version } = options
  const documents = new Documents({ notebook, data: options.data, version, log })
  const preparing = setTimeout(() => void documents.prepare(() => libraryOrigin(library.reader())), prepareAfter)
  preparing.unref()
  return {
    handle: createHandler({ library, notebook, documents, office: threads.make, version, log }, options.page),
    settings: () => notebook.read(readSettings, defaultSettings),
    close: () => {
      clearTimeout(preparing)
      threads.close()
      documents.close()
      notebook.close()
      library.close()
    },
  }
}
