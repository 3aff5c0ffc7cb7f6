/** The reader's bookmarks. */
import type { Bilingual } from '../../content/schema/common.ts'
import type { Bookmark, Pinned } from '../api/views/notebook.ts'
import type { WritableDatabase } from './open.ts'

interface BookmarkRow {
  kind: Pinned['kind']
  item: string
  part: string
  title_fr: string
  title_en: string
  created: string
}

function toBookmark({ title_fr, title_en, ...row }: BookmarkRow): Bookmark {
  return { ...row, title: { fr: title_fr, en: title_en } }
}

/** All bookmarks, the newest first. */
export function listBookmarks(db: WritableDatabase): Bookmark[] {
  return db
    .prepare<[], BookmarkRow>('SELECT * FROM bookmark ORDER BY created DESC, kind, item, part')
    .all()
    .map(toBookmark)
}

/** Adding what is there already changes nothing. */
export function addBookmark(db: WritableDatabase, { kind, item, part }: Pinned, title: Bilingual, now: Date): Bookmark {
  const row: BookmarkRow = { kind, item, part, title_fr: title.fr, title_en: title.en, created: now.toISOString() }
  db.prepare<BookmarkRow>(
    'INSERT OR IGNORE INTO bookmark VALUES (@kind, @item, @part, @title_fr, @title_en, @created)',
  ).run(row)
  const kept = db
    .prepare<[string, string, string], BookmarkRow>('SELECT * FROM bookmark WHERE kind = ? AND item = ? AND part = ?')
    .get(kind, item, part)
  return toBookmark(kept ?? row)
}

export function removeBookmark(db: WritableDatabase, { kind, item, part }: Pinned): void {
  db.prepare<[string, string, string]>('DELETE FROM bookmark WHERE kind = ? AND item = ? AND part = ?').run(
    kind,
    item,
    part,
  )
}
