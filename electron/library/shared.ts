/** What the readers of the kinds share: rows as domain types, names of vocabulary entries, labels of citations. */
import type { ItemRow, SectionRow } from '../../content/database.ts'
import {
  splitCitation,
  type Bilingual,
  type Kind,
  type Records,
  type VocabularyName,
} from '../../content/schema/index.ts'
import type { Citation, Citing, Named, Section } from '../api/views/index.ts'
import { GrappeError } from '../errors.ts'
import type { Readable } from './database.ts'

/** A record of the library with its titles. */
export interface Item<K extends Kind> {
  readonly id: string
  readonly title: Bilingual
  readonly summary: Bilingual
  readonly record: Records[K]
}

type TitleRow = Omit<ItemRow, 'data' | 'position'>

/** The record is read when it is first asked for: most of a list is read for its titles alone. */
function toItem<K extends Kind>(db: Readable, row: TitleRow): Item<K> {
  let record: Records[K] | undefined
  return {
    id: row.id,
    title: { fr: row.title_fr, en: row.title_en },
    summary: { fr: row.summary_fr, en: row.summary_en },
    get record() {
      return (record ??= readRecord<K>(db, row))
    },
  }
}

/** @throws GrappeError library-damaged */
function readRecord<K extends Kind>(db: Readable, { kind, id }: TitleRow): Records[K] {
  const row = db.get<{ data: string }>('item.record', 'SELECT data FROM item WHERE kind = ? AND id = ?', kind, id)
  try {
    // Written by the build from a record that its schema accepted.
    return JSON.parse(row?.data ?? '') as Records[K]
  } catch (error) {
    throw new GrappeError('library-damaged', { file: db.file }, { cause: error })
  }
}

/** Kinds with no page of their own, and questions, whose citation would give their answer away. */
const pageless = ['place', 'discrepancy', 'diagram', 'question', 'example'] as const
const isPageless = (kind: Kind): kind is (typeof pageless)[number] => pageless.some((one) => one === kind)

/** Reads records and their prose. The library never changes while it is open, so what is small is read once. */
export class Reader {
  readonly db: Readable
  #names: Map<string, Bilingual> | undefined
  #labels: Map<string, { short: Bilingual; locator: Bilingual }> | undefined
  readonly #lists = new Map<Kind, Item<Kind>[]>()
  readonly #byId = new Map<Kind, Map<string, Item<Kind>>>()
  readonly #kept = new Map<string, unknown>()

  constructor(db: Readable) {
    this.db = db
  }

  /** All records of a kind, by position, then title. */
  list<K extends Kind>(kind: K): Item<K>[] {
    let items = this.#lists.get(kind)
    if (!items) {
      items = this.db
        .all<TitleRow>(
          'item.list',
          `SELECT kind, id, title_fr, title_en, summary_fr, summary_en FROM item
           WHERE kind = ? ORDER BY position, title_fr, id`,
          kind,
        )
        .map((row) => toItem(this.db, row))
      this.#lists.set(kind, items)
    }
    return items as Item<K>[]
  }

  find<K extends Kind>(kind: K, id: string): Item<K> | undefined {
    let items = this.#byId.get(kind)
    if (!items) {
      items = new Map(this.list(kind).map((item): [string, Item<Kind>] => [item.id, item]))
      this.#byId.set(kind, items)
    }
    return items.get(id) as Item<K> | undefined
  }

