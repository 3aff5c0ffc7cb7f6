/** The files by which the reader has attached originals of the documents. A migration is never changed once released and imports nothing of the app. */
export const originals = {
  version: 9,
  sql: `
CREATE TABLE attached_original (
  hash TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL,
  size INTEGER NOT NULL,
  how TEXT NOT NULL,
  passages INTEGER NOT NULL,
  attached TEXT NOT NULL,
  removed TEXT
) STRICT;
CREATE UNIQUE INDEX attached_original_of ON attached_original (source) WHERE removed IS NULL;
`,
} as const
