-- A notebook as version 1 of its schema wrote it. Kept for ever: every later version opens it and loses nothing of it.
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
  ('settings', '{"interfaceLanguage":"en","readingLanguage":"both","theme":"dark","textSize":"large"}'),
  ('last-read', '{"path":"/cases/nnewi","title":{"fr":"Nnewi","en":"Nnewi"},"when":"2026-02-27T17:30:00.000Z"}');
INSERT INTO bookmark VALUES
  ('case', 'nnewi', '', 'Nnewi', 'Nnewi', '2026-02-26T09:00:00.000Z'),
  ('passage', 'cnuced-1998', 'p24', 'CNUCED 1998, § 24', 'UNCTAD 1998, § 24', '2026-02-27T09:00:00.000Z');
INSERT INTO note VALUES
  (1, 'case', 'nnewi', '', 'Nnewi', 'Nnewi', 'Des négociants devenus fabricants', 'Traders who became makers', 'À comparer avec Sialkot.', '2026-02-26T09:05:00.000Z', '2026-02-26T09:05:00.000Z'),
  (4, 'passage', 'cnuced-1998', 'p24', 'CNUCED 1998, § 24', 'UNCTAD 1998, § 24', 'Vingt-cinq ans', 'Twenty-five years', 'Deux lignes
et un « guillemet », 日本, 😀.', '2026-02-27T09:05:00.000Z', '2026-02-27T10:00:00.000Z');
PRAGMA user_version = 1;
