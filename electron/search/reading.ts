/** A document as it was read for its words, kept for as long as the document is. */
import type { Language } from '../../content/schema/common.ts'
import { compoundsOf, tokensOf, type Token } from './analyse.ts'
import { stemsOf, type FoundTerm } from './index/names-of-terms.ts'
import type { Found } from './origin.ts'
import type { Thesaurus } from './query/known.ts'

export interface Reading {
  /** Title and text. */
  readonly whole: string
  /** Where the text begins in the whole. */
  readonly offset: number
  readonly tokens: readonly Token[]
  readonly compounds: readonly Token[]
  readonly terms: readonly FoundTerm[]
}

const readings = new WeakMap<Found, Partial<Record<Language, Reading>>>()

export function readingOf(found: Found, language: Language, { finder, everyday }: Thesaurus): Reading {
  let known = readings.get(found)
  if (!known) readings.set(found, (known = {}))
  return (known[language] ??= read(found, language, finder, everyday))
}

type Finder = Thesaurus['finder']

function read(found: Found, language: Language, finder: Finder, everyday: Finder): Reading {
  const whole = `${found.title[language]}\n${found.text[language]}`
  const tokens = tokensOf(whole)
  const stems = stemsOf(tokens, language)
  return {
    whole,
    offset: found.title[language].length + 1,
    tokens,
    compounds: compoundsOf(whole),
    terms: [...finder.findIn(stems, language), ...everyday.findIn(stems, language)],
  }
}
