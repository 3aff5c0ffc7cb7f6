/** The five documents, their chapters and passages. */
import type { ChapterRow, PassageRow } from '../../content/database.ts'
import type { Bilingual, PassageKind } from '../../content/schema/index.ts'
import type { ChapterView, Passage, SourceCard, SourceView } from '../api/views/index.ts'
import { GrappeError } from '../errors.ts'
import { diagramAt } from './models.ts'
import { discrepanciesOf } from './discrepancies.ts'
import type { Item, Reader } from './shared.ts'

type PassageWithOriginal = PassageRow & { original: string | null }

const passageColumns = `p.*, o.text AS original FROM passage p LEFT JOIN original o ON o.source = p.source AND o.anchor = p.anchor`

function toCard(reader: Reader, item: Item<'source'>): SourceCard {
  const { chapters: _, ...record } = item.record
  const counts = reader.db.get<{ passages: number; restated: number; originals: number }>(
    'source.counts',
    `SELECT count(*) AS passages, count(p.html_fr) AS restated, count(o.text) AS originals
     FROM passage p LEFT JOIN original o ON o.source = p.source AND o.anchor = p.anchor WHERE p.source = ?`,
    item.id,
  )
  return {
    ...record,
    passages: counts?.passages ?? 0,
    restated: counts?.restated ?? 0,
    originals: counts?.originals ?? 0,
  }
}

function toPassage(reader: Reader, row: PassageWithOriginal): Passage {
  return {
    source: row.source,
    anchor: row.anchor,
    chapter: row.chapter,
    kind: row.kind as PassageKind,
    title: { fr: row.title_fr, en: row.title_en },
    locator: { fr: row.locator_fr, en: row.locator_en },
    html: row.html_fr !== null && row.html_en !== null ? { fr: row.html_fr, en: row.html_en } : null,
    original: row.original,
    diagram: diagramAt(reader, row.source, row.anchor),
    citedBy: reader.citedBy(row.source, row.anchor),
    discrepancies: discrepanciesOf(reader, row.source, row.anchor),
  }
}

export function listSources(reader: Reader): SourceCard[] {
  return reader.list('source').map((item) => toCard(reader, item))
}

/** @throws GrappeError not-found */
export function readSource(reader: Reader, id: string): SourceView {
  const item = reader.get('source', id)
  const chapters = reader.db.all<ChapterRow>(
    'chapter.list',
    'SELECT * FROM chapter WHERE source = ? ORDER BY position',
    id,
  )
  const passages = reader.db.all<PassageRow>(
    'passage.list',
    'SELECT source, anchor, chapter, position, kind, title_fr, title_en, locator_fr, locator_en, html_fr IS NOT NULL AS html_fr FROM passage WHERE source = ? ORDER BY position',
    id,
  )
  return {
    ...toCard(reader, item),
    chapters: chapters.map((chapter) => ({
      id: chapter.id,
      title: { fr: chapter.title_fr, en: chapter.title_en },
      passages: passages
        .filter((row) => row.chapter === chapter.id)
        .map((row) => ({
          anchor: row.anchor,
          kind: row.kind as PassageKind,
          title: { fr: row.title_fr, en: row.title_en },
          locator: { fr: row.locator_fr, en: row.locator_en },
          restated: Boolean(row.html_fr),
        })),
    })),
  }
}

/**
 * The chapter that holds the passage `anchor`.
 * @throws GrappeError not-found
 */
export function readChapter(reader: Reader, id: string, anchor: string): ChapterView {
  const item = reader.get('source', id)
  const chapter = reader.db.get<ChapterRow>(
    'chapter.byAnchor',
    'SELECT c.* FROM chapter c JOIN passage p ON p.source = c.source AND p.chapter = c.id WHERE c.source = ? AND p.anchor = ?',
    id,
    anchor,
  )
  if (!chapter) throw new GrappeError('not-found', { id: `${id}#${anchor}` })
  const rows = reader.db.all<PassageWithOriginal>(
    'passage.ofChapter',
    `SELECT ${passageColumns} WHERE p.source = ? AND p.chapter = ? ORDER BY p.position`,
    id,
    chapter.id,
  )
  return {
    source: { id, short: item.record.short, title: item.title },
    id: chapter.id,
    title: { fr: chapter.title_fr, en: chapter.title_en },
    passages: rows.map((row) => toPassage(reader, row)),
  }
}

/** @throws GrappeError not-found */
export function readPassage(reader: Reader, id: string, anchor: string): Passage {
  const row = reader.db.get<PassageWithOriginal>(
    'passage.one',
    `SELECT ${passageColumns} WHERE p.source = ? AND p.anchor = ?`,
    id,
    anchor,
  )
  if (!row) throw new GrappeError('not-found', { id: `${id}#${anchor}` })
  return toPassage(reader, row)
}

/**
 * The title of a passage and its words without citations, both '' where nothing is restated.
 * @throws GrappeError not-found
 */
export function readPassageWords(reader: Reader, id: string, anchor: string): { title: Bilingual; words: Bilingual } {
  const row = reader.db.get<{ [K in 'title_fr' | 'title_en' | 'text_fr' | 'text_en']: string | null }>(
    'passage.words',
    `SELECT p.title_fr, p.title_en, d.text_fr, d.text_en FROM passage p
     LEFT JOIN document d ON d.kind = 'passage' AND d.item = p.source AND d.part = p.anchor
     WHERE p.source = ? AND p.anchor = ?`,
    id,
    anchor,
  )
  if (!row) throw new GrappeError('not-found', { id: `${id}#${anchor}` })
  return {
    title: { fr: row.title_fr ?? '', en: row.title_en ?? '' },
    words: { fr: row.text_fr ?? '', en: row.text_en ?? '' },
  }
}
