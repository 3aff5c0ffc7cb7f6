/**
 * Chromium takes no scheme of ours without Electron: each `scheme://host` is shown to it as `http://host.scheme.localhost`, a
 * secure origin of its own at which nothing listens, since every request is answered before it leaves the page.
 */
import { control } from './control.ts'

/** The address as Chromium is given it. */
export function toShown(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url)
  const scheme = protocol.slice(0, -1)
  return control.privileges.has(scheme) ? `http://${host}.${scheme}.localhost${pathname || '/'}${search}${hash}` : url
}

/** The address as Electron knows it. */
export function toOwn(url: string): string {
  const parsed = URL.parse(url)
  const [, host, scheme] = /^(.+)\.([a-z]+)\.localhost$/.exec(parsed?.host ?? '') ?? []
  if (!parsed || !host || !scheme || !control.privileges.has(scheme)) return url
  return `${scheme}://${host}${parsed.pathname}${parsed.search}${parsed.hash}`
}

/** The origin as Electron tells it of a frame. */
export function originOf(url: string): string {
  const own = toOwn(url)
  const { protocol, host } = new URL(own)
  return host === '' ? 'null' : `${protocol}//${host}`
}
