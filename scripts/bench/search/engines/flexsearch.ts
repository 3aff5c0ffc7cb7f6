import { Index } from 'flexsearch'
import { stemOf } from '../../../../electron/search/analyse.ts'
import { foldedText, textOf, wordsOf, type EngineMaker } from '../engine.ts'

export const flexsearch: EngineMaker = {
  build: (passages, setting) => {
    const index = new Index({
      tokenize: 'strict',
      resolution: 9,
      encode: (text: string) => text.split(' ').map((word) => stemOf(word, 'fr')),
    })
    const ids: string[] = []
    for (const passage of passages) {
      index.add(ids.length, foldedText(textOf(passage, setting)))
      ids.push(passage.id)
    }
    return {
      search: (query, most) =>
        (index.search(wordsOf(query, setting).join(' '), { limit: most, suggest: true }) as number[]).map(
          (id) => ids[id] ?? '',
        ),
      size: () => {
        let size = 0
        index.export((_, data) => {
          size += data?.length ?? 0
        })
        return size || undefined
      },
    }
  },
}
