/** What the program answers of the reader's own: notes, bookmarks, settings, and how the notebook stands. */
import { z } from 'zod'
import { Bilingual, Id } from '../../../content/schema/index.ts'
import { BilingualOrEmpty } from './shared.ts'

/** What a note or a bookmark points at; `quote` and `title` keep its words, whatever becomes of the library. */
export const Pinned = z.strictObject({
  kind: z.enum(['passage', 'case', 'document']),
  item: Id,
  /** An anchor, or '' for a whole case or document. */
  part: z.string().max(200),
})
export type Pinned = z.infer<typeof Pinned>

export const Moment = z.iso.datetime()
export const Note = Pinned.extend({
  id: z.int(),
  title: Bilingual,
  quote: BilingualOrEmpty(),
  text: z.string(),
  created: Moment,
  updated: Moment,
})
export type Note = z.infer<typeof Note>
export const Bookmark = Pinned.extend({ title: Bilingual, created: Moment })
export type Bookmark = z.infer<typeof Bookmark>
/** Filters of the cases by a name of the reader's own; `search` is what stands after the question mark of the address. */
export const SavedFilter = z.strictObject({
  id: z.int(),
  name: z.string().trim().min(1).max(120),
  search: z
    .string()
    .regex(/^[^\s#?]*$/)
    .max(4000),
  created: Moment,
  updated: Moment,
})
export type SavedFilter = z.infer<typeof SavedFilter>
export const LastRead = z.strictObject({
  path: z
    .string()
    .regex(/^\/[^\s]*$/)
    .max(500),
  title: Bilingual,
  when: Moment,
})
export type LastRead = z.infer<typeof LastRead>

export const Settings = z.strictObject({
  /** Language of the interface. */
  interfaceLanguage: z.enum(['fr', 'en']),
  /** Language of what is read: one, or both side by side. */
  readingLanguage: z.enum(['fr', 'en', 'both']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  textSize: z.enum(['small', 'medium', 'large', 'larger']),
})
export type Settings = z.infer<typeof Settings>
export const defaultSettings: Settings = {
  interfaceLanguage: 'fr',
  readingLanguage: 'fr',
  theme: 'system',
  textSize: 'medium',
}

/**
 * How the notebook stands:
 * - ready: open and writable;
 * - recovered: the file was damaged and is kept at `kept`; an empty one, or the user's chosen backup, took its place;
 * - newer: made by a later Grappe, left as it is, nothing can be written;
 * - read-only: the folder cannot be written to;
 * - busy: another program holds the file; each request tries again.
 */
export const NotebookStatus = z.strictObject({
  state: z.enum(['ready', 'recovered', 'newer', 'read-only', 'busy']),
  file: z.string(),
  kept: z.string().nullable(),
  /** The last good backup that can be put back, and when it was made. */
  backup: z.strictObject({ file: z.string(), made: Moment }).nullable(),
})
export type NotebookStatus = z.infer<typeof NotebookStatus>

/** All that the page needs to open: how the reader likes it, and how the notebook stands. */
export const SessionView = z.strictObject({
  version: z.string(),
  settings: Settings,
  notebook: NotebookStatus,
  lastRead: LastRead.nullable(),
})
export type SessionView = z.infer<typeof SessionView>
