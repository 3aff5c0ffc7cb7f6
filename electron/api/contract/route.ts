/** The shape of a route, and the inputs that several routes take. Only schemas here: no Node and no DOM. */
import { z } from 'zod'
import { Id } from '../../../content/schema/common.ts'

interface RouteBase {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly path: `/api/${string}`
  /** Parts of the path; each comes as text. */
  readonly params?: z.ZodObject
  /** What stands after the question mark; each comes as text. */
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** The largest body that is read, in bytes, where it is not the usual one. */
  readonly bodyLimit?: number
  /** Takes a file as its body, as it is, of so many bytes at most. */
  readonly bytes?: number
}

/** Answers data in an envelope. */
export interface DataRoute extends RouteBase {
  /** What the envelope's `data` holds. */
  readonly result: z.ZodType
}

/** Answers a file to be kept; what fails is told in the envelope of errors, as elsewhere. */
export interface FileRoute extends RouteBase {
  readonly method: 'get'
  /** The media types that it can answer with. */
  readonly file: readonly string[]
}

export type Route = DataRoute | FileRoute

/** What a file route's implementation gives back. */
export interface FileAnswer {
  /** The name under which it is kept: ASCII alone, with its ending. */
  readonly name: string
  /** The same for whoever reads it, with its accents and spaces, where it has any. */
  readonly readable?: string
  /** One of those that the route names. */
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type Routes = Record<string, Route>

export const byId = z.strictObject({ id: Id })

/** The answer of what only does something. */
export const done = z.strictObject({ done: z.literal(true) })
