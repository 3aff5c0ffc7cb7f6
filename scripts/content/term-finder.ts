/** Terms of the glossary in a running text, whatever their number: "les réseaux d’entreprises" is "réseau d’entreprises". */
import { tokensOf, wordsOf, type Token } from '../../electron/search/analyse.ts'
import type { Language, Term } from '../../content/schema/index.ts'

/** Words that only join: any of them may stand where a term has another, "réseau de firmes" for "réseau des firmes". */
const joining = new Set(
  'à a an au aux d dans de des du en for in l la le les of on par pour the to un une'
    .split(' ')
    .map((word) => wordsOf(word)[0]),
)
/** Words that put two things beside each other, which is another meaning than that of one thing of the other. */
const pairing = new Set(['et', 'ou', 'and', 'or'])

/** What stands between two words of a term. */
type Gap = 'none' | 'joined' | 'paired'

/** A word that is not small, without its endings, and how it follows the one before. */
interface Part {
  readonly bare: string
  readonly gap: Gap | undefined
  readonly start: number
  readonly end: number
}

interface Form {
  readonly id: string
  readonly parts: readonly Pick<Part, 'bare' | 'gap'>[]
  /** An acronym is itself in capitals alone. */
  readonly acronym: string | undefined
}

/** Without the ending of number: stems would take "gouvernement" for "gouvernance", and part "cluster" from "clusters". */
function bareOf(word: string, language: Language): string {
  if (word.length < 4) return word
  return language === 'fr'
    ? word.replace(/([^e])aux$/, '$1al').replace(/[sx]$/, '')
    : word
        .replace(/ies$/, 'y')
        .replace(/([^s])s$/, '$1')
        .replace(/(s|x|z|ch|sh)e$/, '$1')
}

/** Nothing but small words, spaces, hyphens and apostrophes may stand between the words of a term. */
function gapOf(text: string, small: readonly Token[], from: number, to: number): Gap | undefined {
  if (!/^[\p{L}\s'’-]*$/u.test(text.slice(from, to))) return undefined
  if (small.some(({ word }) => pairing.has(word))) return 'paired'
  return small.length > 0 ? 'joined' : 'none'
}

function partsOf(text: string, language: Language): Part[] {
  const parts: Part[] = []
  let small: Token[] = []
  for (const token of tokensOf(text)) {
    if (joining.has(token.word) || pairing.has(token.word)) {
      small.push(token)
      continue
    }
    const before = parts.at(-1)
    const gap = before && gapOf(text, small, before.end, token.start)
    parts.push({ bare: bareOf(token.word, language), gap, start: token.start, end: token.end })
    small = []
  }
  return parts
}

/** Synonyms of several words, or of one that the name has too: a single other word has other senses as well. */
function safeSynonyms({ name, synonyms }: Term['fr'], language: Language): string[] {
  const own = new Set(partsOf(name, language).map(({ bare }) => bare))
  return synonyms.filter(
    (synonym) => wordsOf(synonym).length > 1 || partsOf(synonym, language).some(({ bare }) => own.has(bare)),
  )
}

/** English puts the plural behind an acronym, French leaves it as it is. */
const writtenAs = (acronym: string, language: Language) => (language === 'fr' ? [acronym] : [acronym, `${acronym}s`])

/** Finds terms in a language, for the links in a text and for the count of its uses alike. */
export class TermFinder {
  /** By the first word, the longest first. */
  readonly #forms = new Map<string, Form[]>()
  readonly #language: Language

  constructor(terms: readonly Term[], language: Language) {
    this.#language = language
    for (const { id, [language]: naming } of terms) {
      this.#add(id, naming.name, undefined)
      for (const written of naming.acronym === undefined ? [] : writtenAs(naming.acronym, language))
        this.#add(id, written, written)
    }
    // A synonym that is another term's own name leads to that term.
    for (const { id, [language]: naming } of terms)
      for (const synonym of safeSynonyms(naming, language)) this.#add(id, synonym, undefined)
    for (const forms of this.#forms.values()) forms.sort((one, other) => other.parts.length - one.parts.length)
  }

  #add(id: string, written: string, acronym: string | undefined): void {
    const parts = partsOf(written, this.#language)
    const [first] = parts
    if (first) this.#forms.set(first.bare, [...(this.#forms.get(first.bare) ?? []), { id, parts, acronym }])
  }

  /** Every term in a text, none within another, in the order of the text. */
  find(text: string): { id: string; start: number; end: number }[] {
    const parts = partsOf(text, this.#language)
    const found: { id: string; start: number; end: number }[] = []
    for (let at = 0; at < parts.length;) {
      const form = this.#forms.get(parts[at]?.bare ?? '')?.find((one) => stands(one, text, parts, at))
      const length = form?.parts.length ?? 1
      const [first, last] = [parts[at], parts[at + length - 1]]
      if (form && first && last) found.push({ id: form.id, start: first.start, end: last.end })
      at += length
    }
    return found
  }
}

function stands({ parts, acronym }: Form, text: string, all: readonly Part[], at: number): boolean {
  return parts.every((part, index) => {
    const one = all[at + index]
    if (one?.bare !== part.bare) return false
    if (acronym !== undefined) return text.slice(one.start, one.end) === acronym
    return index === 0 || one.gap === part.gap
  })
}
