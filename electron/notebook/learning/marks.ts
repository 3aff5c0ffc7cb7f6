/** Marks on the path: what was read and what was done, each with its moment. */
import type { Bilingual } from '../../../content/schema/index.ts'
import type { Mark, MarkChange } from '../../api/views/index.ts'
import type { WritableDatabase } from '../open.ts'

interface MarkRow extends Omit<Mark, 'title'> {
  title_fr: string
  title_en: string
}

/** All marks, the last first. */
export function listMarks(db: WritableDatabase): Mark[] {
  return db
    .prepare<[], MarkRow>('SELECT * FROM learning_mark ORDER BY marked DESC, kind, item, part, mark')
    .all()
    .map(({ title_fr, title_en, ...row }) => ({ ...row, title: { fr: title_fr, en: title_en } }))
}

/** Sets a mark; one that is there keeps its first moment. */
export function setMark(
  db: WritableDatabase,
  { kind, item, part, mark, marked }: Omit<MarkChange, 'set'>,
  title: Bilingual,
  now: Date,
): void {
  db.prepare<MarkRow>(
    `INSERT INTO learning_mark VALUES (@kind, @item, @part, @mark, @title_fr, @title_en, @marked)
     ON CONFLICT DO NOTHING`,
  ).run({ kind, item, part, mark, title_fr: title.fr, title_en: title.en, marked: marked ?? now.toISOString() })
}

export function removeMark(db: WritableDatabase, { kind, item, part, mark }: Omit<MarkChange, 'set'>): void {
  db.prepare<[string, string, string, string]>(
    'DELETE FROM learning_mark WHERE kind = ? AND item = ? AND part = ? AND mark = ?',
  ).run(kind, item, part, mark)
}
