/** A figure of a document, drawn anew from data: boxes and arrows on a grid, in both languages. */
import { z } from 'zod'
import { Bilingual, Citations, CitationTarget, Id } from './common.ts'

const Span = z.tuple([z.number(), z.number()])

const Node = z.strictObject({
  id: Id,
  /** What stands in the box; short enough for three lines. */
  label: Bilingual,
  /** A second line in smaller type. */
  detail: Bilingual.optional(),
  /** Left edge and width, top edge and height, in cells of the grid. */
  columns: Span,
  rows: Span,
  shape: z.enum(['box', 'round', 'band', 'plain']).default('box'),
  /** How strongly it stands out: `main` carries the accent, `ground` lies behind others. */
  weight: z.enum(['main', 'normal', 'quiet', 'ground']).default('normal'),
})

const Arrow = z.strictObject({
  from: Id,
  to: Id,
  label: Bilingual.optional(),
  /** `both` has a head at each end, `line` none. */
  heads: z.enum(['to', 'both', 'line']).default('to'),
  /** Dashed: a weak, occasional or feedback tie. */
  dashed: z.boolean().default(false),
})

/** A line through points of the grid: a rising curve, a frontier. */
const Curve = z.strictObject({
  points: z.array(z.tuple([z.number(), z.number()])).min(2),
  label: Bilingual.optional(),
})

/** content/diagrams/<id>.yaml */
export const Diagram = z.strictObject({
  id: Id,
  title: Bilingual,
  /** The passage that is the figure; it is drawn there. */
  passage: CitationTarget,
  cite: Citations,
  /** Columns and rows of the grid. */
  size: z.tuple([z.int().min(2).max(24), z.int().min(2).max(24)]),
  nodes: z.array(Node).min(2),
  arrows: z.array(Arrow).default([]),
  curves: z.array(Curve).default([]),
  /** All that the picture says, for whoever does not see it. */
  text: Bilingual,
  /** What is lost or uncertain in the figure as it survives. */
  uncertain: Bilingual.optional(),
})
export type Diagram = z.infer<typeof Diagram>
