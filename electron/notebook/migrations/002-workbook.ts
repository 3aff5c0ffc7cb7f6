/** The workbook: clusters, the present state of each of their tools, and kept states of these. */
export const workbook = {
  version: 2,
  sql: `
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
`,
} as const
