/** The documents, their chapters and their passages. */
import { z } from 'zod'
import { Bilingual, Id, PassageKind, Source } from '../../../content/schema/index.ts'
import { DiagramView } from './knowledge.ts'
import { BilingualOrEmpty, DiscrepancyView, Target } from './shared.ts'

/** Something that cites a passage. */
export const Citing = Target.extend({ title: Bilingual, heading: BilingualOrEmpty() })
export type Citing = z.infer<typeof Citing>

export const Passage = z.strictObject({
  source: Id,
  anchor: z.string(),
  chapter: z.string(),
  kind: PassageKind,
  title: BilingualOrEmpty(),
  locator: Bilingual,
  /** Null where nothing is restated yet. */
  html: Bilingual.nullable(),
  /** Null where the original is not attached. */
  original: z.string().nullable(),
  /** The figure drawn anew, where the passage is one. */
  diagram: DiagramView.nullable(),
  citedBy: z.array(Citing),
  /** Points on which other passages say otherwise. */
  discrepancies: z.array(DiscrepancyView),
})
export type Passage = z.infer<typeof Passage>

const PassageEntry = z.strictObject({
  anchor: z.string(),
  kind: PassageKind,
  title: BilingualOrEmpty(),
  locator: Bilingual,
  restated: z.boolean(),
})
export const ChapterEntry = z.strictObject({ id: z.string(), title: Bilingual, passages: z.array(PassageEntry) })
export type ChapterEntry = z.infer<typeof ChapterEntry>

export const SourceCard = Source.omit({ chapters: true }).extend({
  restated: z.int(),
  passages: z.int(),
  /** Passages whose original text is attached. */
  originals: z.int(),
})
export type SourceCard = z.infer<typeof SourceCard>
export const SourceView = SourceCard.extend({ chapters: z.array(ChapterEntry) })
export type SourceView = z.infer<typeof SourceView>

export const ChapterView = z.strictObject({
  source: z.strictObject({ id: Id, short: Bilingual, title: Bilingual }),
  id: z.string(),
  title: Bilingual,
  passages: z.array(Passage),
})
export type ChapterView = z.infer<typeof ChapterView>
