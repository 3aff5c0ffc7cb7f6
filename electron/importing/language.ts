/** In which of the two languages a text is written, by its small words. */
import type { Language } from '../../content/schema/common.ts'
import { tokensOf } from '../search/analyse.ts'
import { stopWords } from '../search/stop-words.ts'

/** How many characters are looked at, and how many words it takes to say anything. */
const looked = 40_000
const fewest = 12

/** The share of small words that any prose has, and how many times those of the other language they must be. */
const share = 0.15
const lead = 1.5

/** @returns "unknown" for another language, a mixture, or too little text */
export function languageOf(texts: Iterable<string>): Language | 'unknown' {
  const counts = { fr: 0, en: 0 }
  let [words, characters] = [0, 0]
  for (const text of texts) {
    for (const { word } of tokensOf(text)) {
      words++
      const [french, english] = [stopWords.fr.has(word), stopWords.en.has(word)]
      // What both have says nothing.
      if (french && !english) counts.fr++
      else if (english && !french) counts.en++
    }
    characters += text.length
    if (characters > looked) break
  }
  const [first, second]: Language[] = counts.fr >= counts.en ? ['fr', 'en'] : ['en', 'fr']
  if (!first || !second || words < fewest) return 'unknown'
  return counts[first] >= words * share && counts[first] >= counts[second] * lead ? first : 'unknown'
}
