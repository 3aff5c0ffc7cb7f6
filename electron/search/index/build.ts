/** Makes the index of any documents: those of the library when it is built, the reader's notes, or the passages of a bench. */
import type { Bilingual, Language } from '../../../content/schema/common.ts'
import { compoundsOf, isStop, tokensOf } from '../analyse.ts'
import { everydayTerms } from '../everyday-words.ts'
import { fields, type Field } from '../weights.ts'
import { ColumnMaker, gap, type RawColumn } from './column.ts'
import { TermFinder, type SearchTerm } from './names-of-terms.ts'

export type Texts = Readonly<Record<Field, Bilingual>>

export type ColumnName = Language | 'term'
export const columnNames = ['fr', 'en', 'term'] as const

/** All that is known before anything is weighed. */
export interface RawIndex {
  readonly size: number
  readonly columns: Readonly<Record<ColumnName, RawColumn>>
  /** How many words each document has in each field, field after field, by language. */
  readonly lengths: Readonly<Record<Language, readonly Uint32Array[]>>
}

/** A capital is a choice within a sentence, none at its beginning. */
const sentenceStart = /(?:^|[.!?…:;«“"([•–—|\n])[\s\u00A0\u202F]*$/u

export class IndexMaker {
  readonly #makers = { fr: new ColumnMaker(), en: new ColumnMaker(), term: new ColumnMaker() }
  readonly #lengths: Record<Language, number[][]> = { fr: fields.map(() => []), en: fields.map(() => []) }
  readonly #finders: readonly TermFinder[]
  #size = 0

  constructor(terms: readonly SearchTerm[]) {
    this.#finders = [new TermFinder(terms), new TermFinder(everydayTerms)]
  }

  add(texts: Texts): void {
    for (const language of ['fr', 'en'] as const) {
      fields.forEach((field, index) => {
        this.#lengths[language][index]?.push(this.#field(texts[field][language], language, index))
      })
      this.#makers[language].close()
    }
    this.#makers.term.close()
    this.#size++
  }

  done(): RawIndex {
    const { fr, en, term } = this.#makers
    const lengths = (language: Language) => this.#lengths[language].map((all) => Uint32Array.from(all))
    return {
      size: this.#size,
      columns: { fr: fr.done(), en: en.done(), term: term.done() },
      lengths: { fr: lengths('fr'), en: lengths('en') },
    }
  }

  /** @returns the number of words that count */
  #field(text: string, language: Language, field: number): number {
    if (text === '') return 0
    const maker = this.#makers[language]
    const tokens = tokensOf(text)
    let length = 0
    for (const { word, start } of tokens) {
      const number = maker.numberOf(word)
      // Only what the document itself says can hold a phrase.
      if (field < 2) maker.token(number)
      if (isStop(word, language)) continue
      maker.count(number, field)
      length++
      if (!sentenceStart.test(text.slice(Math.max(0, start - 4), start)))
        maker.met(number, isCapital(text.charCodeAt(start), text.charAt(start)))
    }
    for (const { word } of compoundsOf(text)) maker.count(maker.numberOf(word), field)
    for (const finder of this.#finders) {
      for (const { term } of finder.find(tokens, language))
        this.#makers.term.count(this.#makers.term.numberOf(term), field)
    }
    if (field < 2) maker.token(gap)
    return length
  }
}

function isCapital(code: number, letter: string): boolean {
  return code < 128 ? code >= 65 && code <= 90 : letter !== letter.toLowerCase()
}
