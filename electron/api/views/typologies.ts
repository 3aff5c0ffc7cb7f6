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

export const TypologyView = Typology.omit({ position: true, cells: true, types: true, cite: true }).extend({
  title: Bilingual,
  summary: Bilingual,
  cite: z.array(Citation),
  types: z.array(
    Typology.shape.types.element.omit({ cite: true }).extend({ cite: z.array(Citation), cases: z.array(CaseCard) }),
  ),
  cells: z.array(Typology.shape.cells.element.omit({ cite: true }).extend({ cite: Citation })),
  sections: z.array(Section),
})
export type TypologyView = z.infer<typeof TypologyView>
