/** Grappe's own search over the passages alone: no chapter round them, nothing that cites them. */
import { answer } from '../../../../electron/search/answer.ts'
import { best } from '../../../../electron/search/best.ts'
import { Engine, thesaurusOf } from '../../../../electron/search/engine.ts'
import { Facets } from '../../../../electron/search/facets.ts'
import { IndexMaker } from '../../../../electron/search/index/build.ts'
import { toPieces } from '../../../../electron/search/index/store.ts'
import type { SearchTerm } from '../../../../electron/search/index/names-of-terms.ts'
import { weigh } from '../../../../electron/search/index/weigh.ts'
import type { Origin } from '../../../../electron/search/origin.ts'
import { parse } from '../../../../electron/search/query/parse.ts'
import { weights } from '../../../../electron/search/weights.ts'
import type { EngineMaker } from '../engine.ts'

const nothing = { fr: '', en: '' }

export const grappe = (terms: readonly SearchTerm[]): EngineMaker => ({
  build: (passages, { text }) => {
    const maker = new IndexMaker(terms)
    const ids: string[] = []
    for (const { id, title, text: words } of passages) {
      ids.push(id)
      const kept =
        text === 'both' ? { title, text: words } : { title: { ...title, en: '' }, text: { ...words, en: '' } }
      maker.add({ ...kept, context: nothing, cited: nothing })
    }
    const engine = new Engine(weigh(maker.done(), weights), thesaurusOf(terms))
    const origin: Origin = {
      engine,
      facets: new Facets([], () => ({ label: nothing, also: [] })),
      named: (document) => ({ kind: 'passage', item: ids[document] ?? '', part: '' }),
      found: () => {
        throw new Error('the bench reads no document')
      },
    }
    return {
      search: (query, most) => {
        const { documents, scores } = answer(origin, parse(query), [])
        return best(documents, scores, most).map((document) => ids[document] ?? '')
      },
      size: () => [...toPieces(engine.index).values()].reduce((sum, bytes) => sum + bytes.length, 0),
    }
  },
})
