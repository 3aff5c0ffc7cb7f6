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

/** A short cited statement. */
const Statement = z.strictObject({ text: Bilingual, cite: Citations })

/** A way from one type to another, as the documents tell it. */
const TypePath = z.strictObject({
  id: Id,
  /** Id of a type; left out where the way begins with firms that form no cluster yet. */
  from: Id.optional(),
  /** Id of the type that it leads to. */
  to: Id,
  name: Bilingual,
  /** What changes on the way, in one to three sentences. */
  summary: Bilingual,
  cite: Citations,
  /** What holds those back who set out. */
  obstacles: z.array(Statement).default([]),
  /** The support that it takes, with the ids of the actions that give it. */
  support: z.array(Statement.extend({ actions: z.array(Id).default([]) })).min(1),
  /** Cases that show some of it, and what they show. */
  cases: z.array(z.strictObject({ case: Id, shows: Bilingual, cite: Citations })).default([]),
  /** What the documents leave open about it. */
  open: Bilingual.optional(),
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
  /** The ways from type to type. */
  paths: z.array(TypePath).default([]),
  /** What holds for all ways: phases, good and bad roads. */
  pathReadings: z.array(z.strictObject({ id: Id, name: Bilingual, text: Bilingual, cite: Citations })).default([]),
})
export type Typology = z.infer<typeof Typology>

/** Front matter of content/typologies/<id>/<language>.md; a section `overview`, `reading` and one per type and characteristic. */
export const TypologyProse = SummarisedProse
