/** What the program answers of the reader's own documents, and of what is installed. */
import { z } from 'zod'
import { Id } from '../../../content/schema/index.ts'
import { Moment } from './notebook.ts'
import { DamagedPack, PackMention } from './packs.ts'

export const DocumentFormat = z.enum(['txt', 'markdown', 'docx', 'pdf', 'html'])
export type DocumentFormat = z.infer<typeof DocumentFormat>

/** What a stretch of text is in its document. */
export const PassageForm = z.enum(['heading', 'paragraph', 'item', 'row'])
export type PassageForm = z.infer<typeof PassageForm>

/** "s2" for the second heading, "s2-p3" for the third passage under it; "s0-p1" before any heading. */
const Anchor = z.string().regex(/^s\d+(?:-p\d+)?$/)

export const DocumentCard = z.strictObject({
  id: Id,
  title: z.string().trim().min(1).max(200),
  /** As the file was called when it was imported. */
  fileName: z.string().max(255),
  format: DocumentFormat,
  language: z.enum(['fr', 'en', 'unknown']),
  /** Of a PDF. */
  pages: z.int().nullable(),
  /** Bytes of the file. */
  size: z.int(),
  passages: z.int(),
  imported: Moment,
  /** Where it was removed; it can be put back. */
  removed: Moment.nullable(),
})
export type DocumentCard = z.infer<typeof DocumentCard>

export const DocumentPassage = z.strictObject({
  anchor: Anchor,
  form: PassageForm,
  /** 1 to 6 for a heading, 0 else. */
  level: z.int(),
  /** Of a PDF, from 1; null where the format has no pages. */
  page: z.int().nullable(),
  text: z.string(),
})
export type DocumentPassage = z.infer<typeof DocumentPassage>

export const DocumentHeading = DocumentPassage.pick({ anchor: true, level: true, page: true, text: true })
export type DocumentHeading = z.infer<typeof DocumentHeading>

/** A document with the pack that it is of, if any. */
export const ListedDocument = DocumentCard.extend({ pack: PackMention.nullable() })
export type ListedDocument = z.infer<typeof ListedDocument>

/** A document with its contents; it is read chapter by chapter. */
export const DocumentView = ListedDocument.extend({
  contents: z.array(DocumentHeading),
  /** The anchor at which each chapter begins. */
  chapters: z.array(Anchor),
})
export type DocumentView = z.infer<typeof DocumentView>

export const DocumentChapter = z.strictObject({
  /** From 0. */
  number: z.int(),
  passages: z.array(DocumentPassage),
  previous: Anchor.nullable(),
  next: Anchor.nullable(),
})
export type DocumentChapter = z.infer<typeof DocumentChapter>

/**
 * What came of a file:
 * - imported: it is a document now;
 * - replaced: it took the place of the one of its name, which is among the removed ones;
 * - known: the very same file is there already, and is the document;
 * - restored: it was there and had been removed; it is put back;
 * - changed: another file of its name is there, and is the document; nothing was done, the reader chooses.
 */
export const ImportOutcome = z.strictObject({
  outcome: z.enum(['imported', 'replaced', 'known', 'restored', 'changed']),
  document: DocumentCard,
})
export type ImportOutcome = z.infer<typeof ImportOutcome>

/** What is to become of a file whose name is there already. */
export const ImportChoice = z.enum(['ask', 'new', 'replace'])
export type ImportChoice = z.infer<typeof ImportChoice>

/** What is installed. */
export const InstalledView = z.strictObject({
  version: z.string(),
  edition: z.string(),
  file: z.string(),
  /** Bytes of the library. */
  size: z.int(),
  counts: z.strictObject({ sources: z.int(), passages: z.int(), cases: z.int(), terms: z.int() }),
})
export type InstalledView = z.infer<typeof InstalledView>

/** What came of looking through the library and the notebook byte by byte. */
export const IntegrityView = z.strictObject({
  library: z.boolean(),
  /** Null where there is no notebook to look at. */
  notebook: z.boolean().nullable(),
  /** Names of documents whose original is gone or changed; those of packs are told with their pack. */
  originals: z.array(z.string()),
  packs: z.array(DamagedPack),
})
export type IntegrityView = z.infer<typeof IntegrityView>
