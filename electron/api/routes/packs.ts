/** Routes of content packs. */
import { asciiName, readableName } from '../../../content/wording/file-name.ts'
import { libraryOrigin } from '../../search/library.ts'
import type { packsContract } from '../contract/packs.ts'
import type { Implementations, Services } from '../services.ts'

async function fileOf({ documents }: Services, id: string, signal: AbortSignal) {
  const { made, bytes } = await documents.made.file(id, signal)
  const title = made.title.fr ?? made.title.en ?? id
  return {
    name: `${asciiName(title) || id}.grappe`,
    readable: `${readableName(title) || id}.grappe`,
    type: 'application/zip',
    bytes,
  }
}

export const packRoutes: Implementations<keyof typeof packsContract> = {
  packs: (_, { documents }) => documents.packs.list(),
  addPackPart: async ({ params: { id }, query: { at }, body }, { documents }) => ({
    received: await documents.packs.incoming.add(id, at, body),
  }),
  previewPack: ({ params: { id } }, { documents }, signal) => documents.packs.preview(id, signal),
  packProgress: ({ params: { id } }, { documents }) => documents.packs.incoming.progress(id),
  installPack: ({ params: { id } }, { documents, library }, signal) =>
    documents.packs.install(id, libraryOrigin(library.reader()), signal),
  dropPackFile: async ({ params: { id } }, { documents }) => {
    await documents.packs.incoming.drop(id)
    return { done: true }
  },
  changePack: ({ params: { id }, body: { removed } }, { documents }) => documents.packs.change(id, removed),
  deletePack: async ({ params: { id } }, { documents }) => {
    await documents.packs.delete(id)
    return { done: true }
  },
  madePacks: (_, { documents }) => documents.made.list(),
  makePack: ({ params: { id }, body }, { documents }) => documents.made.save(id, body),
  madePackFile: ({ params: { id } }, services, signal) => fileOf(services, id, signal),
}
