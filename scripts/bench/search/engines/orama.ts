import { create, insert, save, search, type Orama, type Results } from '@orama/orama'
import { stemmer } from '@orama/stemmers/french'
import { foldedText, jsonSize, textOf, wordsOf, type EngineMaker } from '../engine.ts'

type Base = Orama<{ text: 'string' }>

/** Orama answers at once where no hook of it waits; its types leave both open. */
function atOnce<T>(answer: T | Promise<T>): T {
  if (answer instanceof Promise) throw new Error('Orama did not answer at once')
  return answer
}

export const orama: EngineMaker = {
  build: (passages, setting) => {
    const base: Base = create({
      schema: { text: 'string' },
      components: { tokenizer: { language: 'french', stemming: true, stemmer, stopWords: false } },
    })
    const ids: string[] = []
    for (const passage of passages) {
      void atOnce(insert(base, { id: String(ids.length), text: foldedText(textOf(passage, setting)) }))
      ids.push(passage.id)
    }
    return {
      search: (query, most) => {
        const found: Results<unknown> = atOnce(
          search(base, { term: wordsOf(query, setting).join(' '), limit: most, threshold: 1, properties: ['text'] }),
        )
        return found.hits.map(({ id }) => ids[Number(id)] ?? '')
      },
      size: () => jsonSize(() => save(base)),
    }
  },
}
