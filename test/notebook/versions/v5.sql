-- A notebook as version 5 of its schema wrote it. Kept for ever: every later version opens it and loses nothing of it.
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
CREATE TABLE classification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  typology TEXT NOT NULL,
  name TEXT NOT NULL,
  answers TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES
  ('settings', '{"interfaceLanguage":"fr","readingLanguage":"fr","theme":"light","textSize":"medium"}');
INSERT INTO note VALUES
  (2, 'case', 'nnewi', '', 'Nnewi', 'Nnewi', 'Des négociants devenus fabricants', 'Traders who became makers', 'À relire.', '2026-02-26T09:05:00.000Z', '2026-02-26T09:05:00.000Z');
INSERT INTO classification VALUES
  (1, 'cnuced-clusters', 'Kept from an earlier form', '{"trust":["medium"]}', '2026-02-25T09:00:00.000Z', '2026-02-25T09:00:00.000Z'),
  (3, 'cnuced-clusters', 'Les « tonneliers » de l’île', '{"trust":"medium..high","firm-size":"unstructured,organised"}', '2026-02-26T09:00:00.000Z', '2026-02-27T09:00:00.000Z');
PRAGMA user_version = 5;
