/** Terms of the glossary. */
import { z } from 'zod'
import { Id, Term } from '../../../content/schema/index.ts'
import { NeighbourGroup } from './neighbourhood.ts'
import { Citation, Named } from './shared.ts'

export const TermCard = z.strictObject({ id: Id, fr: Term.shape.fr, en: Term.shape.en })
export type TermCard = z.infer<typeof TermCard>
export const TermView = TermCard.extend({
  cite: z.array(Citation),
  related: z.array(Named),
  otherwise: z.array(z.strictObject({ fr: z.string(), en: z.string(), cite: Citation })),
  /** Where it is used: cases, actions, steps, passages. */
  uses: z.array(NeighbourGroup),
})
export type TermView = z.infer<typeof TermView>
