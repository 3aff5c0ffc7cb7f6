/** Makes the index of any documents: those of the library when it is built, the reader's notes, or the passages of a bench. */
import type { Bilingual, Language } from '../../../content/schema/common.ts'
import { compoundsOf, isStop, queryTokensOf, tokensOf } from '../analyse.ts'
import { everydayTerms } from '../everyday-words.ts'
import { fields, type Field } from '../weights.ts'
import { ColumnMaker, type RawColumn } from './column.ts'
import { Groups } from './groups.ts'
import { stemsOf, TermFinder, type SearchTerm } from './names-of-terms.ts'

export type Texts = Readonly<Record<Field, Bilingual>>

export type ColumnName = Language | 'term'
export const columnNames = ['fr', 'en', 'term'] as const

/** From each document to others: those of document d are targets[starts[d]] to targets[starts[d + 1]]. */
export interface Links {
  readonly starts: Uint32Array
  readonly targets: Uint32Array
}

/** To the passages before and after, and to whatever cites the document. */
export interface DocumentLinks {
  readonly beside: Links
  readonly citing: Links
}

/** Packs pairs of documents, from and to. */
export function packLinks(size: number, pairs: readonly (readonly [number, number])[]): Links {
  const sorted = pairs.toSorted(([a, b], [c, d]) => a - c || b - d)
  const starts = new Uint32Array(size + 1)
  for (const [from] of sorted) starts[from + 1] = (starts[from + 1] ?? 0) + 1
  for (let at = 1; at <= size; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  return { starts, targets: Uint32Array.from(sorted, ([, to]) => to) }
}

/** All that is known before anything is weighed. */
export interface RawIndex {
  readonly size: number
  readonly columns: Readonly<Record<ColumnName, RawColumn>>
  /** How many words each document has in each field, field after field, by language. */
  readonly lengths: Readonly<Record<Language, readonly Uint32Array[]>>
  readonly links: DocumentLinks
  /** Documents by each of their names, as `nameKey` gives it. */
  readonly names: Groups
}

/** A name in whatever form it is written: its stems, stop words left out. */
export function nameKey(name: string, language: Language): string {
  const stems = stemsOf(queryTokensOf(name), language).map(({ stem }) => stem)
  return stems.length === 0 ? '' : `${language} ${stems.join(' ')}`
}

/** A capital is a choice within a sentence, none at its beginning. */
const sentenceStart = /(?:^|[.!?…:;«“"([•–—|\n])[\s\u00A0\u202F]*$/u

export class IndexMaker {
  readonly #makers = { fr: new ColumnMaker(), en: new ColumnMaker(), term: new ColumnMaker() }
  readonly #lengths: Record<Language, number[][]> = { fr: fields.map(() => []), en: fields.map(() => []) }
  readonly #finders: readonly TermFinder[]
  readonly #names = new Map<string, number[]>()
  readonly #beside: [number, number][] = []
  readonly #citing: [number, number][] = []
  #size = 0

  constructor(terms: readonly SearchTerm[]) {
    this.#finders = [new TermFinder(terms), new TermFinder(everydayTerms)]
  }

  /** @param names other names than its title */
  add(texts: Texts, names: Readonly<Record<Language, readonly string[]>> = { fr: [], en: [] }): void {
    for (const language of ['fr', 'en'] as const)
      for (const name of [texts.title[language], ...names[language]]) this.#name(nameKey(name, language))
    for (const language of ['fr', 'en'] as const) {
      fields.forEach((field, index) => {
        this.#lengths[language][index]?.push(this.#field(texts[field][language], language, index))
      })
      this.#makers[language].close()
    }
    this.#makers.term.close()
    this.#size++
  }

  #name(key: string): void {
    const known = this.#names.get(key)
    if (key === '' || known?.at(-1) === this.#size) return
    if (known) known.push(this.#size)
    else this.#names.set(key, [this.#size])
  }

  /** Two documents that stand beside each other. */
  beside(one: number, other: number): void {
    this.#beside.push([one, other], [other, one])
  }

  cites(document: number, cited: number): void {
    this.#citing.push([cited, document])
  }

  done(): RawIndex {
    const { fr, en, term } = this.#makers
    const lengths = (language: Language) => this.#lengths[language].map((all) => Uint32Array.from(all))
    return {
      size: this.#size,
      columns: { fr: fr.done(), en: en.done(), term: term.done() },
      lengths: { fr: lengths('fr'), en: lengths('en') },
      links: { beside: packLinks(this.#size, this.#beside), citing: packLinks(this.#size, this.#citing) },
      names: Groups.of(this.#names),
    }
  }

  /** @returns the number of words that count */
  #field(text: string, language: Language, field: number): number {
    if (text === '') return 0
    const maker = this.#makers[language]
    const tokens = tokensOf(text)
    let length = 0
    for (const { word, start, end } of tokens) {
      const number = maker.numberOf(word, text.slice(start, end))
      // Only what the document itself says can hold a phrase.
      if (field < 2) maker.token(number)
      if (isStop(word, language)) continue
      maker.count(number, field)
      length++
      if (!sentenceStart.test(text.slice(Math.max(0, start - 4), start)))
        maker.met(number, isCapital(text.charCodeAt(start), text.charAt(start)))
    }
    for (const { word } of compoundsOf(text)) maker.count(maker.numberOf(word), field)
    const stems = stemsOf(tokens, language)
    for (const finder of this.#finders) {
      for (const { term } of finder.findIn(stems, language))
        this.#makers.term.count(this.#makers.term.numberOf(term), field)
    }
    if (field < 2) maker.gap()
    return length
  }
}

function isCapital(code: number, letter: string): boolean {
  return code < 128 ? code >= 65 && code <= 90 : letter !== letter.toLowerCase()
}
