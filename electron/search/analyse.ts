/**
 * Words of a text as the search knows them, the same at build time and at query time: case, accents and ligatures folded,
 * elisions parted (l'entreprise, aujourd’hui), then stemmed as the language has it.
 */
import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as frenchStem } from '@orama/stemmers/french'
import type { Language } from '../../content/schema/common.ts'
import { stopWords } from './stop-words.ts'

export interface Word {
  /** What the index holds. */
  readonly term: string
  /** Where the word stands in the text, in UTF-16 units; end excluded. */
  readonly start: number
  readonly end: number
}

const stems: Record<Language, (word: string) => string> = { fr: frenchStem, en: englishStem }

/** Letters that do not decompose into a base letter and a mark. */
const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', ı: 'i' }

/** Lower case without accents or ligatures; its length may differ from the text's. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæøłđßı]/g, (letter) => ligatures[letter] ?? letter)
}

/** A letter or digit and the letters, digits and marks after it; apostrophes and hyphens part words. */
const wordForm = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** Every word of a text, folded, stop words included. */
export function wordsOf(text: string): string[] {
  return (text.match(wordForm) ?? []).map((word) => fold(word))
}

/**
 * What words came to when they were met before, a stop word to nothing: a library has some ten thousand different words and
 * repeats them by the million.
 */
const known: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() }
/** Words that this memory may hold before it starts anew; a user can type anything. */
const knownLimit = 50_000

function stemOf(folded: string, language: Language): string {
  return /\d/.test(folded) || folded.length < 4 ? folded : stems[language](folded)
}

/** The stem of one word in a language, or '' for a stop word. Words with a digit are kept as they are. */
export function termOf(word: string, language: Language): string {
  const memory = known[language]
  const remembered = memory.get(word)
  if (remembered !== undefined) return remembered
  const folded = fold(word)
  const term = stopWords[language].has(folded) ? '' : stemOf(folded, language)
  if (memory.size >= knownLimit) memory.clear()
  memory.set(word, term)
  return term
}

/** Every word of a text, stop words and elided articles left out. */
export function analyse(text: string, language: Language): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordForm)) {
    const term = termOf(match[0], language)
    if (term !== '') words.push({ term, start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** The terms of a text joined by spaces, as the full-text table takes them. */
export function termsOf(text: string, language: Language): string {
  return analyse(text, language)
    .map((word) => word.term)
    .join(' ')
}
