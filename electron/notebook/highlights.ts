/** The reader's highlights: a quote in a colour, with a note or without. */
import type { Colour, Edition, KeptHighlight, NewHighlight } from '../api/views/highlights.ts'
import type { Bilingual } from '../../content/schema/common.ts'
import type { WritableDatabase } from './open.ts'

interface HighlightRow {
  id: number
  source: string
  anchor: string
  title_fr: string
  title_en: string
  edition: Edition
  exact: string
  prefix: string
  suffix: string
  start: number
  colour: Colour
  note: string
  created: string
  updated: string
}

type Values = Omit<HighlightRow, 'id'>

function toHighlight({ title_fr, title_en, ...row }: HighlightRow): KeptHighlight {
  return { ...row, title: { fr: title_fr, en: title_en } }
}

function toValues({ title, ...highlight }: Omit<KeptHighlight, 'id'>): Values {
  return { ...highlight, title_fr: title.fr, title_en: title.en }
}

const columns =
  'source, anchor, title_fr, title_en, edition, exact, prefix, suffix, start, colour, note, created, updated'

const placeholders =
  '@source, @anchor, @title_fr, @title_en, @edition, @exact, @prefix, @suffix, @start, @colour, @note, @created, @updated'

/** The highlights in one document, or in all of them where none is named, in the order in which they were made. */
export function listHighlights(db: WritableDatabase, source?: string): KeptHighlight[] {
  return db
    .prepare<[string, string], HighlightRow>("SELECT * FROM highlight WHERE ? = '' OR source = ? ORDER BY id")
    .all(source ?? '', source ?? '')
    .map(toHighlight)
}

export function findHighlight(db: WritableDatabase, id: number): KeptHighlight | undefined {
  const row = db.prepare<[number], HighlightRow>('SELECT * FROM highlight WHERE id = ?').get(id)
  return row && toHighlight(row)
}

function kept(row: HighlightRow | undefined): KeptHighlight {
  if (!row) throw new Error('SQLite gave no row back for a highlight just kept')
  return toHighlight(row)
}

/** @param title what its passage is called, kept with it */
export function addHighlight(
  db: WritableDatabase,
  highlight: NewHighlight,
  title: Bilingual,
  now: Date,
): KeptHighlight {
  const moment = now.toISOString()
  return kept(
    db
      .prepare<Values, HighlightRow>(`INSERT INTO highlight (${columns}) VALUES (${placeholders}) RETURNING *`)
      .get(toValues({ ...highlight, title, created: moment, updated: moment })),
  )
}

export function changeHighlight(
  db: WritableDatabase,
  id: number,
  change: Partial<Pick<KeptHighlight, 'colour' | 'note'>>,
  now: Date,
): KeptHighlight | undefined {
  const present = findHighlight(db, id)
  if (!present) return undefined
  const { colour, note } = { ...present, ...change }
  db.prepare<[string, string, string, number]>(
    'UPDATE highlight SET colour = ?, note = ?, updated = ? WHERE id = ?',
  ).run(colour, note, now.toISOString(), id)
  return findHighlight(db, id)
}

export function removeHighlight(db: WritableDatabase, id: number): KeptHighlight | undefined {
  const highlight = findHighlight(db, id)
  db.prepare<[number]>('DELETE FROM highlight WHERE id = ?').run(id)
  return highlight
}

/** Puts a removed highlight back under its own id. */
export function restoreHighlight(db: WritableDatabase, highlight: KeptHighlight): KeptHighlight {
  const row = db
    .prepare<HighlightRow, HighlightRow>(
      `INSERT OR REPLACE INTO highlight (id, ${columns}) VALUES (@id, ${placeholders}) RETURNING *`,
    )
    .get({ id: highlight.id, ...toValues(highlight) })
  return kept(row)
}
