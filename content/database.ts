/**
 * The tables of library.sqlite, shared by its writer (scripts/content) and its readers (electron/library).
 * The file is made whole by the build and never changed afterwards, so there are no migrations: a reader refuses
 * a file of another format number.
 */

/** Raised by one whenever a table or the shape of a stored record changes. */
export const libraryFormat = 4

/** A record of any kind but passages; `data` is the record as JSON, as the schema of its kind gives it. */
export interface ItemRow {
  kind: string
  id: string
  position: number
  title_fr: string
  title_en: string
  summary_fr: string
  summary_en: string
  data: string
}

/** An entry of the list of the documents' models; `data` is the entry as JSON. */
export interface ModelIndexRow {
  id: string
  position: number
  data: string
}

/** A section of an item's prose, as sanitised HTML. */
export interface SectionRow {
  kind: string
  item: string
  id: string
  position: number
  heading_fr: string
  heading_en: string
  html_fr: string
  html_en: string
}

/** A chapter of a source. */
export interface ChapterRow {
  source: string
  id: string
  position: number
  title_fr: string
  title_en: string
}

/** A passage of a source; the HTML is null where nothing is restated yet. `locator` is what a citation prints. */
export interface PassageRow {
  source: string
  anchor: string
  chapter: string
  position: number
  kind: string
  title_fr: string
  title_en: string
  locator_fr: string
  locator_en: string
  html_fr: string | null
  html_en: string | null
}

/** By what a file that the reader has is recognised as an original and cut into its passages; both as JSON, as their schemas give them. */
export interface AlignmentRow {
  source: string
  alignment: string
  landmarks: string
}

/** Who cites a passage: an item and the part of it (a section's id, or a field of the data). */
export interface CitationRow {
  kind: string
  item: string
  part: string
  source: string
  anchor: string
}

/** How often a term of the glossary stands in what the search can find, in each language. */
export interface TermUseRow {
  term: string
  kind: string
  item: string
  part: string
  uses_fr: number
  uses_en: number
}

/** What the search can find: its number in the search index is one less than its `id`. */
export interface DocumentRow {
  id: number
  kind: string
  item: string
  part: string
  title_fr: string
  title_en: string
  text_fr: string
  text_en: string
}

/** A value that a document can be filtered by; `document` is its number in the search index. */
export interface FacetRow {
  document: number
  name: 'source' | 'country' | 'sector' | 'type' | 'year'
  value: string
}

/** A piece of the search index (electron/search/index/store.ts). */
export interface PieceRow {
  name: string
  bytes: Uint8Array
}

export const libraryTables = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE vocabulary (
  name TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL,
  name_fr TEXT NOT NULL, name_en TEXT NOT NULL,
  PRIMARY KEY (name, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE item (
  kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  summary_fr TEXT NOT NULL, summary_en TEXT NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE model_index (id TEXT PRIMARY KEY, position INTEGER NOT NULL, data TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE section (
  kind TEXT NOT NULL, item TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL,
  heading_fr TEXT NOT NULL, heading_en TEXT NOT NULL,
  html_fr TEXT NOT NULL, html_en TEXT NOT NULL,
  PRIMARY KEY (kind, item, id),
  FOREIGN KEY (kind, item) REFERENCES item (kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX section_heading ON section (kind, item, id, position, heading_fr, heading_en);
CREATE TABLE chapter (
  source TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  PRIMARY KEY (source, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE passage (
  source TEXT NOT NULL, anchor TEXT NOT NULL, chapter TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  locator_fr TEXT NOT NULL, locator_en TEXT NOT NULL,
  html_fr TEXT, html_en TEXT,
  PRIMARY KEY (source, anchor),
  FOREIGN KEY (source, chapter) REFERENCES chapter (source, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX passage_by_chapter ON passage (source, chapter, position);
CREATE TABLE original (
  source TEXT NOT NULL, anchor TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (source, anchor),
  FOREIGN KEY (source, anchor) REFERENCES passage (source, anchor)
) STRICT, WITHOUT ROWID;
CREATE TABLE alignment (source TEXT PRIMARY KEY, alignment TEXT NOT NULL, landmarks TEXT NOT NULL) STRICT;
CREATE TABLE citation (
  kind TEXT NOT NULL, item TEXT NOT NULL, part TEXT NOT NULL, source TEXT NOT NULL, anchor TEXT NOT NULL,
  PRIMARY KEY (source, anchor, kind, item, part),
  FOREIGN KEY (source, anchor) REFERENCES passage (source, anchor)
) STRICT, WITHOUT ROWID;
CREATE TABLE term_use (
  term TEXT NOT NULL, kind TEXT NOT NULL, item TEXT NOT NULL, part TEXT NOT NULL,
  uses_fr INTEGER NOT NULL, uses_en INTEGER NOT NULL,
  PRIMARY KEY (term, kind, item, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX term_use_by_item ON term_use (kind, item);
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL, item TEXT NOT NULL, part TEXT NOT NULL,
  title_fr TEXT NOT NULL, title_en TEXT NOT NULL,
  text_fr TEXT NOT NULL, text_en TEXT NOT NULL,
  UNIQUE (kind, item, part)
) STRICT;
CREATE TABLE facet (
  document INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (name, value, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_piece (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
`
