CREATE TABLE bookmark (
  kind TEXT NOT NULL, item TEXT NOT NULL, part TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  created TEXT NOT NULL,
  PRIMARY KEY (kind, item, part)
) STRICT;
CREATE TABLE classification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  typology TEXT NOT NULL,
  name TEXT NOT NULL,
  answers TEXT NOT NULL,
  created TEXT NOT NULL,
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
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_target ON note (kind, item, part);
