/** lunr with its French stemmer, the words folded and parted first: its own trimmer eats accented letters. */
import lunr from 'lunr'
import installFrench from 'lunr-languages/lunr.fr.js'
import installStemmers from 'lunr-languages/lunr.stemmer.support.js'
import { foldedText, jsonSize, textOf, wordsOf, type EngineMaker } from '../engine.ts'

installStemmers(lunr)
installFrench(lunr)
const { stemmer } = (lunr as unknown as { fr: { stemmer: lunr.PipelineFunction } }).fr

export const lunrEngine: EngineMaker = {
  build: (passages, setting) => {
    const index = lunr((builder) => {
      builder.ref('id')
      builder.field('text')
      for (const pipeline of [builder.pipeline, builder.searchPipeline]) {
        pipeline.reset()
        pipeline.add(stemmer)
      }
      for (const passage of passages) builder.add({ id: passage.id, text: foldedText(textOf(passage, setting)) })
    })
    return {
      search: (query, most) =>
        index
          .query((asked) => {
            for (const word of wordsOf(query, setting)) asked.term(word, {})
          })
          .slice(0, most)
          .map(({ ref }) => ref),
      size: () => jsonSize(() => index),
    }
  },
}
