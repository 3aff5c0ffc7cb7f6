/** What the routes work with, and the shape of a route's implementation. */
import type { OfficeMaker } from '../exporting/office.ts'
import type { AttachedOriginals } from '../importing/attached.ts'
import type { Documents } from '../importing/documents.ts'
import type { Library } from '../library/library.ts'
import type { Notebook } from '../notebook/notebook.ts'
import type { FileAnswer, Input, Result, RouteName } from './contract.ts'

export interface Services {
  readonly library: Library
  readonly notebook: Notebook
  /** The reader's own. */
  readonly documents: Documents
  /** Originals that the reader attached. */
  readonly attached: AttachedOriginals
  /** Makes office files without keeping other requests waiting. */
  readonly office: OfficeMaker
  /** Of the app, as in package.json. */
  readonly version: string
  readonly log: (line: string) => void
}

/**
 * Answers a request whose input has been checked; throws GrappeError for what is expected to fail.
 * `signal` tells that nobody waits for the answer any more.
 */
export type Implementation<N extends RouteName> = (
  input: Input<N>,
  services: Services,
  signal: AbortSignal,
) => Result<N> extends FileAnswer ? FileAnswer | Promise<FileAnswer> : Result<N> | Promise<Result<N>>

export type Implementations<N extends RouteName = RouteName> = { readonly [K in N]: Implementation<K> }
