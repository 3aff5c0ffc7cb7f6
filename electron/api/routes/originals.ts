/** Routes of the originals of the documents. */
import type { originalsContract } from '../contract/originals.ts'
import type { Implementations } from '../services.ts'

export const originalRoutes: Implementations<keyof typeof originalsContract> = {
  originals: (_, { attached }) => attached.list(),
  attachOriginal: ({ query: { name }, body }, { attached }, signal) => attached.attach(body, name, signal),
  changeOriginal: ({ params: { id }, body: { removed } }, { attached }) => attached.change(id, removed),
  deleteOriginal: async ({ params: { id } }, { attached }) => {
    await attached.delete(id)
    return { done: true }
  },
}
