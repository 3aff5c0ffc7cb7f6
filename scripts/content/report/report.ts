/** The editorial report: how much there is, how whole it is, how near it comes to the originals. */
import { toString } from 'mdast-util-to-string'
import { kindNames, languages, splitCitation, type Kind, type Language } from '../../../content/schema/index.ts'
import type { Checked } from '../check/index.ts'
import { wordsOf } from '../check/numbers.ts'
import { walkCitations } from '../check/references.ts'
import { copiedRuns, RunFinder, type SharedRun } from '../check/runs.ts'
import type { Content } from '../load.ts'
import { findCitations } from '../markdown/citations.ts'
import type { Rule } from '../problems.ts'
import { learningOf, type Learning } from './learning.ts'
import { pairsOf, parityOf, type Parity } from './parity.ts'

export interface ReportedRun extends SharedRun {
  readonly file: string
  readonly line: number
  /** How many words it has. */
  readonly words: number
}

export interface EditorialReport {
  /** Passages that are listed, and those restated in both languages. */
  readonly passages: Readonly<Record<string, { readonly listed: number; readonly restated: number }>>
  readonly records: Readonly<Record<Kind, number>>
  /** Words of prose by kind and language. */
  readonly words: Readonly<Partial<Record<Kind, Readonly<Record<Language, number>>>>>
  /** How long one reads in each language, in minutes. */
  readonly readingTime: Readonly<Record<Language, number>>
  readonly cases: {
    readonly byDepth: Readonly<Record<string, number>>
    /** Cases that have each of the parts. */
    readonly with: Readonly<Record<string, number>>
    /** Flagship and full cases that lack a part, each with what it lacks. */
    readonly lacking: Readonly<Record<string, readonly string[]>>
  }
  readonly learning: Learning
  readonly parity: Parity
  readonly figures: { readonly total: number; readonly checked: number }
  readonly citations: number
  readonly problems: Readonly<Partial<Record<Rule, number>>>
  /** The longest runs of words that are shared with an original; none where there are no originals. */
  readonly longestRuns: readonly ReportedRun[]
  /** Terms that no other names, actions that no case names, bodies that no actor, person or body names. */
  readonly orphans: Readonly<Record<'terms' | 'actions' | 'bodies', readonly string[]>>
  readonly skipped: readonly string[]
}

/** Words that a reader takes in in a minute. */
const readingSpeed = 200
/** Runs shorter than this are not worth telling. */
const tellingRun = 7

function wordsByKind(content: Content): EditorialReport['words'] {
  const counts: Partial<Record<Kind, Record<Language, number>>> = {}
  for (const kind of kindNames) {
    const count: Record<Language, number> = { fr: 0, en: 0 }
    for (const entry of content.entries[kind].values()) {
      for (const pair of pairsOf(entry)) {
        for (const language of languages) {
          for (const { content: nodes } of pair[language].sections)
            count[language] += nodes.reduce((sum, node) => sum + wordsOf(toString(node)).length, 0)
        }
      }
    }
    if (count.fr + count.en > 0) counts[kind] = count
  }
  return counts
}

function casesOf(content: Content): EditorialReport['cases'] {
  const byDepth: Record<string, number> = { flagship: 0, full: 0, brief: 0 }
  const having: Record<string, number> = {}
  const lacking: Record<string, string[]> = {}
  for (const { id, record, prose } of content.entries.case.values()) {
    const { depth, figures, events, actors, links, interventions, results } = record.value
    byDepth[depth] = (byDepth[depth] ?? 0) + 1
    const section = (name: string) => prose?.fr.sections.some((one) => one.id === name) ?? false
    const parts = {
      figures: figures.length > 0,
      events: events.length > 0,
      actors: actors.length > 0,
      links: links.length > 0,
      interventions: interventions.done.length + interventions.wanted.length > 0,
      results: results.length > 0,
      lessons: section('lessons'),
      'teaching note': section('teaching-note'),
    }
    for (const [part, there] of Object.entries(parts)) having[part] = (having[part] ?? 0) + Number(there)
    const missing = Object.entries(parts).flatMap(([part, there]) => (there ? [] : [part]))
    if (depth !== 'brief' && missing.length > 0) lacking[id] = missing
  }
  return { byDepth, with: having, lacking }
}

