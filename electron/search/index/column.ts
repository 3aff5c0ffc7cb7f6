/** A column of the index: the words of one language, or the terms of the glossary, each with the documents that have it. */
import { Growing } from './growing.ts'

/** Postings as they are gathered: for each word the documents that have it, and how often in each of four fields, eight bits each. */
export interface RawColumn {
  /** Sorted, so that words with the same beginning stand together. */
  readonly words: readonly string[]
  /** Each word as the texts write it, with its accents. */
  readonly forms: readonly string[]
  /** 1 for names: words that the texts write with a capital wherever they stand. */
  readonly names: Uint8Array
  /** Postings of word w are those from starts[w] to starts[w + 1], documents rising. */
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  readonly counts: Uint32Array
  /** Words of document d in their order, stop words included: tokens from tokenStarts[d] to tokenStarts[d + 1]. */
  readonly tokenStarts: Uint32Array
  /** In 16 bits where the words are few enough. A number that is no word's stands between two fields, so that no phrase runs over. */
  readonly tokens: Uint16Array | Uint32Array
}

const gap = 0xff_ff_ff_ff

/** Of ten times that a word is met where no capital is due, how many must be with one for a name. */
const nameShare = 8

/** Gathers the words of one column, document by document. */
export class ColumnMaker {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  readonly #forms: string[] = []
  readonly #capitals = new Growing()
  readonly #smalls = new Growing()
  /** Counts of the document under way, by word. */
  readonly #counts = new Growing()
  #touched: number[] = []
  readonly #entryWords = new Growing()
  readonly #entryDocuments = new Growing()
  readonly #entryCounts = new Growing()
  readonly #tokens = new Growing()
  readonly #tokenStarts = new Growing()
  #documents = 0

  constructor() {
    this.#tokenStarts.push(0)
  }

  /** @param form the word as it is written, kept when it is first met */
  numberOf(word: string, form = word): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#words.length
      this.#numbers.set(word, number)
      this.#words.push(word)
      this.#forms.push(form)
    }
    return number
  }

  /** Notes how a word was written where a capital is a choice. */
  met(number: number, capital: boolean): void {
    const tally = capital ? this.#capitals : this.#smalls
    tally.put(number, tally.at(number) + 1)
  }

  /** Counts a word in a field of the document under way. */
  count(number: number, field: number): void {
    const packed = this.#counts.at(number)
    if (packed === 0) this.#touched.push(number)
    if (((packed >>> (field * 8)) & 255) < 255) this.#counts.put(number, (packed + 2 ** (field * 8)) >>> 0)
  }

  token(number: number): void {
    this.#tokens.push(number)
  }

  /** Ends a field, so that no phrase runs over. */
  gap(): void {
    this.#tokens.push(gap)
  }

  /** Ends the document under way. */
  close(): void {
    for (const number of this.#touched) {
      this.#entryWords.push(number)
      this.#entryDocuments.push(this.#documents)
      this.#entryCounts.push(this.#counts.at(number))
      this.#counts.put(number, 0)
    }
    this.#touched = []
    this.#documents++
    this.#tokenStarts.push(this.#tokens.length)
  }

  /** The words sorted, with their postings in one piece each. */
  done(): RawColumn {
    const order = [...this.#words.keys()].toSorted((a, b) => compare(this.#words[a] ?? '', this.#words[b] ?? ''))
    const place = new Uint32Array(order.length)
    order.forEach((number, index) => {
      place[number] = index
    })
    const starts = new Uint32Array(order.length + 1)
    for (let entry = 0; entry < this.#entryWords.length; entry++) {
      const at = (place[this.#entryWords.at(entry)] ?? 0) + 1
      starts[at] = (starts[at] ?? 0) + 1
    }
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
    const next = starts.slice()
    const documents = new Uint32Array(this.#entryWords.length)
    const counts = new Uint32Array(this.#entryWords.length)
    for (let entry = 0; entry < this.#entryWords.length; entry++) {
      const word = place[this.#entryWords.at(entry)] ?? 0
      const to = next[word] ?? 0
      next[word] = to + 1
      documents[to] = this.#entryDocuments.at(entry)
      counts[to] = this.#entryCounts.at(entry)
    }
    const names = Uint8Array.from(order, (number) => {
      const capitals = this.#capitals.at(number)
      return capitals > 0 && capitals * (10 - nameShare) >= this.#smalls.at(number) * nameShare ? 1 : 0
    })
    return {
      words: order.map((number) => this.#words[number] ?? ''),
      forms: order.map((number, at) => {
        const form = this.#forms[number] ?? ''
        return names[at] ? form : form.toLowerCase()
      }),
      names,
      starts,
      documents,
      counts,
      tokenStarts: this.#tokenStarts.done(),
      tokens: this.#tokensBy(place),
    }
  }

  #tokensBy(place: Uint32Array): Uint16Array | Uint32Array {
    const short = this.#words.length < 0xff_ff
    const tokens = short ? new Uint16Array(this.#tokens.length) : new Uint32Array(this.#tokens.length)
    for (let at = 0; at < tokens.length; at++) {
      const number = this.#tokens.at(at)
      tokens[at] = number === gap ? gap : (place[number] ?? 0)
    }
    return tokens
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
