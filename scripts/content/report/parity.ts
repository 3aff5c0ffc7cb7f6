/** How alike the two languages are, and how well each keeps its typography. */
import { visit } from 'unist-util-visit'
import { kindNames, languages, type Kind, type Language } from '../../../content/schema/index.ts'
import { typographyFaults } from '../markdown/typography.ts'
import type { Content, Entry, ProsePair } from '../load.ts'
import { findCitations } from '../markdown/citations.ts'
import type { Problem } from '../problems.ts'
import type { ProseSection } from '../prose.ts'
import { dataTexts } from '../texts.ts'

/** What is counted in the prose of each language; equal counts in both mean parity. */
export interface ProseCounts {
  readonly sections: number
  readonly headings: number
  readonly tables: number
  readonly listItems: number
  readonly citations: number
}

export interface Parity {
  readonly counts: Readonly<Record<Language, ProseCounts>>
  /** Records and chapters whose two languages differ in sections, tables, lists or citations. */
  readonly differ: number
  /** Texts in the data by language. */
  readonly dataTexts: Readonly<Record<Language, number>>
  /** Typographic faults by language, in prose and data. */
  readonly typography: Readonly<Record<Language, number>>
}

export const pairsOf = (entry: Entry<Kind>): ProsePair[] => [
  ...(entry.prose ? [entry.prose] : []),
  ...entry.chapters.values(),
]

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const nodeCounts: Readonly<Record<string, 'headings' | 'tables' | 'listItems'>> = {
  heading: 'headings',
  table: 'tables',
  listItem: 'listItems',
}

function countSection(section: ProseSection, counts: Writable<ProseCounts>): void {
  counts.sections++
  counts.citations += new Set(
    findCitations(section.content).cited.map(({ source, anchor }) => `${source}#${anchor}`),
  ).size
  for (const root of section.content) {
    visit(root, ({ type }) => {
      const count = nodeCounts[type]
      if (count) counts[count]++
    })
  }
}

const noCounts = (): Writable<ProseCounts> => ({ sections: 0, headings: 0, tables: 0, listItems: 0, citations: 0 })

/** @param problems all problems of the check: those of parity and typography are counted here */
export function parityOf(content: Content, problems: readonly Problem[]): Parity {
  const counts = { fr: noCounts(), en: noCounts() }
  const texts: Record<Language, number> = { fr: 0, en: 0 }
  const faults: Record<Language, number> = { fr: 0, en: 0 }
  for (const kind of kindNames) {
    for (const entry of content.entries[kind].values() as Iterable<Entry<Kind>>) {
      for (const { language, text } of dataTexts(entry.record.value)) {
        texts[language]++
        faults[language] += typographyFaults(text, language).length
      }
      for (const pair of pairsOf(entry))
        for (const language of languages)
          for (const section of pair[language].sections) countSection(section, counts[language])
    }
  }
  for (const language of languages)
    faults[language] += problems.filter(
      ({ rule, file }) => rule === 'typography' && file.endsWith(`/${language}.md`),
    ).length
  const apart = problems.filter(({ rule }) => ['section-parity', 'shape-parity', 'missing-language'].includes(rule))
  return { counts, differ: new Set(apart.map(({ file }) => file)).size, dataTexts: texts, typography: faults }
}
