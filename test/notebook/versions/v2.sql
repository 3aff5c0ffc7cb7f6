-- A notebook as version 2 of its schema wrote it. Kept for ever: every later version opens it and loses nothing of it.
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
INSERT INTO cluster VALUES
  ('0c2f7c1e-6a59-4f0e-9d5e-3a1f0b7c9d10', 'Le cuir de Kano « Éàç »', 0, '2026-02-20T09:00:00.000Z', '2026-02-27T11:00:00.000Z', NULL, NULL),
  ('7b1d8f3a-1111-4222-8333-944445555666', 'Exercice', 1, '2026-02-21T09:00:00.000Z', '2026-02-22T09:00:00.000Z', '2026-02-22T09:00:00.000Z', NULL);
INSERT INTO tool VALUES
  ('0c2f7c1e-6a59-4f0e-9d5e-3a1f0b7c9d10', 'vision', 2, '2026-02-27T11:00:00.000Z', '{"statement":"Du cuir fini sur place","horizon":2031,"today":"","strengths":"","principles":"","shared":"","agreed":""}');
INSERT INTO tool_version VALUES
  (3, '0c2f7c1e-6a59-4f0e-9d5e-3a1f0b7c9d10', 'vision', 1, '2026-02-26T11:00:00.000Z', '{"statement":"Du cuir","horizon":null,"today":"","strengths":"","principles":"","shared":"","agreed":""}');
PRAGMA user_version = 2;
