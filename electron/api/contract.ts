/**
 * Every route of the program: method, path, what it takes, what it answers. The handler is built from it, the contract
 * suite walks it, and the page's client takes its types from it. Only schemas here: no Node and no DOM.
 */
import { z } from 'zod'
import type { Hono } from 'hono'
import { Id } from '../../content/schema/common.ts'
import { done, type Route } from './contract/route.ts'
import { searchContract } from './contract/search.ts'
import {
  ActionView,
  CaseCard,
  CaseView,
  ChapterView,
  CompetenceView,
  GuideView,
  HomeView,
  Passage,
  ProcedureView,
  SourceCard,
  SourceView,
  TermCard,
  TermView,
  TypologyCard,
  TypologyView,
} from './views.ts'
import { Bookmark, LastRead, Note, NotebookStatus, Pinned, SessionView, Settings } from './notebook-views.ts'

export type { Route } from './contract/route.ts'

const byId = z.strictObject({ id: Id })
const anchor = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9-]+)*$/)
  .max(120)
const noteId = z.strictObject({ id: z.coerce.number().int().positive() })
const noteText = z.string().trim().min(1).max(20_000)

export const contract = {
  session: { method: 'get', path: '/api/session', result: SessionView },
  home: { method: 'get', path: '/api/home', result: HomeView },
  cases: { method: 'get', path: '/api/cases', result: z.array(CaseCard) },
  case: { method: 'get', path: '/api/cases/:id', params: byId, result: CaseView },
  sources: { method: 'get', path: '/api/sources', result: z.array(SourceCard) },
  source: { method: 'get', path: '/api/sources/:id', params: byId, result: SourceView },
  /** The chapter that holds an anchor, or that bears the given name. */
  chapter: {
    method: 'get',
    path: '/api/sources/:id/chapter',
    params: byId,
    query: z.strictObject({ anchor }),
    result: ChapterView,
  },
  passage: {
    method: 'get',
    path: '/api/sources/:id/passage',
    params: byId,
    query: z.strictObject({ anchor }),
    result: Passage,
  },
  typologies: { method: 'get', path: '/api/typologies', result: z.array(TypologyCard) },
  typology: { method: 'get', path: '/api/typologies/:id', params: byId, result: TypologyView },
  guide: { method: 'get', path: '/api/guide', result: GuideView },
  procedure: { method: 'get', path: '/api/procedures/:id', params: byId, result: ProcedureView },
  competence: { method: 'get', path: '/api/competences/:id', params: byId, result: CompetenceView },
  action: { method: 'get', path: '/api/actions/:id', params: byId, result: ActionView },
  terms: { method: 'get', path: '/api/terms', result: z.array(TermCard) },
  term: { method: 'get', path: '/api/terms/:id', params: byId, result: TermView },
  ...searchContract,

  settings: { method: 'put', path: '/api/settings', body: Settings, result: Settings },
  lastRead: { method: 'put', path: '/api/last-read', body: LastRead.omit({ when: true }), result: LastRead },
  notes: { method: 'get', path: '/api/notes', result: z.array(Note) },
  addNote: { method: 'post', path: '/api/notes', body: Pinned.extend({ text: noteText }), result: Note },
  changeNote: {
    method: 'patch',
    path: '/api/notes/:id',
    params: noteId,
    body: z.strictObject({ text: noteText }),
    result: Note,
  },
  removeNote: { method: 'delete', path: '/api/notes/:id', params: noteId, result: Note },
  /** Puts back a note that was just removed, whatever the library now holds. */
  restoreNote: { method: 'put', path: '/api/notes/:id', params: noteId, body: Note.omit({ id: true }), result: Note },
  bookmarks: { method: 'get', path: '/api/bookmarks', result: z.array(Bookmark) },
  addBookmark: { method: 'put', path: '/api/bookmarks', body: Pinned, result: Bookmark },
  removeBookmark: { method: 'delete', path: '/api/bookmarks', body: Pinned, result: done },
  restoreNotebook: { method: 'post', path: '/api/notebook/restore', result: NotebookStatus },
} as const satisfies Record<string, Route>

export type Contract = typeof contract
export type RouteName = keyof Contract

type Part<R, K extends string> = R extends Record<K, infer S extends z.ZodType> ? S : never
type OutputOf<S> = [S] extends [never] ? undefined : S extends z.ZodType ? z.output<S> : undefined

/** What a route's implementation receives, checked and converted. */
export interface Input<N extends RouteName> {
  params: OutputOf<Part<Contract[N], 'params'>>
  query: OutputOf<Part<Contract[N], 'query'>>
  body: OutputOf<Part<Contract[N], 'body'>>
}

/** What a route's implementation gives back. */
export type Result<N extends RouteName> = z.output<Contract[N]['result']>

// ---- the types that Hono's client reads ----

type Strings<S> = S extends z.ZodType
  ? { [K in keyof z.input<S>]: z.input<S>[K] extends string | undefined ? z.input<S>[K] : string }
  : never

type ClientInput<R> = ([Part<R, 'params'>] extends [never] ? object : { param: Strings<Part<R, 'params'>> }) &
  ([Part<R, 'query'>] extends [never] ? object : { query: Strings<Part<R, 'query'>> }) &
  ([Part<R, 'body'>] extends [never] ? object : { json: z.input<Part<R, 'body'>> })

type Endpoint<R extends Route> = {
  input: ClientInput<R>
  output: { data: z.output<R['result']> }
  outputFormat: 'json'
  status: 200
}

type Paths = Contract[RouteName]['path']
type AtPath<P extends Paths> = Extract<Contract[RouteName], { path: P }>
type ApiSchema = { [P in Paths]: { [R in AtPath<P> as `$${R['method']}`]: Endpoint<R> } }

/** The program as Hono's `hc` client sees it. */
export type Api = Hono<object, ApiSchema>
