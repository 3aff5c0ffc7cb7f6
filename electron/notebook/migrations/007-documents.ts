/** The reader's own documents: what is known of each file, and its text. A migration is never changed once released and imports nothing of the app. */
export const documents = {
  version: 7,
  sql: `
CREATE TABLE document (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL,
  language TEXT NOT NULL,
  pages INTEGER,
  size INTEGER NOT NULL,
  hash TEXT NOT NULL,
  passages INTEGER NOT NULL,
  imported TEXT NOT NULL,
  removed TEXT
) STRICT;
CREATE INDEX document_by_hash ON document (hash);
CREATE TABLE document_passage (
  document TEXT NOT NULL REFERENCES document (id),
  place INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  form TEXT NOT NULL,
  level INTEGER NOT NULL,
  page INTEGER,
  text TEXT NOT NULL,
  PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;
`,
} as const
