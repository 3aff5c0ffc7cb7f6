-- A notebook as version 7 of its schema wrote it. Kept for ever: every later version opens it and loses nothing of it.
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
CREATE TABLE classification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  typology TEXT NOT NULL,
  name TEXT NOT NULL,
  answers TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
CREATE TABLE learning_mark (
  kind TEXT NOT NULL, item TEXT NOT NULL, part TEXT NOT NULL,
  mark TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  marked TEXT NOT NULL,
  PRIMARY KEY (kind, item, part, mark)
) STRICT;
CREATE TABLE exercise (
  kind TEXT NOT NULL, item TEXT NOT NULL, part TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  task_fr TEXT NOT NULL, task_en TEXT NOT NULL,
  text TEXT NOT NULL,
  revision INTEGER NOT NULL,
  updated TEXT NOT NULL,
  PRIMARY KEY (kind, item, part)
) STRICT;
CREATE TABLE answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  question TEXT NOT NULL,
  kind TEXT NOT NULL,
  module TEXT NOT NULL,
  difficulty INTEGER NOT NULL,
  stem_fr TEXT NOT NULL, stem_en TEXT NOT NULL,
  given TEXT NOT NULL,
  correct INTEGER NOT NULL,
  score REAL NOT NULL,
  rating INTEGER NOT NULL,
  answered TEXT NOT NULL
) STRICT;
CREATE INDEX answer_to ON answer (question, id);
CREATE INDEX answer_when ON answer (answered);
CREATE TABLE card (
  question TEXT PRIMARY KEY,
  due TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;
CREATE TABLE assessment (
  day TEXT PRIMARY KEY,
  begun TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
CREATE TABLE assessment_level (
  day TEXT NOT NULL REFERENCES assessment (day),
  competence TEXT NOT NULL,
  item TEXT NOT NULL,
  level INTEGER NOT NULL,
  text_fr TEXT NOT NULL, text_en TEXT NOT NULL,
  behaviour_fr TEXT NOT NULL, behaviour_en TEXT NOT NULL,
  PRIMARY KEY (day, competence, item)
) STRICT;
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
  removed TEXT,
  content TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX document_by_hash ON document (hash);
CREATE TABLE document_passage (
  content TEXT NOT NULL,
  place INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  form TEXT NOT NULL,
  level INTEGER NOT NULL,
  page INTEGER,
  text TEXT NOT NULL,
  PRIMARY KEY (content, place)
) STRICT, WITHOUT ROWID;
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
INSERT INTO learning_mark VALUES
  ('step', 'five-stages', 'diagnostic', 'read', 'Établir le diagnostic', 'Making the diagnostic', '2026-02-18T09:00:00.000Z'),
  ('step', 'five-stages', 'diagnostic', 'done', 'Établir le diagnostic', 'Making the diagnostic', '2026-02-19T09:00:00.000Z'),
  ('module', 'what-a-cluster-is', '', 'done', 'Ce qu’est une grappe', 'What a cluster is', '2026-02-17T09:00:00.000Z');
INSERT INTO exercise VALUES
  ('step', 'five-stages', 'selection', 'Choisir le cluster', 'Choosing the cluster', 'Comparez trois clusters.', 'Compare three clusters.', 'Kano d’abord :' || char(10) || '« le cuir », 日本, 😀', 7, '2026-02-21T09:00:00.000Z');
INSERT INTO answer VALUES
  (3, 'gone-since', 'true-false', 'what-a-cluster-is', 1, 'Une grappe est un lieu.', 'A cluster is a place.', '{"says":false}', 0, 0.0, 1, '2026-02-20T09:00:00.000Z'),
  (5, 'gone-since', 'true-false', 'what-a-cluster-is', 1, 'Une grappe est un lieu.', 'A cluster is a place.', '{"says":true}', 1, 1.0, 3, '2026-02-20T09:30:00.000Z');
INSERT INTO card VALUES
  ('gone-since', '2026-02-21T09:30:00.000Z', '{"due":"2026-02-21T09:30:00.000Z","stability":0.24668919,"difficulty":6.40211507,"elapsed_days":0,"scheduled_days":1,"reps":2,"lapses":0,"learning_steps":0,"state":2,"last_review":"2026-02-20T09:30:00.000Z"}');
INSERT INTO assessment VALUES
  ('2026-02-16', '2026-02-16T09:00:00.000Z', '2026-02-16T09:20:00.000Z');
INSERT INTO assessment_level VALUES
  ('2026-02-16', 'animator', 'listening', 2, 'écouter chaque acteur', 'listen to each actor', 'reformule avant de répondre', 'rephrases before answering');
INSERT INTO document VALUES
  ('doc-0a1b2c3d4e5f', 'Enquête « cuir » de Kano', 'Enquête.pdf', 'pdf', 'fr', 2, 4096, '0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f', 3, '2026-02-24T09:00:00.000Z', NULL, 'text-1'),
  ('doc-000000000002', 'Notes', 'notes.md', 'markdown', 'unknown', NULL, 12, '00fe', 1, '2026-02-23T09:00:00.000Z', '2026-02-25T09:00:00.000Z', 'doc-000000000002');
INSERT INTO document_passage VALUES
  ('text-1', 0, 's1', 'heading', 1, 1, 'Les tanneries'),
  ('text-1', 1, 's1-p1', 'paragraph', 0, 1, 'Dix-sept tanneries, 日本, 😀.'),
  ('text-1', 2, 's1-p2', 'row', 0, 2, 'Atelier | Salariés'),
  ('doc-000000000002', 0, 's0-p1', 'item', 0, NULL, 'relire');
INSERT INTO unused_content VALUES
  ('text-2', '2026-02-24T09:00:00.000Z');
INSERT INTO pack VALUES
  ('textes-du-ministere', '2026-02-24.1', '{"title":{"fr":"Textes du ministère"},"maker":"Le ministère","rights":"Domaine public","date":"2026-02-24"}', 8192, '2026-02-24T10:00:00.000Z', NULL);
INSERT INTO pack_document VALUES
  ('textes-du-ministere', 'enquete', 0, 'doc-0a1b2c3d4e5f', 1, '{"id":"enquete","file":"documents/Enquête.pdf","size":4096,"sha256":"0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f","title":"Enquête « cuir » de Kano"}');
INSERT INTO made_pack VALUES
  ('pack-0a1b2c3d4e5f', '{"version":"2026-02-24.1","title":{"fr":"Mes textes"},"maker":"A. Diallo","rights":"CC BY 4.0","date":"2026-02-24","documents":[{"document":"doc-0a1b2c3d4e5f"}],"digest":"00ff"}', '2026-02-24T10:00:00.000Z');
PRAGMA user_version = 8;
