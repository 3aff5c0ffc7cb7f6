/** An engine as the bench drives it. */
import { isStop, tokensOf } from '../../../electron/search/analyse.ts'
import type { Passage } from './corpus.ts'

export interface Setting {
  /** French alone, or both languages of each passage in one. */
  readonly text: 'fr' | 'both'
  /** Whether stop words of both languages are left out of what is asked. */
  readonly stop: boolean
}

export const settings: readonly Setting[] = [
  { text: 'fr', stop: false },
  { text: 'fr', stop: true },
  { text: 'both', stop: false },
  { text: 'both', stop: true },
]

export interface Built {
  /** Ids of up to `most` passages, best first; words are joined by OR. */
  search(query: string, most: number): string[]
  /** Of the index as it would be kept, in bytes; undefined where it cannot be written. */
  size(): number | undefined
  close?(): void
}

export interface EngineMaker {
  build(passages: Iterable<Passage>, setting: Setting): Built | Promise<Built>
}

/** Title and text of a passage as one text. */
export function textOf({ title, text }: Passage, { text: which }: Setting): string {
  const french = `${title.fr}\n${text.fr}`
  return which === 'fr' ? french : `${french}\n${title.en}\n${text.en}`
}

/** The words of a query, folded, as every engine is given them. */
export function wordsOf(query: string, { stop }: Setting): string[] {
  const words = tokensOf(query).map(({ word }) => word)
  const told = words.filter((word) => !isStop(word, 'fr') && !isStop(word, 'en'))
  return stop && told.length > 0 ? told : words
}

/** A text with its words folded and parted, for engines whose own analysis would not find l’entreprise by entreprise. */
export function foldedText(text: string): string {
  return tokensOf(text)
    .map(({ word }) => word)
    .join(' ')
}

/** The length of a value as JSON; undefined where it is too long for a string. */
export function jsonSize(make: () => unknown): number | undefined {
  try {
    return JSON.stringify(make()).length
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
