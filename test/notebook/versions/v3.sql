-- A notebook as version 3 of its schema wrote it. Kept for ever: every later version opens it and loses nothing of it.
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE bookmark (
  kind TEXT NOT NULL, item TEXT NOT NULL, part TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  created TEXT NOT NULL,
  PRIMARY KEY (kind, item, part)
) STRICT;
CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL, item TEXT NOT NULL, part TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  quote_fr TEXT NOT NULL, quote_en TEXT NOT NULL,
  text TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_target ON note (kind, item, part);
CREATE TABLE cluster (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  training INTEGER NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  archived TEXT,
  removed TEXT
) STRICT;
CREATE TABLE tool (
  cluster TEXT NOT NULL REFERENCES cluster (id),
  tool TEXT NOT NULL,
  revision INTEGER NOT NULL,
  updated TEXT NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (cluster, tool)
) STRICT;
CREATE TABLE tool_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  cluster TEXT NOT NULL REFERENCES cluster (id),
  tool TEXT NOT NULL,
  revision INTEGER NOT NULL,
  saved TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX tool_version_of ON tool_version (cluster, tool, id);
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
INSERT INTO setting VALUES
  ('settings', '{"interfaceLanguage":"fr","readingLanguage":"fr","theme":"light","textSize":"medium"}');
INSERT INTO note VALUES
  (1, 'passage', 'cnuced-1998', 'p24', 'CNUCED 1998, § 24', 'UNCTAD 1998, § 24', 'Vingt-cinq ans', 'Twenty-five years', 'Une note.', '2026-02-27T09:05:00.000Z', '2026-02-27T10:00:00.000Z');
INSERT INTO highlight VALUES
  (2, 'cnuced-1998', 'p24', 'CNUCED 1998, § 24', 'UNCTAD 1998, § 24', 'fr', 'Dix-sept entreprises', 'Taiwan. ', ', de 40', 240, 'green', '« Combien ? » 日本', '2026-02-27T09:05:00.000Z', '2026-02-27T10:00:00.000Z'),
  (3, 'cnuced-1998', 'p25', 'CNUCED 1998, § 25', 'UNCTAD 1998, § 25', 'original', 'La deuxième phase', '', ' exige', 0, 'pink', '', '2026-02-28T09:05:00.000Z', '2026-02-28T09:05:00.000Z');
INSERT INTO reading VALUES
  ('cnuced-1998', 'p24', 'CNUCED 1998, § 24', 'UNCTAD 1998, § 24', '2026-02-28T09:10:00.000Z');
INSERT INTO passage_read VALUES ('cnuced-1998', 'p24'), ('cnuced-1998', 'p23');
PRAGMA user_version = 3;
