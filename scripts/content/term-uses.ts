/** Where each term of the glossary is used: its name, its acronym and its synonyms of several words, whatever their number, counted in a text. */
import type { TermUseRow } from '../../content/database.ts'
import type { Language, Term } from '../../content/schema/index.ts'
import { wordsOf } from '../../electron/search/analyse.ts'

interface Form {
  readonly term: string
  readonly words: readonly string[]
}

/** A folded word without the ending of its plural, so that "réseaux" leads to "réseau" and "clusters" to "cluster". */
function bare(word: string, language: Language): string {
  if (word.length < 4) return word
  return language === 'fr'
    ? word.replace(/([^e])aux$/, '$1al').replace(/[sx]$/, '')
    : word.replace(/ies$/, 'y').replace(/s$/, '')
}

const bareWords = (text: string, language: Language) => wordsOf(text).map((word) => bare(word, language))

/** A single word that is only a synonym has other senses as well, and is left out. */
function namesOf({ name, acronym, synonyms }: Term['fr']): string[] {
  return [name, ...(acronym === undefined ? [] : [acronym]), ...synonyms.filter((one) => wordsOf(one).length > 1)]
}

/** "micro (entreprises et coopération)" is no micro-enterprise. */
const parting = /[;:!?()[\]«»“”\n]|\.\s/

/** Counts the terms of a glossary in texts of one language. */
export class TermCounter {
  readonly #language: Language
  /** By the first word, the longest first: "capital social" is not also "capital". */
  readonly #forms = new Map<string, Form[]>()

  constructor(terms: readonly Term[], language: Language) {
    this.#language = language
    for (const term of terms) {
      for (const name of namesOf(term[language])) {
        const words = bareWords(name, language)
        const [first] = words
        if (first !== undefined) this.#forms.set(first, [...(this.#forms.get(first) ?? []), { term: term.id, words }])
      }
    }
    for (const [first, forms] of this.#forms)
      this.#forms.set(
        first,
        forms.toSorted((one, other) => other.words.length - one.words.length),
      )
  }

  /** How often each term that a text uses stands in it; none within another, and none across what parts sentences. */
  count(text: string): Map<string, number> {
    const counts = new Map<string, number>()
    for (const piece of text.split(parting)) this.#countIn(piece, counts)
    return counts
  }

  #countIn(piece: string, counts: Map<string, number>): void {
    const words = bareWords(piece, this.#language)
    for (let at = 0; at < words.length;) {
      const forms = this.#forms.get(words[at] ?? '') ?? []
      const form = forms.find((one) => one.words.every((word, i) => words[at + i] === word))
      if (form) counts.set(form.term, (counts.get(form.term) ?? 0) + 1)
      at += form?.words.length ?? 1
    }
  }
}

interface Document {
  readonly kind: string
  readonly item: string
  readonly part: string
  readonly title_fr: string
  readonly title_en: string
  readonly text_fr: string
  readonly text_en: string
}

/** Every use of a term in what the search can find; the glossary's own entries aside. */
export function termUses(documents: readonly Document[], terms: readonly Term[]): TermUseRow[] {
  const [fr, en] = [new TermCounter(terms, 'fr'), new TermCounter(terms, 'en')]
  return documents.flatMap(({ kind, item, part, ...texts }) => {
    if (kind === 'term') return []
    const inFrench = fr.count(`${texts.title_fr}\n${texts.text_fr}`)
    const inEnglish = en.count(`${texts.title_en}\n${texts.text_en}`)
    return [...new Set([...inFrench.keys(), ...inEnglish.keys()])].toSorted().map((term) => ({
      term,
      kind,
      item,
      part,
      uses_fr: inFrench.get(term) ?? 0,
      uses_en: inEnglish.get(term) ?? 0,
    }))
  })
}