  /** What is made of the library by itself, made once and kept. */
  once<T>(name: string, make: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, make())
    return this.#kept.get(name) as T
  }

  /** @throws GrappeError not-found */
  get<K extends Kind>(kind: K, id: string): Item<K> {
    const item = this.find(kind, id)
    if (!item) throw new GrappeError('not-found', { id })
    return item
  }

  sections(kind: Kind, id: string): Section[] {
    return this.db
      .all<SectionRow>('section.of', 'SELECT * FROM section WHERE kind = ? AND item = ? ORDER BY position', kind, id)
      .map((row) => ({
        id: row.id,
        heading: { fr: row.heading_fr, en: row.heading_en },
        html: { fr: row.html_fr, en: row.html_en },
      }))
  }

  named(vocabulary: VocabularyName, id: string): Named {
    return { id, name: this.#vocabularies().get(`${vocabulary}/${id}`) ?? { fr: id, en: id } }
  }

  /** All entries of a vocabulary, in its own order. */
  vocabulary(name: VocabularyName): Named[] {
    return [...this.#vocabularies()]
      .filter(([key]) => key.startsWith(`${name}/`))
      .map(([key, naming]) => ({ id: key.slice(name.length + 1), name: naming }))
  }

  #vocabularies(): Map<string, Bilingual> {
    this.#names ??= new Map(
      this.db
        .all<{ name: string; id: string; name_fr: string; name_en: string }>(
          'vocabulary.all',
          'SELECT name, id, name_fr, name_en FROM vocabulary ORDER BY name, position',
        )
        .map((row) => [`${row.name}/${row.id}`, { fr: row.name_fr, en: row.name_en }]),
    )
    return this.#names
  }

  /** The name of a record, as a link to it prints it. */
  nameOf(kind: Kind, id: string): Named {
    return { id, name: this.find(kind, id)?.title ?? { fr: id, en: id } }
  }

  citation(target: string): Citation {
    this.#labels ??= this.#readLabels()
    const { source, anchor } = splitCitation(target)
    const label = this.#labels.get(target)
    return {
      source,
      anchor,
      short: label?.short ?? { fr: source, en: source },
      locator: label?.locator ?? { fr: anchor, en: anchor },
    }
  }

  citations(targets: readonly string[]): Citation[] {
    return targets.map((target) => this.citation(target))
  }

  /** Everything that cites a passage, once for each part that does. */
  citedBy(source: string, anchor: string): Citing[] {
    return this.db
      .all<{
        kind: Kind | 'passage'
        item: string
        part: string
        heading_fr: string | null
        heading_en: string | null
      }>(
        'citation.of',
        `SELECT c.kind, c.item, c.part, s.heading_fr, s.heading_en FROM citation c
         LEFT JOIN section s ON s.kind = c.kind AND s.item = c.item AND s.id = c.part
         WHERE c.source = ? AND c.anchor = ? ORDER BY c.kind, c.item, s.position`,
        source,
        anchor,
      )
      .flatMap((row) => this.#toCiting(row))
  }

  #toCiting(row: {
    kind: Kind | 'passage'
    item: string
    part: string
    heading_fr: string | null
    heading_en: string | null
  }): Citing[] {
    if (row.kind === 'passage') {
      const { short, locator } = this.citation(`${row.item}#${row.part}`)
      return [{ kind: 'passage', item: row.item, part: row.part, title: short, heading: locator }]
    }
    const { kind } = row
    if (isPageless(kind)) return []
    const heading = { fr: row.heading_fr ?? '', en: row.heading_en ?? '' }
    return [
      {
        kind,
        item: row.item,
        part: row.heading_fr === null ? '' : row.part,
        title: this.nameOf(row.kind, row.item).name,
        heading,
      },
    ]
  }

  #readLabels(): Map<string, { short: Bilingual; locator: Bilingual }> {
    const shorts = new Map(this.list('source').map((item) => [item.id, item.record.short]))
    return new Map(
      this.db
        .all<{ source: string; anchor: string; locator_fr: string; locator_en: string }>(
          'passage.locators',
          'SELECT source, anchor, locator_fr, locator_en FROM passage',
        )
        .map((row) => [
          `${row.source}#${row.anchor}`,
          {
            short: shorts.get(row.source) ?? { fr: row.source, en: row.source },
            locator: { fr: row.locator_fr, en: row.locator_en },
          },
        ]),
    )
  }
}
