/** Turns checked content into the rows of library.sqlite. Nothing here reads a clock or a file: the same content gives the same rows. */
import type {
  ChapterRow,
  CitationRow,
  DocumentRow,
  ItemRow,
  ModelIndexRow,
  PassageRow,
  SectionRow,
} from '../../content/database.ts'
import {
  kindNames,
  splitCitation,
  type Bilingual,
  type Kind,
  type Language,
  type ModelIndex,
  type Records,
} from '../../content/schema/index.ts'
import { walkCitations } from './check/references.ts'
import { labeller, locatorOf } from './labels.ts'
import type { Content, Entry, ProsePair } from './load.ts'
import { findCitations } from './markdown/citations.ts'
import { toHtml, toPlainText, type LabelOf } from './markdown/html.ts'
import { TermFinder } from './term-finder.ts'
import { typeset } from '../../content/wording/typography.ts'
import { dataText, empty, searchableParts, set, titlesOf } from './titles.ts'

export interface Rows {
  items: ItemRow[]
  modelIndex: ModelIndexRow[]
  sections: SectionRow[]
  chapters: ChapterRow[]
  passages: PassageRow[]
  citations: CitationRow[]
  documents: Omit<DocumentRow, 'id'>[]
}

/** Every bilingual text in a record set as its language prints it. */
function typesetRecord<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => typesetRecord(one)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const bilingual = 'fr' in value && 'en' in value && typeof value.fr === 'string' && typeof value.en === 'string'
  if (bilingual) {
    return Object.fromEntries(
      entries.map(([key, inner]) => [
        key,
        key === 'fr' || key === 'en' ? typeset(inner as string, key) : (inner as unknown),
      ]),
    ) as T
  }
  return Object.fromEntries(entries.map(([key, inner]) => [key, typesetRecord(inner as unknown)])) as T
}

const joined = (...texts: Bilingual[]): Bilingual => {
  const lines = (pick: (text: Bilingual) => string) =>
    texts
      .map(pick)
      .filter((text) => text !== '')
      .join('\n')
  return { fr: lines((text) => text.fr), en: lines((text) => text.en) }
}

/** Kinds that are found through what they belong to. */
const unsearched: ReadonlySet<Kind> = new Set(['place', 'discrepancy', 'source', 'diagram', 'example'])

class RowMaker {
  readonly rows: Rows = {
    items: [],
    modelIndex: [],
    sections: [],
    chapters: [],
    passages: [],
    citations: [],
    documents: [],
  }
  readonly #label: LabelOf
  readonly #finders: Readonly<Record<Language, TermFinder>>

  constructor(label: LabelOf, terms: readonly Records['term'][]) {
    this.#label = label
    this.#finders = { fr: new TermFinder(terms, 'fr'), en: new TermFinder(terms, 'en') }
  }

  item(entry: Entry<Kind>): void {
    const { kind, id } = entry
    const { title, summary, position } = titlesOf(entry)
    const data = JSON.stringify(typesetRecord(entry.record.value))
    this.rows.items.push({
      kind,
      id,
      position,
      title_fr: title.fr,
      title_en: title.en,
      summary_fr: summary.fr,
      summary_en: summary.en,
      data,
    })
    walkCitations(entry.record.value, (target, path) => {
      // What cites is named by its place among the parts that a reader knows: the first key.
      this.#citation(kind, id, String(path[0]), target)
    })
    const texts = this.#sections(entry)
    if (unsearched.has(kind)) return
    const parts = searchableParts(entry)
    for (const part of parts)
      this.#document(kind, id, part.part, set(part.title), joined(set(part.text), texts.get(part.part) ?? empty))
    const rest = [...texts].filter(([section]) => !parts.some(({ part }) => part === section)).map(([, text]) => text)
    this.#document(kind, id, '', title, joined(summary, ...rest, set(dataText(entry))))
  }

