-- A notebook as version 4 of its schema wrote it. Kept for ever: every later version opens it and loses nothing of it.
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
CREATE TABLE saved_filter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  search TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES
  ('settings', '{"interfaceLanguage":"fr","readingLanguage":"fr","theme":"light","textSize":"medium"}');
INSERT INTO note VALUES
  (1, 'case', 'nnewi', '', 'Nnewi', 'Nnewi', 'Des négociants devenus fabricants', 'Traders who became makers', 'À comparer avec Sialkot.', '2026-02-26T09:05:00.000Z', '2026-02-26T09:05:00.000Z');
INSERT INTO saved_filter VALUES
  (3, 'Cuir, Afrique de l’Ouest', 'sector=leather,footwear&region=sub-saharan-africa', '2026-02-28T09:00:00.000Z', '2026-02-28T09:30:00.000Z');
PRAGMA user_version = 4;
