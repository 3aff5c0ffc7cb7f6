/** Pages of the library made ready before they are opened: as soon as the hand or the focus comes to a link that leads there. */
import { matchRoutes, type LazyRouteFunction, type LoaderFunction, type RouteObject } from 'react-router'

/** How long the hand must rest on a link, and how long what was fetched ahead is good for, in milliseconds. */
const rest = 40
const lasts = 10_000

interface Ready {
  readonly path: string
  readonly since: number
  readonly data: Promise<unknown>
}

type Params = Parameters<LoaderFunction>[0]['params']
type Prepare = (path: string, params: Params) => Promise<void>

const preparing = new WeakMap<object, Prepare>()

const pathIn = (address: string) => {
  const { pathname, search } = new URL(address)
  return pathname + search
}

/**
 * A page whose loader asks the library alone, which does not change while it is open: only such a page is fetched
 * ahead, as what is the reader's own could have changed before it is opened.
 */
export function libraryPage<R extends RouteObject>(load: LazyRouteFunction<R>): LazyRouteFunction<R> {
  let ready: Ready | undefined
  const lazy: LazyRouteFunction<R> = async () => {
    const module = await load()
    const { loader } = module
    if (typeof loader !== 'function') return module
    const take: LoaderFunction = (args, context) => {
      const good = ready && ready.path === pathIn(args.request.url) && performance.now() - ready.since < lasts
      const data = good ? ready?.data : undefined
      ready = undefined
      return data ?? (loader as LoaderFunction)(args, context)
    }
    return { ...module, loader: take }
  }
  preparing.set(lazy, async (path, params) => {
    const { loader } = await load()
    if (typeof loader !== 'function' || ready?.path === path) return
    const request = new Request(new URL(path, window.location.href))
    const data = Promise.resolve((loader as (args: object) => unknown)({ request, params, context: {} }))
    const made: Ready = { path, since: performance.now(), data }
    ready = made
    // Whoever opens the page asks anew, and is told.
    await data.catch(() => {
      if (ready === made) ready = undefined
    })
  })
  return lazy
}

/** Loads the code of the page at a path, and its data where they are the library's; what is open already is left alone. */
function makeReady(pages: RouteObject[], path: string): void {
  const url = new URL(path, window.location.href)
  const open = new Set(
    matchRoutes(pages, window.location.pathname)?.map(({ route, pathname }) => `${route.path} ${pathname}`),
  )
  for (const { route, pathname, params } of matchRoutes(pages, url.pathname) ?? []) {
    if (typeof route.lazy !== 'function' || open.has(`${route.path} ${pathname}`)) continue
    const prepare = preparing.get(route.lazy)
    // Code that cannot be had is told of when the page is opened.
    void (prepare ? prepare(url.pathname + url.search, params) : route.lazy()).catch(() => undefined)
  }
}

/** Listens for the hand and the focus, as long as the app is open. */
export function listenAhead(pages: RouteObject[]): void {
  let timer: number | undefined
  const look = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : undefined
    const path = link?.getAttribute('href')
    window.clearTimeout(timer)
    if (path?.startsWith('/') && !path.startsWith('/api/'))
      timer = window.setTimeout(() => makeReady(pages, path), event.type === 'pointerdown' ? 0 : rest)
  }
  for (const type of ['pointerover', 'focusin', 'pointerdown']) document.addEventListener(type, look, { passive: true })
}
