/** A typology: kinds of something, told apart by characteristics. */
import { z } from 'zod'
import { Bilingual, Citations, CitationTarget, Id, SummarisedProse } from './common.ts'

const Type = z.strictObject({
  id: Id,
  name: Bilingual,
  /** One capital that stands beside the colour, unique in the typology. */
  letter: z.string().regex(/^[A-Z]$/),
  /** The type in one sentence. */
  summary: Bilingual,
  cite: Citations,
})

const Characteristic = z.strictObject({
  id: Id,
  name: Bilingual,
  /** `ordinal` cells hold a level or a range of levels; `text` cells hold words only. */
  scale: z.enum(['ordinal', 'text']),
  /** The question that places a cluster on this characteristic. */
  question: Bilingual.optional(),
})

const Cell = z.strictObject({
  type: Id,
  characteristic: Id,
  /** What the cell says. */
  text: Bilingual,
  /** Index of the level in `levels`, or first and last of a range; none for text cells. */
  level: z.union([z.int().min(0), z.tuple([z.int().min(0), z.int().min(0)])]).optional(),
  cite: CitationTarget,
  note: Bilingual.optional(),
})

/** content/typologies/<id>/typology.yaml */
export const Typology = z.strictObject({
  id: Id,
  /** Place in the list of typologies. */
  position: z.int().positive().default(9),
  cite: Citations,
  /** The ordinal levels, lowest first. */
  levels: z.array(z.strictObject({ id: Id, name: Bilingual })).min(2),
  types: z.array(Type).min(2),
  characteristics: z.array(Characteristic).min(1),
  /** One per type and characteristic. */
  cells: z.array(Cell),
})
export type Typology = z.infer<typeof Typology>

/** Front matter of content/typologies/<id>/<language>.md; a section `overview`, `reading` and one per type and characteristic. */
export const TypologyProse = SummarisedProse
