/** What the library says where it cites a passage: another wording of the passage, by which the search finds it too. */
import type { Bilingual, Language } from '../../../content/schema/index.ts'
import type { Content, Entry } from '../load.ts'
import { findCitations } from '../markdown/citations.ts'
import { toPlainText } from '../markdown/html.ts'

type Lines = Record<Language, string[]>
export type Cited = ReadonlyMap<string, Bilingual>

/** Every name and sentence in a value. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((one: unknown) => (typeof one === 'string' ? [one] : []))
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner: unknown) => wordsIn(inner))
}

/** The words that stand beside a citation in the data. */
function beside(record: object, language: Language): string[] {
  return Object.entries(record).flatMap(([key, inner]: [string, unknown]) => {
    if (key === language) return wordsIn(inner)
    const bilingual = typeof inner === 'object' && inner !== null && 'fr' in inner && 'en' in inner
    return bilingual ? wordsIn(inner[language]) : []
  })
}

const targetsOf = (cite: unknown): string[] =>
  (Array.isArray(cite) ? (cite as unknown[]) : [cite]).filter((one) => typeof one === 'string')

class Gatherer {
  readonly #lines = new Map<string, Lines>()

  add(target: string, language: Language, words: readonly string[]): void {
    let lines = this.#lines.get(target)
    if (!lines) this.#lines.set(target, (lines = { fr: [], en: [] }))
    const known = lines[language]
    for (const one of words) if (one !== '' && !known.includes(one)) known.push(one)
  }

  data(value: unknown): void {
    if (Array.isArray(value)) value.forEach((one: unknown) => this.data(one))
    else if (typeof value === 'object' && value !== null) {
      const cite = 'cite' in value ? targetsOf(value.cite) : []
      for (const target of cite)
        for (const language of ['fr', 'en'] as const) this.add(target, language, beside(value, language))
      for (const inner of Object.values(value)) this.data(inner)
    }
  }

  prose(entry: Entry<never>): void {
    for (const language of ['fr', 'en'] as const) {
      for (const { content } of entry.prose?.[language].sections ?? []) {
        for (const node of content) {
          const targets = new Set(findCitations([node]).cited.map(({ source, anchor }) => `${source}#${anchor}`))
          // A paragraph that leans on many passages says little of any one of them.
          if (targets.size === 0 || targets.size > 4) continue
          const words = toPlainText([node], language)
          for (const target of targets) this.add(target, language, [words])
        }
      }
    }
  }

  done(): Cited {
    return new Map([...this.#lines].map(([target, { fr, en }]) => [target, { fr: fr.join('\n'), en: en.join('\n') }]))
  }
}

/** By `source#anchor`, the words of whatever cites it. */
export function gatherCited(content: Content): Cited {
  const gatherer = new Gatherer()
  for (const entries of Object.values(content.entries)) {
    for (const entry of entries.values()) {
      if (entry.kind === 'source') continue
      gatherer.data(entry.record.value)
      gatherer.prose(entry as Entry<never>)
    }
  }
  // A case names itself to every passage that tells of it.
  for (const entry of content.entries.case.values()) {
    for (const target of entry.record.value.sources)
      for (const language of ['fr', 'en'] as const)
        gatherer.add(target, language, [entry.prose?.[language].front.title ?? ''])
  }
  return gatherer.done()
}
