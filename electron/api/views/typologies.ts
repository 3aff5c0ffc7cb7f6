/** Typologies: the list, and the matrix of one. */
import { z } from 'zod'
import { Bilingual, Id, Typology } from '../../../content/schema/index.ts'
import { CaseCard } from './cases.ts'
import { Citation, ClusterType, Named, Section } from './shared.ts'

export const TypologyCard = z.strictObject({
  id: Id,
  title: Bilingual,
  summary: Bilingual,
  types: z.array(ClusterType),
  characteristics: z.array(Named),
})
export type TypologyCard = z.infer<typeof TypologyCard>

const Cited = z.strictObject({ text: Bilingual, cite: z.array(Citation) })

/** A way from one type to another; `from` is null where it begins with firms that form no cluster. */
export const PathView = z.strictObject({
  id: Id,
  from: Id.nullable(),
  to: Id,
  name: Bilingual,
  summary: Bilingual,
  cite: z.array(Citation),
  obstacles: z.array(Cited),
  support: z.array(Cited.extend({ actions: z.array(Named) })),
  cases: z.array(z.strictObject({ case: CaseCard, shows: Bilingual, cite: z.array(Citation) })),
  open: Bilingual.nullable(),
})
export type PathView = z.infer<typeof PathView>

export const TypologyView = Typology.omit({
  position: true,
  cells: true,
  types: true,
  cite: true,
  paths: true,
  pathReadings: true,
}).extend({
  title: Bilingual,
  summary: Bilingual,
  cite: z.array(Citation),
  types: z.array(
    Typology.shape.types.element.omit({ cite: true }).extend({
      cite: z.array(Citation),
      cases: z.array(CaseCard),
      /** The collective actions of the type, where it is a level of action. */
      actions: z.array(Named),
    }),
  ),
  cells: z.array(Typology.shape.cells.element.omit({ cite: true }).extend({ cite: Citation })),
  sections: z.array(Section),
  paths: z.array(PathView),
  pathReadings: z.array(z.strictObject({ id: Id, name: Bilingual, text: Bilingual, cite: z.array(Citation) })),
})
export type TypologyView = z.infer<typeof TypologyView>
