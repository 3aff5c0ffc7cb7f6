/** The two envelopes: `{ data }` for what was asked, `{ error: { code, message } }` for what failed; and files, which have none. */
import type { Context } from 'hono'
import type { GrappeError } from '../errors.ts'
import type { Language } from '../../content/schema/common.ts'
import { pageHeaders } from './assets.ts'
import type { FileAnswer } from './contract.ts'

export interface ErrorEnvelope {
  readonly error: { readonly code: string; readonly message: string }
}

/** The language to answer in: English where it is preferred to French (RFC 9110, 12.5.4), else French. */
export function languageOf(request: Request): Language {
  let best: { language: Language; weight: number } = { language: 'fr', weight: 0 }
  for (const range of (request.headers.get('accept-language') ?? '').split(',')) {
    const [, named, quality = '1'] = /^\s*(fr|en)(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(range) ?? []
    const weight = Number(quality)
    // Of two that weigh the same, the first.
    if (named && weight > best.weight) best = { language: named.toLowerCase() === 'en' ? 'en' : 'fr', weight }
  }
  return best.language
}

export function success(context: Context, data: unknown): Response {
  return context.json({ data }, 200, { 'cache-control': 'no-store' })
}

/** A file to be kept under its name, never shown as a page. */
export function attachment({ name, readable, type, bytes }: FileAnswer): Response {
  // RFC 6266: who knows the second name takes it.
  const second = readable === undefined ? '' : `; filename*=UTF-8''${encodeURIComponent(readable)}`
  return new Response(bytes, {
    headers: {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}"${second}`,
      'content-length': String(bytes.byteLength),
    },
  })
}

/** The error as its envelope, or as a short page where a person opened the address. */
export function failure(request: Request, error: GrappeError): Response {
  const language = languageOf(request)
  const message = error.told(language)
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  if (request.headers.get('accept')?.includes('text/html')) {
    const page = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Grappe</title><h1>Grappe</h1><p>${escapeHtml(message)}</p></html>`
    return new Response(page, {
      status: error.status,
      headers: { ...headers, ...pageHeaders, 'content-type': 'text/html; charset=utf-8' },
    })
  }
  const envelope: ErrorEnvelope = { error: { code: error.code, message } }
  return Response.json(envelope, { status: error.status, headers })
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
