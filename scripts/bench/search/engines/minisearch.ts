import MiniSearch from 'minisearch'
import { stemOf, wordsOf as tokenWords } from '../../../../electron/search/analyse.ts'
import { jsonSize, textOf, wordsOf, type EngineMaker } from '../engine.ts'

export const minisearch: EngineMaker = {
  build: (passages, setting) => {
    const index = new MiniSearch<{ id: string; text: string }>({
      fields: ['text'],
      tokenize: tokenWords,
      processTerm: (word) => stemOf(word, 'fr'),
    })
    for (const passage of passages) index.add({ id: passage.id, text: textOf(passage, setting) })
    return {
      search: (query, most) =>
        index
          .search(wordsOf(query, setting).join(' '), { combineWith: 'OR', fuzzy: 0.2 })
          .slice(0, most)
          .map(({ id }) => id as string),
      size: () => jsonSize(() => index),
    }
  },
}
