/**
 * Content packs: those that are installed, with what each says of its documents, and those that were made here. The text of a document has an
 * id of its own, so that another text takes its place in one step. A migration is never changed once released and imports nothing of the app.
 */
export const packs = {
  version: 8,
  sql: `
ALTER TABLE document ADD COLUMN content TEXT NOT NULL DEFAULT '';
UPDATE document SET content = id;
CREATE TABLE document_text (
  content TEXT NOT NULL,
  place INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  form TEXT NOT NULL,
  level INTEGER NOT NULL,
  page INTEGER,
  text TEXT NOT NULL,
  PRIMARY KEY (content, place)
) STRICT, WITHOUT ROWID;
INSERT INTO document_text SELECT document, place, anchor, form, level, page, text FROM document_passage;
DROP TABLE document_passage;
ALTER TABLE document_text RENAME TO document_passage;
CREATE TABLE unused_content (
  content TEXT PRIMARY KEY,
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE pack (
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL,
  about TEXT NOT NULL,
  size INTEGER NOT NULL,
  installed TEXT NOT NULL,
  removed TEXT
) STRICT;
CREATE TABLE pack_document (
  pack TEXT NOT NULL REFERENCES pack (id),
  entry TEXT NOT NULL,
  place INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  own INTEGER NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (pack, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX pack_document_of ON pack_document (document);
CREATE TABLE made_pack (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
`,
} as const
