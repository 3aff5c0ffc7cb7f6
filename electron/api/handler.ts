/** The program as one function from Request to Response. It knows no host: the desktop and the loopback server both call it. */
import { Hono, type Context } from 'hono'
import type { z } from 'zod'
import { GrappeError } from '../errors.ts'
import { serveAsset } from './assets.ts'
import { contract, type FileAnswer, type Input, type Route, type RouteName } from './contract.ts'
import { attachment, failure, success } from './envelope.ts'
import { caseRoutes } from './routes/cases.ts'
import { documentRoutes } from './routes/documents.ts'
import { highlightRoutes } from './routes/highlights.ts'
import { knowledgeRoutes } from './routes/knowledge.ts'
import { classificationRoutes } from './routes/classifications.ts'
import { learningRoutes } from './routes/learning.ts'
import { libraryRoutes } from './routes/library.ts'
import { notebookRoutes, readSession } from './routes/notebook.ts'
import { packRoutes } from './routes/packs.ts'
import { savedFilterRoutes } from './routes/saved-filters.ts'
import { workbookRoutes } from './routes/workbook.ts'
import type { Implementation, Implementations, Services } from './services.ts'

export type Handler = (request: Request) => Promise<Response>

/** The largest body that is read, in bytes. */
export const bodyLimitBytes = 256 * 1024

const implementations: Implementations = {
  ...libraryRoutes,
  ...caseRoutes,
  ...knowledgeRoutes,
  ...learningRoutes,
  ...savedFilterRoutes,
  ...notebookRoutes,
  ...highlightRoutes,
  ...documentRoutes,
  ...packRoutes,
  ...workbookRoutes,
  ...classificationRoutes,
}

function describeIssues(error: z.ZodError): string {
  return error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': ')).join('; ')
}

function parse(schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new GrappeError('invalid-input', { issues: describeIssues(parsed.error) })
  return parsed.data
}

const tooLarge = (limit: number) => new GrappeError('body-too-large', { limit: String(limit / 1024) })

/** @throws GrappeError body-too-large, as soon as more has come than may */
async function readLimited(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

/** @throws GrappeError body-too-large or invalid-input */
async function readBody(request: Request, limit: number): Promise<unknown> {
  const text = new TextDecoder().decode(await readLimited(request, limit))
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new GrappeError('invalid-input', { issues: 'JSON' }, { cause: error })
  }
}

/** What a route takes as its body, if anything. */
async function bodyOf(route: Route, request: Request): Promise<unknown> {
  if (route.bytes) return readLimited(request, route.bytes)
  return route.body && parse(route.body, await readBody(request, route.bodyLimit ?? bodyLimitBytes))
}

function register(app: Hono, name: RouteName, services: Services): void {
  const route: Route = contract[name]
  // The contract ties each name to its input and result; a loop over all names forgets which.
  const run = implementations[name] as Implementation<RouteName>
  app.on(route.method, route.path, async (context) => {
    const input = {
      params: parse(route.params, context.req.param()),
      query: parse(route.query, context.req.query()),
      body: await bodyOf(route, context.req.raw),
    } as Input<RouteName>
    const answer: unknown = await run(input, services, context.req.raw.signal)
    return 'file' in route ? attachment(answer as FileAnswer) : success(context, answer)
  })
}

function toFailure(error: unknown, services: Services): GrappeError {
  if (error instanceof GrappeError) return error
  services.log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return new GrappeError('internal')
}

const routePaths = Object.values(contract).map(({ path }) => new RegExp(`^${path.replace(/:[a-z]+/g, '[^/]+')}$`))

/** True where some route has this path, whatever its method. */
function isRoute(path: string): boolean {
  return routePaths.some((form) => form.test(path))
}

/** Every route of the contract, and the page for every other address. */
export function buildApp(services: Services, assetsFolder: string): Hono {
  const app = new Hono()
  for (const name of Object.keys(contract) as RouteName[]) register(app, name, services)
  const session = () => readSession(services)
  const refuse = (context: Context) => {
    const { path, method } = context.req
    const code = isRoute(path) ? 'wrong-method' : 'unknown-route'
    return failure(context.req.raw, new GrappeError(code, { path, method }))
  }
  app.get('*', (context) => {
    const { path } = context.req
    return (path.startsWith('/api/') ? undefined : serveAsset(assetsFolder, path, session)) ?? refuse(context)
  })
  app.notFound(refuse)
  app.onError((error, context) => failure(context.req.raw, toFailure(error, services)))
  return app
}

/** The one handler that every host is given. */
export function createHandler(services: Services, assetsFolder: string): Handler {
  const app = buildApp(services, assetsFolder)
  return async (request) => app.fetch(request)
}
