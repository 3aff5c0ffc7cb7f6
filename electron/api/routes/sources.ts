/** Routes of the documents and their passages, with the originals that the reader attached. */
import { listSources, readChapter, readPassage, readSource } from '../../library/sources.ts'
import type { sourcesContract } from '../contract/sources.ts'
import type { Passage, SourceCard } from '../views/index.ts'
import type { Implementations, Services } from '../services.ts'

/** Passages with the originals that the reader attached, where the library came with none. */
async function withTexts({ attached }: Services, source: string, passages: readonly Passage[]): Promise<Passage[]> {
  const texts = await attached.texts(source)
  return passages.map((passage) => ({ ...passage, original: passage.original ?? texts.get(passage.anchor) ?? null }))
}

function withCount<T extends SourceCard>({ attached }: Services, card: T): T {
  return card.originals > 0 ? card : { ...card, originals: attached.count(card.id) }
}

export const sourceRoutes: Implementations<Exclude<keyof typeof sourcesContract, 'citation' | 'entryCitation'>> = {
  sources: (_, services) => listSources(services.library.reader()).map((card) => withCount(services, card)),
  source: ({ params }, services) => withCount(services, readSource(services.library.reader(), params.id)),
  chapter: async ({ params, query }, services) => {
    const chapter = readChapter(services.library.reader(), params.id, query.anchor)
    return { ...chapter, passages: await withTexts(services, params.id, chapter.passages) }
  },
  passage: async ({ params, query }, services) => {
    const passage = readPassage(services.library.reader(), params.id, query.anchor)
    const [filled = passage] = await withTexts(services, params.id, [passage])
    return filled
  },
}
