/**
 * The small index by which the palette goes anywhere: lunr over titles, other names and commands, in both languages.
 * lunr's own trimmers and stop words are left out (they eat accented letters, and a title may be all stop words): the words
 * are folded and parted first, then stemmed by lunr's own stemmer of each language.
 */
import lunr from 'lunr'
import installFrench from 'lunr-languages/lunr.fr.js'
import installStemmers from 'lunr-languages/lunr.stemmer.support.js'
import type { Language } from '../../content/schema/common.ts'
import type { GoTo } from '../../electron/api/views/index.ts'

installStemmers(lunr)
installFrench(lunr)

const french = (lunr as unknown as { fr: { stemmer: lunr.PipelineFunction } }).fr

/** Lower case, no accents, ligatures in two letters; elisions and hyphens part words. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

export interface Found<T> {
  readonly entry: T
  readonly score: number
}

/** An entry as the index sees it: its own words, and other words that lead to it. */
export interface Indexed {
  readonly title: GoTo['title']
  readonly hint: GoTo['hint']
}

/** The word itself, in any of its forms, and words that begin with it. */
function addWord(query: lunr.Query, word: string): void {
  query.term(word, { boost: 10 })
  query.term(word, { boost: 5, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING })
}

const languages = ['fr', 'en'] as const
const stemmers: Record<Language, lunr.PipelineFunction> = { fr: french.stemmer, en: lunr.stemmer }

/** The index of one language: one stemmer after the other would take words for each other that are not. */
function buildIndex(entries: readonly Indexed[], language: Language): lunr.Index {
  return lunr((builder) => {
    builder.ref('id')
    builder.field('title', { boost: 4 })
    builder.field('hint')
    builder.pipeline.reset()
    builder.pipeline.add(stemmers[language])
    builder.searchPipeline.reset()
    builder.searchPipeline.add(stemmers[language])
    // Titles are short: how long one is says little of how well it answers.
    builder.b(0.3)
    entries.forEach(({ title, hint }, id) => {
      builder.add({ id, title: wordsOf(title[language]).join(' '), hint: wordsOf(hint[language]).join(' ') })
    })
  })
}

function search(index: lunr.Index, words: readonly string[]): lunr.Index.Result[] {
  const known = new Set(words.filter((word) => index.query((query) => addWord(query, word)).length > 0))
  return index.query((query) => {
    for (const word of words) {
      if (known.has(word)) addWord(query, word)
      // A word with one letter wrong is looked for only where it is not found as typed, so that what is right stays first.
      else if (word.length > 3) query.term(word, { editDistance: 1 })
    }
  })
}

export class GoToIndex<T extends Indexed> {
  readonly #entries: readonly T[]
  readonly #indexes: readonly lunr.Index[]

  constructor(entries: readonly T[]) {
    this.#entries = entries
    this.#indexes = languages.map((language) => buildIndex(entries, language))
  }

  /** The best entries for what has been typed so far: whole words first, then beginnings; a word with a mistake where neither is found. */
  find(typed: string, most: number): Found<T>[] {
    const words = wordsOf(typed)
    if (words.length === 0) return []
    const best = new Map<number, number>()
    for (const { ref, score } of this.#indexes.flatMap((index) => search(index, words))) {
      best.set(Number(ref), Math.max(score, best.get(Number(ref)) ?? 0))
    }
    return [...best]
      .toSorted(([a, one], [b, other]) => other - one || a - b)
      .slice(0, most)
      .flatMap(([id, score]) => {
        const entry = this.#entries[id]
        return entry ? [{ entry, score }] : []
      })
  }
}
