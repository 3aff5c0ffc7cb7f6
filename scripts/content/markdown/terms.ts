/** Terms of the glossary in a running text, each where it first stands: "les réseaux d’entreprises" leads to "réseau d’entreprises". */
import type { Element, ElementContent, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { analyse, fold, wordsOf, type Word } from '../../../electron/search/analyse.ts'
import type { Language, Term } from '../../../content/schema/index.ts'

/** One way to write a term: its words as the search knows them, and as they are written, without their endings. */
interface Form {
  readonly id: string
  readonly terms: readonly string[]
  readonly bare: readonly string[]
  /** Small words that the term opens with, which the search leaves out: "just in" of "just in time", "sous" of "sous-traitance". */
  readonly lead: readonly string[]
  /** An acronym is itself in capitals alone. */
  readonly acronym: string | undefined
}

/** Finds terms in a language. */
export class TermFinder {
  /** By the first word, the longest first. */
  readonly #forms = new Map<string, Form[]>()
  readonly #language: Language

  constructor(terms: readonly Term[], language: Language) {
    this.#language = language
    for (const term of terms) {
      for (const written of formsOf(term[language], language)) this.#add(term.id, written, undefined)
      const { acronym } = term[language]
      if (acronym !== undefined) this.#add(term.id, acronym, acronym)
    }
    for (const forms of this.#forms.values()) forms.sort((one, other) => other.terms.length - one.terms.length)
  }

  #add(id: string, written: string, acronym: string | undefined): void {
    const words = analyse(written, this.#language)
    const [first] = words
    if (!first) return
    const form = {
      id,
      terms: words.map(({ term }) => term),
      bare: bareWords(written, words, this.#language),
      lead: wordsOf(written.slice(0, first.start)),
      acronym,
    }
    this.#forms.set(first.term, [...(this.#forms.get(first.term) ?? []), form])
  }

  /** Every term in a text, none within another, in the order of the text. */
  find(text: string): { id: string; start: number; end: number }[] {
    const words = analyse(text, this.#language)
    const bare = bareWords(text, words, this.#language)
    const found: { id: string; start: number; end: number }[] = []
    for (let at = 0; at < words.length;) {
      const form = this.#forms.get(words[at]?.term ?? '')?.find((one) => stands(one, text, words, bare, at))
      const [first, last] = [words[at], words[at + (form?.terms.length ?? 1) - 1]]
      if (form && first && last)
        found.push({ id: form.id, start: leadStart(form, text, first.start) ?? first.start, end: last.end })
      at += form?.terms.length ?? 1
    }
    return found
  }
}

/** The name, and synonyms of several words or of one that the name has too: a single other word has other senses as well. */
function formsOf({ name, synonyms }: Term['fr'], language: Language): string[] {
  const own = new Set(analyse(name, language).map(({ term }) => term))
  const isSafe = (synonym: string) => {
    const words = analyse(synonym, language)
    return words.length > 1 || own.has(words[0]?.term ?? '')
  }
  return [name, ...synonyms.filter(isSafe)]
}

/** Words without the endings of number and gender: stems alone would take "gouvernement" for "gouvernance". */
function bareWords(text: string, words: readonly Word[], language: Language): string[] {
  return words.map(({ start, end }) => {
    const word = fold(text.slice(start, end))
    return language === 'fr'
      ? word
          .replace(/([^e])aux$/, '$1al')
          .replace(/[sx]$/, '')
          .replace(/e+$/, '')
      : word.replace(/ies$/, 'y').replace(/e?s$/, '').replace(/e$/, '')
  })
}

/** Where a term with its small words begins in a text, or undefined where they do not stand there. */
function leadStart({ lead }: Form, text: string, start: number): number | undefined {
  if (lead.length === 0) return start
  const before = new RegExp(`(?:[\\p{L}]+[\\s'’-]+){${lead.length}}$`, 'u').exec(
    text.slice(Math.max(0, start - 60), start),
  )
  return before && wordsOf(before[0]).join(' ') === lead.join(' ') ? start - before[0].length : undefined
}

/** Small words that may stand between the words of a term: "économies d’échelle", "suivi et l’évaluation". */
const between =
  /^[\s'’-]*(?:(?:à|a|an|and|au|aux|d|de|des|du|en|et|for|in|l|la|le|les|of|on|ou|the|to|un|une)[\s'’-]+)*$/iu

/** The words of a term follow each other with nothing but small words between them. */
function stands(form: Form, text: string, words: readonly Word[], bare: readonly string[], at: number): boolean {
  return form.terms.every((term, index) => {
    const word = words[at + index]
    if (word?.term !== term || bare[at + index] !== form.bare[index]) return false
    if (form.acronym !== undefined) return text.slice(word.start, word.end) === form.acronym
    const before = words[at + index - 1]
    return before && index > 0
      ? between.test(text.slice(before.end, word.start))
      : leadStart(form, text, word.start) !== undefined
  })
}

const apart = new Set(['a', 'code', 'pre', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function linkTo({ id, text }: { id: string; text: string }): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['term'], dataTerm: id, href: `/glossary/${id}` },
    children: [{ type: 'text', value: text }],
  }
}

function split(node: Text, finder: TermFinder, seen: Set<string>): ElementContent[] {
  const parts: ElementContent[] = []
  let at = 0
  for (const { id, start, end } of finder.find(node.value)) {
    if (seen.has(id)) continue
    seen.add(id)
    if (start > at) parts.push({ type: 'text', value: node.value.slice(at, start) })
    parts.push(linkTo({ id, text: node.value.slice(start, end) }))
    at = end
  }
  if (at > 0 && at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) })
  return parts
}

/** Links each term once in the whole of the tree, where it first stands outside headings and links. */
export function linkTerms(options: { finder: TermFinder | undefined }) {
  return (tree: Root) => {
    const { finder } = options
    if (!finder) return
    const seen = new Set<string>()
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && apart.has(node.tagName)) return SKIP
      if (node.type !== 'text' || index === undefined || !parent) return undefined
      const parts = split(node, finder, seen)
      if (parts.length === 0) return undefined
      parent.children.splice(index, 1, ...parts)
      return index + parts.length
    })
  }
}
