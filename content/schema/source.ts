/** A founding document: how to cite it, who may do what with it, and what it contains. */
import { z } from 'zod'
import { Bilingual, Id, TitledProse } from './common.ts'
import { CslItem } from './csl.ts'

/** A document has authors and a year, whatever a work referred to may lack. */
const SourceCsl = CslItem.required({ author: true, issued: true, language: true })

/** What an anchor points at. */
export const PassageKind = z.enum([
  'paragraph',
  'sub-item',
  'title',
  'summary',
  'preface',
  'article',
  'heading',
  'table',
  'figure',
  'box',
  'note',
  'references',
])
export type PassageKind = z.infer<typeof PassageKind>

const Passage = z.strictObject({
  /** The permanent anchor, kept for good: notes and links hang on it. */
  anchor: z.string().regex(/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9-]+)*$/),
  kind: PassageKind,
  /** How the document itself numbers the passage, where it does: "24", "37 i)", "Encadré 2". */
  label: z.string().optional(),
  /** False while the passage has no restated text yet: it is then listed, and can be cited. */
  restated: z.boolean().default(true),
})

const Chapter = z.strictObject({
  /** Also the name of the folder that holds the chapter's fr.md and en.md. */
  id: z.string().regex(/^[a-z0-9.-]+$/),
  title: Bilingual,
  passages: z.array(Passage).default([]),
})

/** content/sources/<id>/source.yaml */
export const Source = z.strictObject({
  id: Id,
  /** Place in the list of documents. */
  position: z.int().positive(),
  /** What a citation shows in brackets: "CNUCED 1998" in French, "UNCTAD 1998" in English. */
  short: Bilingual,
  /** One sentence on what the document is and is good for. */
  summary: Bilingual,
  /** The English title is the document's own where it has one, else our translation. */
  title: Bilingual,
  csl: SourceCsl,
  /** Who holds the rights and what this edition does with them. */
  rights: Bilingual,
  chapters: z.array(Chapter).min(1),
})
export type Source = z.infer<typeof Source>

/** content/sources/<id>/<chapter>/<language>.md: one section per passage, its heading ending in {#anchor}. */
export const ChapterProse = TitledProse

/** Splits `source#anchor`; the shape was checked by CitationTarget. */
export function splitCitation(target: string): { source: string; anchor: string } {
  const hash = target.indexOf('#')
  return { source: target.slice(0, hash), anchor: target.slice(hash + 1) }
}
