/** The shape of a route, and the inputs that several routes take. Only schemas here: no Node and no DOM. */
import { z } from 'zod'
import { Id } from '../../../content/schema/common.ts'

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly path: `/api/${string}`
  /** Parts of the path; each comes as text. */
  readonly params?: z.ZodObject
  /** What stands after the question mark; each comes as text. */
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** What the envelope's `data` holds. */
  readonly result: z.ZodType
}

export type Routes = Record<string, Route>

export const byId = z.strictObject({ id: Id })

/** The answer of what only does something. */
export const done = z.strictObject({ done: z.literal(true) })
