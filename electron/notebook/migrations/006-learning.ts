/** What the reader learns: marks on the path, answers to exercises and to questions, cards of the reviews, self-assessments. */
export const learning = {
  version: 6,
  sql: `
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
`,
} as const
