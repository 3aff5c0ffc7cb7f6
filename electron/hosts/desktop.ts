/** The desktop host: hands the requests of the scheme grappe: to the one handler. */
import { failure } from '../api/envelope.ts'
import type { Handler } from '../api/handler.ts'
import { GrappeError } from '../errors.ts'

export const scheme = 'grappe'
/** The only host of the scheme; a page of another one would be another origin. */
export const schemeHost = 'app'
export const appOrigin = `${scheme}://${schemeHost}`

/** What the scheme may do: it behaves as a secure origin of its own, with fetch, and nothing more. */
export const schemePrivileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true } as const

/** The handler as Electron's `protocol.handle` takes it. */
export function schemeHandler(handle: Handler): Handler {
  return async (request) => {
    const { host } = new URL(request.url)
    if (host !== schemeHost) return failure(request, new GrappeError('foreign-host', { host: appOrigin }))
    return handle(request)
  }
}
