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
CREATE TABLE bookmark (
  kind TEXT NOT NULL, item TEXT NOT NULL, part TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  created TEXT NOT NULL,
  PRIMARY KEY (kind, item, part)
) STRICT;
CREATE TABLE card (
  question TEXT PRIMARY KEY,
  due TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;
CREATE TABLE classification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  typology TEXT NOT NULL,
  name TEXT NOT NULL,
  answers TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
CREATE TABLE cluster (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  training INTEGER NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  archived TEXT,
  removed TEXT
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
  removed TEXT
, content TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "document_passage" (
  content TEXT NOT NULL,
  place INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  form TEXT NOT NULL,
  level INTEGER NOT NULL,
  page INTEGER,
  text TEXT NOT NULL,
  PRIMARY KEY (content, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE exercise (
  kind TEXT NOT NULL, item TEXT NOT NULL, part TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  task_fr TEXT NOT NULL, task_en TEXT NOT NULL,
  text TEXT NOT NULL,
  revision INTEGER NOT NULL,
  updated TEXT NOT NULL,
  PRIMARY KEY (kind, item, part)
) STRICT;
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
CREATE TABLE learning_mark (
  kind TEXT NOT NULL, item TEXT NOT NULL, part TEXT NOT NULL,
  mark TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  marked TEXT NOT NULL,
  PRIMARY KEY (kind, item, part, mark)
) STRICT;
CREATE TABLE made_pack (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL,
  updated TEXT NOT NULL
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
CREATE TABLE passage_read (
  source TEXT NOT NULL, anchor TEXT NOT NULL,
  PRIMARY KEY (source, anchor)
) STRICT, WITHOUT ROWID;
CREATE TABLE reading (
  source TEXT PRIMARY KEY,
  anchor TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE unused_content (
  content TEXT PRIMARY KEY,
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_to ON answer (question, id);
CREATE INDEX answer_when ON answer (answered);
CREATE INDEX document_by_hash ON document (hash);
CREATE INDEX highlight_by_passage ON highlight (source, anchor);
CREATE INDEX note_by_target ON note (kind, item, part);
CREATE INDEX pack_document_of ON pack_document (document);
CREATE INDEX tool_version_of ON tool_version (cluster, tool, id);
