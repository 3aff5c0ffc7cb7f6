/** Filters of the cases that the reader saved, by a name of the reader's own. */
export const savedFilters = {
  version: 4,
  sql: `
CREATE TABLE saved_filter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  search TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
`,
} as const
