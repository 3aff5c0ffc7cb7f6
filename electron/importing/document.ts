/** A file of the reader's as Grappe keeps it: headings and passages of plain text, each under an anchor. */
import type { Language } from '../../content/schema/common.ts'
import { mostFileBytes } from '../../content/wording/file-size.ts'
import type { DocumentFormat, DocumentPassage } from '../api/views/documents.ts'

export type Format = DocumentFormat

export type Passage = DocumentPassage
export type Stretch = Omit<Passage, 'anchor'>

/** A document as a reader of one format finds it. */
export interface Draft {
  /** As the file names itself, or ''. */
  readonly title: string
  readonly pages: number | null
  readonly stretches: readonly Stretch[]
}

export interface ImportedDocument {
  readonly format: Format
  readonly title: string
  readonly language: Language | 'unknown'
  readonly pages: number | null
  readonly passages: readonly Passage[]
}

const megabyte = 1024 * 1024

/** What an imported file may come to. */
export const limits = {
  /** Bytes of the file. */
  file: mostFileBytes,
  /** Bytes of the texts in a packed file, as it says and as they come out. */
  unpacked: 100 * megabyte,
  /** Entries of a packed file. */
  entries: 10_000,
  pages: 3000,
  passages: 20_000,
  /** Characters of the whole. */
  characters: 20_000_000,
  /** Characters of one passage; a longer one is cut between sentences or words. */
  passage: 4000,
  /** Milliseconds that reading it may take. */
  time: 120_000,
  /** Megabytes of memory that reading it may take. */
  memory: 1024,
} as const
