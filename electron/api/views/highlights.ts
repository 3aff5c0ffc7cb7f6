/** What the reader has marked in the texts, and how far each document has been read. */
import { z } from 'zod'
import { Bilingual, Id } from '../../../content/schema/index.ts'
import { Moment } from './notebook.ts'

/** Which text of a passage: the restated one in a language, or the document's own. */
export const Edition = z.enum(['fr', 'en', 'original'])
export type Edition = z.infer<typeof Edition>

/** A colour of the reader's own meaning; the page names each beside its hue. */
export const Colour = z.enum(['yellow', 'green', 'blue', 'pink'])
export type Colour = z.infer<typeof Colour>

export const Anchor = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9-]+)*$/)
  .max(120)

/** The words of a stretch, those on either side, and where it began: a TextQuoteSelector of W3C Web Annotation with a hint. */
const Quote = z.strictObject({
  exact: z.string().min(1).max(20_000),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
  start: z.int().nonnegative(),
})

export const NewHighlight = Quote.extend({
  source: Id,
  anchor: Anchor,
  edition: Edition,
  colour: Colour,
  /** '' for none. */
  note: z.string().trim().max(20_000),
})
export type NewHighlight = z.infer<typeof NewHighlight>

/** Where a highlight stands in the text of its passage now; null where neither its words nor their like are there. */
export const HighlightPlace = z.strictObject({
  start: z.int(),
  end: z.int(),
  /** `close`: by likeness, or in other company; shown as such. */
  how: z.enum(['exact', 'close']),
})

export const KeptHighlight = NewHighlight.extend({ id: z.int(), title: Bilingual, created: Moment, updated: Moment })
export type KeptHighlight = z.infer<typeof KeptHighlight>
export const Highlight = KeptHighlight.extend({ place: HighlightPlace.nullable() })
export type Highlight = z.infer<typeof Highlight>

/** How far a document has been read: where reading stopped, and every passage that was read. */
export const Reading = z.strictObject({
  source: Id,
  anchor: Anchor,
  title: Bilingual,
  updated: Moment,
  read: z.array(Anchor),
})
export type Reading = z.infer<typeof Reading>
