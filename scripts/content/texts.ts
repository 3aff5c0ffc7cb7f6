/** The texts of a record that stand in both languages, with their place and the passages they rest on. */
import { languages, type Language } from '../../content/schema/index.ts'

export interface DataText {
  readonly language: Language
  readonly text: string
  readonly path: readonly PropertyKey[]
  /** What the nearest enclosing part of the record cites, as source#anchor; empty where nothing does. */
  readonly cite: readonly string[]
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Fields of a work keep the words and the punctuation of their own language. */
const notOurs: ReadonlySet<string> = new Set(['csl', 'otherNames'])

function citedBy(value: Record<string, unknown>, above: readonly string[]): readonly string[] {
  const { cite } = value
  if (typeof cite === 'string') return [cite]
  return Array.isArray(cite) ? (cite as string[]) : above
}

/** Walks a record; every string under a key `fr` or `en`, lists included, is a text of that language. */
export function* dataTexts(
  value: unknown,
  path: readonly PropertyKey[] = [],
  above: readonly string[] = [],
  language?: Language,
): Generator<DataText> {
  if (typeof value === 'string') {
    if (language) yield { language, text: value, path, cite: above }
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* dataTexts(inner, [...path, index], above, language)
  } else if (isObject(value)) {
    const cite = citedBy(value, above)
    for (const [key, inner] of Object.entries(value)) {
      if (!notOurs.has(key))
        yield* dataTexts(inner, [...path, key], cite, languages.find((one) => one === key) ?? language)
    }
  }
}
