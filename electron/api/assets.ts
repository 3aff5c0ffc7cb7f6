/** The files of the page, and the page itself for every address that is a place in it. */
import { readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import type { SessionView } from './views/notebook.ts'

/** Nothing is fetched from anywhere but the program itself, and nothing frames it. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Of every page, and of every file of one. */
export const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
}

/** A path inside the folder, or undefined where the address leads out of it or cannot be decoded. */
function resolveInside(folder: string, pathname: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  // Decoded first, then normalised: the other way round lets an encoded ".." through.
  if (decoded.includes('\0')) return undefined
  const path = normalize(join(folder, decoded))
  return path.startsWith(folder + sep) ? path : undefined
}

function readFile(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return statSync(path).isFile() ? new Uint8Array(readFileSync(path)) : undefined
  } catch {
    return undefined
  }
}

/** The page opens as its reader likes it: language, theme and size stand in it before any script runs. */
function personalise(html: string, session: SessionView): string {
  const { interfaceLanguage, readingLanguage, theme, textSize } = session.settings
  return html
    .replace(
      '<html lang="fr"',
      () =>
        `<html lang="${interfaceLanguage}" data-theme="${theme}" data-text-size="${textSize}" data-reading="${readingLanguage}"`,
    )
    .replace(
      '</head>',
      // As a function: what the reader wrote may hold "$&", which stands for something in a replacement text.
      () =>
        `<script type="application/json" id="session">${JSON.stringify(session).replaceAll('<', '\\u003c')}</script></head>`,
    )
}

/** True for an address that names a file, which must not be answered with the page. */
const namesFile = /^\/assets\/|\.(?:js|css|map|woff2|png|svg|ico|json)$/

/**
 * Answers GET requests outside /api.
 * @param folder the built page
 * @param session read anew for each opening of the page
 * @returns undefined where there is no such file
 */
export function serveAsset(folder: string, pathname: string, session: () => SessionView): Response | undefined {
  if (namesFile.test(pathname)) {
    const path = resolveInside(folder, pathname)
    const bytes = path && readFile(path)
    if (!bytes) return undefined
    return new Response(bytes, {
      headers: {
        ...pageHeaders,
        'content-type': types[extname(pathname)] ?? 'application/octet-stream',
        // Names in assets/ carry a hash of what is inside.
        'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    })
  }
  const page = readFile(join(folder, 'index.html'))
  if (!page) return undefined
  const html = personalise(new TextDecoder().decode(page), session())
  return new Response(html, {
    headers: { ...pageHeaders, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}
