/** Content packs: what the file says of itself (docs/packs.md), and what the program answers of those that are installed or were made here. */
import { z } from 'zod'
import { Id } from '../../../content/schema/index.ts'
import { mostFileBytes } from '../../../content/wording/file-size.ts'
import { Moment } from './notebook.ts'

/** Numbers joined by points or hyphens: 3, 2.1, 2026-11-29.1. */
export const PackVersion = z
  .string()
  .max(40)
  .regex(/^\d{1,9}(?:[.-]\d{1,9}){0,5}$/)

/** Of a pack, and of a document in it: permanent, as long as there are packs of it. */
export const PackId = Id.max(80)

/** The most documents of one pack. */
export const mostPackDocuments = 2000

const line = (most: number) => z.string().trim().min(1).max(most)

const inEither = (most: number) =>
  z
    .strictObject({ fr: line(most).optional(), en: line(most).optional() })
    .refine(({ fr, en }) => fr !== undefined || en !== undefined, 'in one language at least')

export const PackTitle = inEither(200)
export type PackTitle = z.infer<typeof PackTitle>

/** What a pack says of itself, apart from its id and version. */
export const PackAbout = z.strictObject({
  title: PackTitle,
  description: inEither(2000).optional(),
  /** Who made it. */
  maker: line(200),
  /** What one may do with it. */
  rights: line(500),
  /** The day on which this version was made. */
  date: z.iso.date(),
})
export type PackAbout = z.infer<typeof PackAbout>

/** What is known of a work beside its title and language. */
export const PackRecord = z.strictObject({
  authors: z.array(line(200)).max(50).optional(),
  year: line(20).optional(),
  /** The ministry, office or house that published it. */
  body: line(200).optional(),
  rights: line(500).optional(),
})
export type PackRecord = z.infer<typeof PackRecord>

const DocumentLanguage = z.enum(['fr', 'en', 'unknown'])

/** A document as a pack names it. */
export const PackEntry = PackRecord.extend({
  id: PackId,
  /** Where it is in the pack. */
  file: z.string().min(1).max(200),
  size: z.int().min(1).max(mostFileBytes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: line(200),
  /** Found in its text where the pack does not say. */
  language: DocumentLanguage.optional(),
})
export type PackEntry = z.infer<typeof PackEntry>

/** The format of packs that this version makes, and the latest that it reads. */
export const packFormat = 1

/** `pack.json`. */
export const PackManifest = PackAbout.extend({
  grappe: z.literal('pack'),
  format: z.literal(packFormat),
  id: PackId,
  version: PackVersion,
  documents: z.array(PackEntry).min(1).max(mostPackDocuments),
})
export type PackManifest = z.infer<typeof PackManifest>

/** The pack that a document is of, with what it says of it. */
export const PackMention = z.strictObject({
  id: PackId,
  version: PackVersion,
  title: PackTitle,
  record: PackRecord,
  /** The reader had it before: it stays when the pack goes. */
  own: z.boolean(),
  /** Whether the pack was removed. */
  removed: z.boolean(),
})
export type PackMention = z.infer<typeof PackMention>

/** A pack that is installed, or was. */
export const PackCard = PackAbout.extend({
  id: PackId,
  version: PackVersion,
  /** Bytes of the file that it came in. */
  size: z.int(),
  installed: Moment,
  /** Where it was removed; it can be put back. */
  removed: Moment.nullable(),
  documents: z.array(
    PackRecord.extend({ document: Id, title: z.string(), language: DocumentLanguage, own: z.boolean() }),
  ),
})
export type PackCard = z.infer<typeof PackCard>

/** What becomes of a document: "mended" is read again because its file is gone or altered. */
export const PackChange = z.enum(['added', 'changed', 'unchanged', 'mended'])
export type PackChange = z.infer<typeof PackChange>

/** What a pack would do; nothing has been done yet. */
export const PackPreview = PackAbout.extend({
  id: PackId,
  version: PackVersion,
  size: z.int(),
  /** The one that is there, and what the file is beside it. */
  present: z
    .strictObject({
      version: PackVersion,
      installed: Moment,
      removed: z.boolean(),
      file: z.enum(['same', 'newer', 'older']),
    })
    .nullable(),
  documents: z.array(
    z.strictObject({
      title: z.string(),
      size: z.int(),
      change: PackChange,
      /** The reader has the very same file already: it is not doubled. */
      own: z.boolean(),
      /** Notes and bookmarks of the reader's on it. */
      notes: z.int(),
    }),
  ),
  /** Documents of the version that is there which this one no longer has. */
  gone: z.array(z.strictObject({ title: z.string(), own: z.boolean(), notes: z.int() })),
})
export type PackPreview = z.infer<typeof PackPreview>

/** How far the program is with a file. */
export const PackProgress = z.strictObject({
  stage: z.enum(['waiting', 'looking', 'reading', 'keeping']),
  done: z.int(),
  of: z.int(),
})
export type PackProgress = z.infer<typeof PackProgress>

/** What the reader says of a pack to be made. */
export const PackDraft = PackAbout.omit({ date: true }).extend({
  version: PackVersion,
  documents: z
    .array(PackRecord.extend({ document: Id }))
    .min(1)
    .max(mostPackDocuments),
})
export type PackDraft = z.infer<typeof PackDraft>

/** A pack that was made here. */
export const MadePack = PackDraft.extend({ id: PackId, date: z.iso.date(), updated: Moment })
export type MadePack = z.infer<typeof MadePack>

/** A pack whose files are not what they should be; installing it again mends it. */
export const DamagedPack = z.strictObject({ title: PackTitle, documents: z.array(z.string()) })
export type DamagedPack = z.infer<typeof DamagedPack>
