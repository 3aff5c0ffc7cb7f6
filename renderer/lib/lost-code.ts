/** Code of the page that could not be fetched: the program did not answer. */

const lost = new WeakSet<Error>()

/** Remembers such errors as they come; for the whole life of the page. */
export function listenForLostCode(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => lost.add(payload))
}

export const isLostCode = (error: unknown): boolean => error instanceof Error && lost.has(error)
