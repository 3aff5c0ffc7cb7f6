/** Turns the parts of a query into what an index is asked: concepts to score, documents that must or must not be there, values to filter by. */
import type { Language } from '../../content/schema/common.ts'
import { fold, tokensOf } from './analyse.ts'
import type { Engine } from './engine.ts'
import { toldByStopWords } from './query/expand.ts'
import type { Concept } from './query/concept.ts'
import type { FieldName } from './query/fields.ts'
import type { FieldPart, Part } from './query/parse.ts'

export interface FieldAsk {
  readonly field: FieldName
  /** Any of these. */
  readonly values: readonly string[]
  readonly without: boolean
}

/** Several texts of one meaning as one concept: any of them answers it. */
function either(concepts: readonly Concept[], typed: string): Concept {
  return {
    typed,
    variants: concepts.flatMap(({ variants }) => variants),
    weight: Math.max(...concepts.map(({ weight }) => weight)),
    corrected: concepts.find(({ corrected }) => corrected !== undefined)?.corrected,
  }
}

/** All the words that are looked for. */
export function wordsOf(parts: readonly Part[]): string {
  return parts.flatMap((part) => (part.kind === 'field' || part.without ? [] : part.alternatives)).join(' ')
}

/** A text with its mistyped words put right. */
export function corrected(text: string, concepts: readonly Concept[]): string {
  return concepts.reduce(
    (right, { typed, corrected: form }) => (form === undefined ? right : right.replace(typed, () => form)),
    text,
  )
}

/** How many different words are looked for at most: more are a text, not a query. */
export const mostConcepts = 60

/** A word that is typed twice is looked for once. */
function distinct(concepts: readonly Concept[]): Concept[] {
  const seen = new Set<string>()
  return concepts
    .filter(({ typed }) => {
      const word = fold(typed)
      return !seen.has(word) && seen.add(word)
    })
    .slice(0, mostConcepts)
}

/** What is looked for, in the order in which it was typed. */
export function conceptsOf(engine: Engine, parts: readonly Part[]): Concept[] {
  const asked = parts.flatMap((part) => (part.kind === 'field' || part.without ? [] : [part.alternatives]))
  const told = toldByStopWords(tokensOf(asked.flat().join(' ')).map(({ word }) => word))
  const concepts: Concept[] = []
  let run: string[] = []
  const flush = () => {
    concepts.push(...engine.expand(run.join(' '), told))
    run = []
  }
  for (const alternatives of asked) {
    if (alternatives.length === 1) {
      run.push(...alternatives)
      continue
    }
    flush()
    const all = alternatives.flatMap((text) => engine.expand(text, told))
    if (all.length > 0) concepts.push(either(all, alternatives.join(' OR ')))
  }
  flush()
  return distinct(concepts)
}

/** Leaves out what answers only in the other language. */
export function inLanguage(concepts: readonly Concept[], language: Language): Concept[] {
  return concepts.map((concept) => ({
    ...concept,
    variants: concept.variants.filter(({ column }) => column === language),
  }))
}

const union = (sets: readonly ReadonlySet<number>[]): Set<number> => new Set(sets.flatMap((set) => [...set]))

/** What a document must have, and what it must not, of the phrases and the words with a minus. */
export interface Demands {
  /** Undefined where nothing is demanded. */
  readonly must: ReadonlySet<number> | undefined
  readonly without: ReadonlySet<number>
}

export function demandsOf(engine: Engine, parts: readonly Part[]): Demands {
  const phrases = parts.filter((part) => part.kind === 'phrase' && !part.without)
  const sets = phrases.flatMap((part) =>
    part.kind === 'phrase' ? [union(part.alternatives.map((text) => engine.withPhrase(text)))] : [],
  )
  const [first, ...others] = sets
  const must = first && new Set([...first].filter((document) => others.every((set) => set.has(document))))
  const unwanted = parts.flatMap((part) => {
    if (!part.without || part.kind === 'field') return []
    return part.alternatives.map((text) =>
      part.kind === 'phrase' || tokensOf(text).length > 1
        ? engine.withPhrase(text)
        : engine.withWord(tokensOf(text)[0]?.word ?? ''),
    )
  })
  return { must, without: union(unwanted) }
}

/** The fields asked for, those of one name together: pays:maroc pays:tunisie is either. */
export function fieldsOf(parts: readonly Part[]): FieldAsk[] {
  const asked = new Map<string, FieldAsk>()
  for (const { field, values, without } of parts.filter(
    (part): part is FieldPart & { without: boolean } => part.kind === 'field',
  )) {
    const key = `${without ? '-' : ''}${field}`
    asked.set(key, { field, without, values: [...(asked.get(key)?.values ?? []), ...values] })
  }
  return [...asked.values()]
}
