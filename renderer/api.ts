/** Asks the program: Hono's typed client on relative addresses, and its two envelopes opened. */
import { hc, type ClientResponse } from 'hono/client'
import type { Api } from '../electron/api/contract.ts'

/** What the program answered instead of data; `message` is in the reader's language. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status: number) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.status = status
  }
}

const client = hc<Api>('/', { headers: () => ({ 'accept-language': document.documentElement.lang }) })

export const api = client.api

interface Failed {
  error?: { code: string; message: string }
}

/** The answer, where it is one of success. */
async function answered<R extends ClientResponse<unknown> | Response>(call: Promise<R>): Promise<R> {
  let response: R
  try {
    response = await call
  } catch {
    throw new ApiError('unreachable', '', 0)
  }
  if (response.ok) return response
  const { error } = (await response.json().catch(() => ({}))) as Failed
  throw new ApiError(error?.code ?? 'internal', error?.message ?? '', response.status)
}

/**
 * The data of an answer.
 * @throws ApiError; code "unreachable" where the program does not answer at all
 */
export async function ask<T>(call: Promise<ClientResponse<{ data: T }>>): Promise<T> {
  const { data } = (await (await answered(call)).json()) as { data: T }
  return data
}

/**
 * A file that the program makes, with the name that it gives it.
 * @throws ApiError as `ask`
 */
export async function askFile(address: string, signal: AbortSignal): Promise<{ name: string; content: Blob }> {
  const headers = { 'accept-language': document.documentElement.lang }
  const response = await answered(fetch(address, { headers, signal }))
  const disposition = response.headers.get('content-disposition') ?? ''
  const [, name = 'grappe'] = /filename="([^"]+)"/.exec(disposition) ?? []
  const [, readable] = /filename\*=UTF-8''(\S+)/.exec(disposition) ?? []
  return { name: readable ? decodeURIComponent(readable) : name, content: await response.blob() }
}

/**
 * Sends a file as it is, and gives the data of the answer.
 * @throws ApiError as `ask`; the signal's reason where it was given up
 */
export async function sendFile<T>(address: string, file: ArrayBuffer, signal: AbortSignal): Promise<T> {
  const headers = { 'accept-language': document.documentElement.lang, 'content-type': 'application/octet-stream' }
  const call = fetch(address, { method: 'POST', headers, body: file, signal })
  const response = await answered(call).catch((error: unknown) => {
    signal.throwIfAborted()
    throw error
  })
  const { data } = (await response.json()) as { data: T }
  return data
}

/** What went wrong, in the reader's words. */
export function whyOf(error: unknown): string {
  return error instanceof ApiError ? error.message : String(error)
}
