/** Highlights, and what has been read of each document. A migration is never changed once released and imports nothing of the app. */
export const highlights = {
  version: 3,
  sql: `
CREATE TABLE highlight (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source TEXT NOT NULL, anchor TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  edition TEXT NOT NULL,
  exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, start INTEGER NOT NULL,
  colour TEXT NOT NULL,
  note TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
CREATE INDEX highlight_by_passage ON highlight (source, anchor);
CREATE TABLE reading (
  source TEXT PRIMARY KEY,
  anchor TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE passage_read (
  source TEXT NOT NULL, anchor TEXT NOT NULL,
  PRIMARY KEY (source, anchor)
) STRICT, WITHOUT ROWID;
`,
} as const