function countCitations(content: Content): number {
  let count = 0
  for (const kind of kindNames) {
    for (const entry of content.entries[kind].values()) {
      walkCitations(entry.record.value, () => count++)
      for (const pair of pairsOf(entry))
        for (const { content: nodes } of pair.fr.sections) count += findCitations(nodes).cited.length
    }
  }
  return count
}

function longestRuns({ content, originals }: Checked, most: number): ReportedRun[] {
  if (originals.size === 0) return []
  const finder = new RunFinder(originals, tellingRun)
  const runs = kindNames.flatMap((kind) =>
    [...content.entries[kind].values()].flatMap((entry) =>
      pairsOf(entry).flatMap((pair) =>
        languages.flatMap((language) =>
          [...copiedRuns(pair[language], finder)].map(({ run, passage, at }) => ({
            run,
            passage,
            file: pair[language].file,
            line: at.line,
            words: run.split(' ').length,
          })),
        ),
      ),
    ),
  )
  return runs.toSorted((a, b) => b.words - a.words || (a.file < b.file ? -1 : 1)).slice(0, most)
}

function orphansOf({ entries }: Content): EditorialReport['orphans'] {
  const cases = [...entries.case.values()].map(({ record }) => record.value)
  const related = new Set([...entries.term.values()].flatMap(({ record }) => record.value.related))
  const actions = new Set(
    cases.flatMap(({ interventions }) => [...interventions.done, ...interventions.wanted].map(({ action }) => action)),
  )
  const bodies = new Set([
    ...cases.flatMap(({ actors }) => actors.map(({ body }) => body)),
    ...[...entries.person.values()].flatMap(({ record }) => record.value.bodies),
    ...[...entries.body.values()].map(({ record }) => record.value.partOf),
  ])
  return {
    terms: [...entries.term.keys()].filter((id) => !related.has(id)),
    actions: [...entries.action.keys()].filter((id) => !actions.has(id)),
    bodies: [...entries.body.keys()].filter((id) => !bodies.has(id)),
  }
}

/** Reckons the report from content that has been read and checked. */
export function reportOn(checked: Checked): EditorialReport {
  const { content, originals, problems, skipped } = checked
  const words = wordsByKind(content)
  const minutes = (language: Language) =>
    Math.round(Object.values(words).reduce((sum, count) => sum + count[language], 0) / readingSpeed)
  const figures = [...content.entries.case.values()].flatMap(({ record }) => record.value.figures)
  return {
    passages: Object.fromEntries(
      [...content.entries.source].map(([id, { record }]) => {
        const all = record.value.chapters.flatMap((chapter) => chapter.passages)
        return [id, { listed: all.length, restated: all.filter((passage) => passage.restated).length }]
      }),
    ),
    records: Object.fromEntries(kindNames.map((kind) => [kind, content.entries[kind].size])) as Record<Kind, number>,
    words,
    readingTime: { fr: minutes('fr'), en: minutes('en') },
    cases: casesOf(content),
    learning: learningOf(content),
    parity: parityOf(content, problems),
    figures: {
      total: figures.length,
      checked: figures.filter(({ cite }) => originals.has(splitCitation(cite).source)).length,
    },
    citations: countCitations(content),
    problems: Object.fromEntries(
      [...Map.groupBy(problems, ({ rule }) => rule)].map(([rule, found]) => [rule, found.length]),
    ),
    longestRuns: longestRuns(checked, 10),
    orphans: orphansOf(content),
    skipped,
  }
}
