/**
 * Every route of the program: method, path, what it takes, what it answers. The handler is built from it, the contract
 * suite walks it, and the page's client takes its types from it. Each feature names its routes in contract/.
 */
import type { z } from 'zod'
import type { Hono } from 'hono'
import { actionsContract } from './contract/actions.ts'
import { casesContract } from './contract/cases.ts'
import { highlightsContract } from './contract/highlights.ts'
import { classificationsContract } from './contract/classifications.ts'
import { documentsContract } from './contract/documents.ts'
import { homeContract } from './contract/home.ts'
import { knowledgeContract } from './contract/knowledge.ts'
import { learningContract } from './contract/learning.ts'
import { learningProgressContract } from './contract/learning-progress.ts'
import { methodContract } from './contract/method.ts'
import { neighbourhoodContract } from './contract/neighbourhood.ts'
import { notebookContract } from './contract/notebook.ts'
import { packsContract } from './contract/packs.ts'
import { savedFiltersContract } from './contract/saved-filters.ts'
import { searchContract } from './contract/search.ts'
import { sourcesContract } from './contract/sources.ts'
import { termsContract } from './contract/terms.ts'
import { typologiesContract } from './contract/typologies.ts'
import { workbookContract } from './contract/workbook.ts'
import type { DataRoute, FileAnswer, Route } from './contract/route.ts'

export type { DataRoute, FileAnswer, FileRoute, Route } from './contract/route.ts'

export const contract = {
  ...homeContract,
  ...casesContract,
  ...sourcesContract,
  ...typologiesContract,
  ...methodContract,
  ...knowledgeContract,
  ...learningContract,
  ...actionsContract,
  ...learningProgressContract,
  ...termsContract,
  ...neighbourhoodContract,
  ...searchContract,
  ...savedFiltersContract,
  ...notebookContract,
  ...highlightsContract,
  ...documentsContract,
  ...packsContract,
  ...workbookContract,
  ...classificationsContract,
} as const satisfies Record<string, Route>

export type Contract = typeof contract
export type RouteName = keyof Contract

type Part<R, K extends string> = R extends Record<K, infer S extends z.ZodType> ? S : never
type OutputOf<S> = [S] extends [never] ? undefined : S extends z.ZodType ? z.output<S> : undefined

/** What a route's implementation receives, checked and converted. */
export interface Input<N extends RouteName> {
  params: OutputOf<Part<Contract[N], 'params'>>
  query: OutputOf<Part<Contract[N], 'query'>>
  body: Contract[N] extends { bytes: number } ? Uint8Array<ArrayBuffer> : OutputOf<Part<Contract[N], 'body'>>
}

/** What a route's implementation gives back. */
export type Result<N extends RouteName> = Contract[N] extends { result: infer S extends z.ZodType }
  ? z.output<S>
  : FileAnswer

// ---- the types that Hono's client reads ----

type Strings<S> = S extends z.ZodType
  ? { [K in keyof z.input<S>]: z.input<S>[K] extends string | undefined ? z.input<S>[K] : string }
  : never

type ClientInput<R> = ([Part<R, 'params'>] extends [never] ? object : { param: Strings<Part<R, 'params'>> }) &
  ([Part<R, 'query'>] extends [never] ? object : { query: Strings<Part<R, 'query'>> }) &
  ([Part<R, 'body'>] extends [never] ? object : { json: z.input<Part<R, 'body'>> })

type Endpoint<R extends DataRoute> = {
  input: ClientInput<R>
  output: { data: z.output<R['result']> }
  outputFormat: 'json'
  status: 200
}

// A file is opened by its address, not asked for through the client.
type Answering = Extract<Contract[RouteName], DataRoute>
type Paths = Answering['path']
type AtPath<P extends Paths> = Extract<Answering, { path: P }>
type ApiSchema = { [P in Paths]: { [R in AtPath<P> as `$${R['method']}`]: Endpoint<R> } }

/** The program as Hono's `hc` client sees it. */
export type Api = Hono<object, ApiSchema>
