-- A notebook as version 4 of its schema wrote it. Kept for ever: every later version opens it and loses nothing of it.
CREATE TABLE saved_filter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  search TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
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
INSERT INTO setting VALUES
  ('settings', '{"interfaceLanguage":"fr","readingLanguage":"fr","theme":"light","textSize":"medium"}');
INSERT INTO note VALUES
  (1, 'case', 'nnewi', '', 'Nnewi', 'Nnewi', 'Des négociants devenus fabricants', 'Traders who became makers', 'À comparer avec Sialkot.', '2026-02-26T09:05:00.000Z', '2026-02-26T09:05:00.000Z');
INSERT INTO saved_filter VALUES
  (3, 'Cuir, Afrique de l’Ouest', 'sector=leather,footwear&region=sub-saharan-africa', '2026-02-28T09:00:00.000Z', '2026-02-28T09:30:00.000Z');
PRAGMA user_version = 4;
