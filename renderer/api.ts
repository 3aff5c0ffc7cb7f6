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

/**
 * The data of an answer.
 * @throws ApiError; code "unreachable" where the program does not answer at all
 */
export async function ask<T>(call: Promise<ClientResponse<{ data: T }>>): Promise<T> {
  let response: ClientResponse<{ data: T }>
  try {
    response = await call
  } catch {
    throw new ApiError('unreachable', '', 0)
  }
  if (!response.ok) {
    const { error } = (await response.json().catch(() => ({}))) as Failed
    throw new ApiError(error?.code ?? 'internal', error?.message ?? '', response.status)
  }
  const { data } = (await response.json()) as { data: T }
  return data
}
