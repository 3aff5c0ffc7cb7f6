/**
 * The language of the search box: words, "exact phrases", -without, field:value, OR. Rules Q1 to Q8 of docs/search.md. Whatever
 * is typed has a meaning; what is not a rule of the language is words.
 */
import { fold, tokensOf } from '../analyse.ts'
import { fieldNamed, type FieldName } from './fields.ts'

/** Words that answer for each other, where OR joins them; each is a text of one word or more. */
export interface WordsPart {
  readonly kind: 'words'
  readonly alternatives: readonly string[]
}

export interface PhrasePart {
  readonly kind: 'phrase'
  readonly alternatives: readonly string[]
}

/** A field whose value is one of several. */
export interface FieldPart {
  readonly kind: 'field'
  readonly field: FieldName
  readonly values: readonly string[]
}

export type Part = (WordsPart | PhrasePart | FieldPart) & { readonly without: boolean }

interface Lexeme {
  readonly kind: 'words' | 'phrase' | 'field' | 'or'
  readonly text: string
  readonly field?: FieldName
  readonly without: boolean
}

/** The most that is read of a query, in characters, and of its parts. */
export const longest = 500
const mostParts = 60

/**
 * A minus, then a name and a colon, then a phrase in quotes of any kind or a run of anything but spaces and quotes. Each alternative
 * takes at least one character, so that reading a query never takes more steps than it has characters.
 */
const lexeme =
  /(?<minus>[-−])?(?:(?<name>[\p{L}]{2,12}):(?=[^\s:]))?(?:"(?<straight>[^"]*)(?:"|$)|«(?<french>[^»]*)(?:»|$)|[“”](?<english>[^“”]*)(?:[“”]|$)|(?<word>[^\s"«»“”]+))/gu

const isOr = (word: string) => word === 'OR' || word === 'OU' || word === '|'

function hasWord(text: string): boolean {
  return tokensOf(text).length > 0
}

function toLexeme(match: RegExpMatchArray): Lexeme[] {
  const { minus, name, straight, french, english, word } = match.groups ?? {}
  const phrase = straight ?? french ?? english
  const text = (phrase ?? word ?? '').trim()
  const field = name === undefined ? undefined : fieldNamed(fold(name))
  const without = minus !== undefined
  if (field) return hasWord(text) ? [{ kind: 'field', text, field, without }] : []
  if (phrase !== undefined) {
    const named: Lexeme[] = name === undefined ? [] : [{ kind: 'words', text: name, without }]
    return hasWord(phrase) ? [...named, { kind: 'phrase', text, without }] : named
  }
  if (!without && name === undefined && isOr(text)) return [{ kind: 'or', text, without: false }]
  const words = name === undefined ? text : `${name}:${text}`
  return hasWord(words) ? [{ kind: 'words', text: words, without }] : []
}

function toPart({ kind, text, field, without }: Lexeme): Part | undefined {
  if (kind === 'field' && field) return { kind, field, values: text.split(/[,;|]/).filter(Boolean), without }
  return kind === 'words' || kind === 'phrase' ? { kind, alternatives: [text], without } : undefined
}

/** Two parts that OR joins, as one; undefined where it cannot join them. */
function joined(one: Part, other: Part): Part | undefined {
  if (one.without !== other.without) return undefined
  if (one.kind === 'field')
    return other.kind === 'field' && one.field === other.field
      ? { ...one, values: [...one.values, ...other.values] }
      : undefined
  return other.kind === one.kind ? { ...one, alternatives: [...one.alternatives, ...other.alternatives] } : undefined
}

/** The parts of a query, in the order in which they were typed. */
export function parse(query: string): Part[] {
  const parts: Part[] = []
  let or = false
  for (const match of query.slice(0, longest).matchAll(lexeme)) {
    for (const one of toLexeme(match)) {
      const part = toPart(one)
      if (!part) {
        or = parts.length > 0
        continue
      }
      const last = parts.at(-1)
      const both = or && last ? joined(last, part) : undefined
      if (both) parts.splice(-1, 1, both)
      else if (parts.length < mostParts) parts.push(part)
      or = false
    }
  }
  return parts
}
