/** Clusters of the reader's own, placed in a typology. A migration is never changed once released and imports nothing of the app. */
export const classifications = {
  version: 5,
  sql: `
CREATE TABLE classification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  typology TEXT NOT NULL,
  name TEXT NOT NULL,
  answers TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
`,
} as const
