/** Finds the names of the glossary's terms in texts and queries, whatever their form: the longest first. Rules T1 to T3 of docs/search.md. */
import type { Language } from '../../../content/schema/common.ts'
import { isStop, stemOf, tokensOf, type Token } from '../analyse.ts'

export interface Naming {
  readonly name: string
  readonly acronym?: string | undefined
  readonly synonyms: readonly string[]
}

/** A term of the glossary as the search needs it. */
export interface SearchTerm {
  readonly id: string
  readonly fr: Naming
  readonly en: Naming
  readonly related: readonly string[]
}

export interface FoundTerm {
  readonly term: string
  /** First and last token of the text that name it. */
  readonly first: number
  readonly last: number
  /** How many words the name has, stop words left out. */
  readonly length: number
}

interface Node {
  next: Map<string, Node>
  terms: string[]
}

const newNode = (): Node => ({ next: new Map(), terms: [] })

/** A word of a text that is no stop word, by its stem, with its place among the tokens. */
export interface Stem {
  readonly stem: string
  readonly token: number
}

/** Stems of the words of a text that are no stop words, with the place of each. */
export function stemsOf(tokens: readonly Pick<Token, 'word'>[], language: Language): Stem[] {
  const stems: Stem[] = []
  tokens.forEach(({ word }, token) => {
    if (!isStop(word, language)) stems.push({ stem: stemOf(word, language), token })
  })
  return stems
}

export class TermFinder {
  readonly #roots: Record<Language, Node> = { fr: newNode(), en: newNode() }

  constructor(terms: readonly SearchTerm[]) {
    for (const term of terms) {
      for (const language of ['fr', 'en'] as const) {
        const { name, acronym, synonyms } = term[language]
        for (const one of [name, ...(acronym ? [acronym] : []), ...synonyms]) this.#add(term.id, one, language)
      }
    }
  }

  #add(id: string, name: string, language: Language): void {
    const stems = stemsOf(tokensOf(name), language)
    let node = this.#roots[language]
    for (const { stem } of stems) {
      let next = node.next.get(stem)
      if (!next) node.next.set(stem, (next = newNode()))
      node = next
    }
    if (stems.length > 0 && !node.terms.includes(id)) node.terms.push(id)
  }

  /** Every term that a text names. */
  find(tokens: readonly Pick<Token, 'word'>[], language: Language): FoundTerm[] {
    return this.findIn(stemsOf(tokens, language), language)
  }

  /** Every term that the words of a text name. */
  findIn(stems: readonly Stem[], language: Language): FoundTerm[] {
    const found: FoundTerm[] = []
    let from = 0
    while (from < stems.length) {
      let node: Node | undefined = this.#roots[language]
      let end = 0
      let terms: readonly string[] = []
      for (let at = from; at < stems.length; at++) {
        node = node.next.get(stems[at]?.stem ?? '')
        if (!node) break
        if (node.terms.length > 0) [end, terms] = [at + 1, node.terms]
      }
      const first = stems[from]?.token ?? 0
      const last = stems[end - 1]?.token ?? 0
      for (const term of terms) found.push({ term, first, last, length: end - from })
      from = Math.max(end, from + 1)
    }
    return found
  }
}