  modelIndex(index: ModelIndex): void {
    this.rows.modelIndex = index.map((model, position) => ({
      id: model.id,
      position,
      data: JSON.stringify(typesetRecord(model)),
    }))
  }

  #sections(entry: Entry<Kind>): Map<string, Bilingual> {
    const texts = new Map<string, Bilingual>()
    entry.prose?.fr.sections.forEach((fr, position) => {
      const en = entry.prose?.en.sections.find(({ id }) => id === fr.id)
      if (!en) return
      this.rows.sections.push({
        kind: entry.kind,
        item: entry.id,
        id: fr.id,
        position,
        heading_fr: typeset(fr.heading, 'fr'),
        heading_en: typeset(en.heading, 'en'),
        html_fr: toHtml(fr.content, 'fr', this.#label),
        html_en: toHtml(en.content, 'en', this.#label),
      })
      texts.set(fr.id, { fr: toPlainText(fr.content, 'fr'), en: toPlainText(en.content, 'en') })
      for (const { source, anchor } of findCitations(fr.content).cited)
        this.#citation(entry.kind, entry.id, fr.id, `${source}#${anchor}`)
    })
    return texts
  }

  source(entry: Entry<'source'>): void {
    let position = 0
    entry.record.value.chapters.forEach((chapter, index) => {
      const title = set(chapter.title)
      this.rows.chapters.push({
        source: entry.id,
        id: chapter.id,
        position: index,
        title_fr: title.fr,
        title_en: title.en,
      })
      const pair = entry.chapters.get(chapter.id)
      for (const passage of chapter.passages) this.#passage(entry, chapter.id, passage, pair, position++)
    })
  }

  #passage(
    entry: Entry<'source'>,
    chapter: string,
    passage: Records['source']['chapters'][number]['passages'][number],
    pair: ProsePair | undefined,
    position: number,
  ): void {
    const fr = pair?.fr.sections.find(({ id }) => id === passage.anchor)
    const en = pair?.en.sections.find(({ id }) => id === passage.anchor)
    const title = set({ fr: fr?.heading ?? '', en: en?.heading ?? '' })
    this.rows.passages.push({
      source: entry.id,
      anchor: passage.anchor,
      chapter,
      position,
      kind: passage.kind,
      title_fr: title.fr,
      title_en: title.en,
      locator_fr: locatorOf(passage, 'fr', title.fr),
      locator_en: locatorOf(passage, 'en', title.en),
      html_fr: fr ? toHtml(fr.content, 'fr', this.#label, this.#finders.fr) : null,
      html_en: en ? toHtml(en.content, 'en', this.#label, this.#finders.en) : null,
    })
    if (!fr || !en) return
    this.#document('passage', entry.id, passage.anchor, title, {
      fr: toPlainText(fr.content, 'fr'),
      en: toPlainText(en.content, 'en'),
    })
    for (const cited of findCitations(fr.content).cited)
      this.#citation('passage', entry.id, passage.anchor, `${cited.source}#${cited.anchor}`)
  }

  #document(kind: string, item: string, part: string, title: Bilingual, text: Bilingual): void {
    this.rows.documents.push({
      kind,
      item,
      part,
      title_fr: title.fr,
      title_en: title.en,
      text_fr: text.fr,
      text_en: text.en,
    })
  }

  #citation(kind: string, item: string, part: string, target: string): void {
    const { source, anchor } = splitCitation(target)
    this.rows.citations.push({ kind, item, part, source, anchor })
  }
}

/** All rows, in an order that depends on the content alone. */
export function makeRows(content: Content): Rows {
  const terms = [...content.entries.term.values()].map(({ record }) => record.value)
  const maker = new RowMaker(labeller(content), terms)
  for (const kind of kindNames) {
    for (const entry of content.entries[kind].values()) maker.item(entry)
  }
  for (const entry of content.entries.source.values()) maker.source(entry)
  maker.modelIndex(content.modelIndex?.value ?? [])
  return maker.rows
}
