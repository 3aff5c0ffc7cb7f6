/**
 * Words of a text as the search knows them, the same when the index is made and when a query is read: case, accents and ligatures
 * folded, elisions and hyphens parted, compounds and long numbers joined as well. Rules A1 to A8 of docs/search.md.
 */
import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as frenchStem } from '@orama/stemmers/french'
import type { Language } from '../../content/schema/common.ts'
import { stopWords } from './stop-words.ts'

export interface Token {
  /** Folded. */
  readonly word: string
  /** Where it stands in the text, in UTF-16 units; end excluded. */
  readonly start: number
  readonly end: number
}

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

/** What words came to when they were met before: a library has some ten thousand different words and repeats them by the million. */
const folded = new Map<string, string>()
/** Words that a memory may hold before it starts anew; a user can type anything. */
const memoryLimit = 50_000

function foldWord(word: string): string {
  let capital = false
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code > 127) return foldRare(word)
    if (code >= 65 && code <= 90) capital = true
  }
  return capital ? word.toLowerCase() : word
}

function foldRare(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const result = fold(word)
  if (folded.size >= memoryLimit) folded.clear()
  folded.set(word, result)
  return result
}

/** Every word of a text in its order, stop words included. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  wordForm.lastIndex = 0
  for (let match = wordForm.exec(text); match; match = wordForm.exec(text)) {
    const word = foldWord(match[0])
    // A lone sign that folds to nothing is no word.
    if (word !== '') tokens.push({ word, start: match.index, end: wordForm.lastIndex })
  }
  return tokens
}

/** Every word of a text, folded, stop words included. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word)
}

/** Words with a hyphen or an ampersand between them, letters with points, digits in groups of three. */
const compoundForm =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-\u2010\u2011&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)+|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00A0\u202F,.]\d{3})+(?![\p{L}\p{N}])|\d{4}s/gu

/** A compound whose parts are no words by themselves: letters with points, digits in groups. */
const oneWord = /^(?:(?:\p{L}\.){2,}\p{L}?|\d{1,3}(?:[ \u00A0\u202F,.]\d{3})+)$/u

/** The tokens of a query: as those of a text, but with S.P.L. and 2 256 as one word each, since nobody looks for their parts. */
export function queryTokensOf(text: string): Token[] {
  const whole = compoundsOf(text).filter(({ start, end }) => oneWord.test(text.slice(start, end)))
  const others = tokensOf(text).filter(
    ({ start, end }) => !whole.some((compound) => start >= compound.start && end <= compound.end),
  )
  return [...others, ...whole].toSorted((a, b) => a.start - b.start)
}

/** One of the signs without which a text has no compound. */
const joint = /[-\u2010\u2011&]|\d[ \u00A0\u202F,.]\d|\d\ds|\p{L}\.\p{L}/u

/** The same compounds written as one word: sous-traitance also as soustraitance, 2 256 as 2256, S.P.L. as spl, 1990s as 1990. */
export function compoundsOf(text: string): Token[] {
  const compounds: Token[] = []
  if (!joint.test(text)) return compounds
  for (const match of text.matchAll(compoundForm)) {
    const parts = match[0].match(wordForm) ?? []
    const word = /^\d{4}s$/.test(match[0]) ? match[0].slice(0, 4) : foldWord(parts.join(''))
    if (word.length > 1 && word.length <= 60)
      compounds.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return compounds
}

/**
 * What number and gender leave on a folded French word where Snowball, which counts on accents and takes "crédit" and "cluster" for verbs,
 * would part the forms of one word: emplois from emploi, clusters from cluster, enjeux from enjeu, financière from financier. Rule A9.
 */
const singular = (word: string) =>
  word
    .replace(/(ai|oi)se?s?$/, '$1')
    .replace(/([^aeis]|ui)s$/, '$1')
    .replace(/(er)s$/, '$1')
    .replace(/(li|j|v|f)eux$/, '$1eu')
    .replace(/ieres?$/, 'ier')

const stems: Record<Language, (word: string) => string> = {
  fr: (word) => frenchStem(singular(word)),
  en: englishStem,
}
const stemmed: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() }

/** The stem of a folded word in a language. Numbers, acronyms and other short words are kept as they are. */
export function stemOf(word: string, language: Language): string {
  if (word.length < 4 || word.length > 40) return word
  const memory = stemmed[language]
  const known = memory.get(word)
  if (known !== undefined) return known
  const stem = /\d/.test(word) ? word : stems[language](word)
  if (memory.size >= memoryLimit) memory.clear()
  memory.set(word, stem)
  return stem
}

/** True for words that are too common in a language to find anything by. */
export function isStop(word: string, language: Language): boolean {
  return stopWords[language].has(word)
}

/** A word that something can be found by. */
export interface Word {
  readonly term: string
  /** Where it stands in the text, in UTF-16 units; end excluded. */
  readonly start: number
  readonly end: number
}

/** The words of a text that are not too common to find anything by, stemmed. */
export function analyse(text: string, language: Language): Word[] {
  return tokensOf(text)
    .filter(({ word }) => !isStop(word, language))
    .map(({ word, start, end }) => ({ term: stemOf(word, language), start, end }))
}
