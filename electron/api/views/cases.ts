/** Cases, as a card in a list and whole. */
import { z } from 'zod'
import { Bilingual, Case, EvidenceStrength, Id, Place } from '../../../content/schema/index.ts'
import { Citation, ClusterType, DiscrepancyView, Named, Section } from './shared.ts'

export const CaseCard = z.strictObject({
  id: Id,
  depth: Case.shape.depth,
  kind: Named,
  title: Bilingual,
  summary: Bilingual,
  places: z.array(Place),
  countries: Case.shape.countries,
  regions: z.array(Named),
  sectors: z.array(Named),
  period: z.string(),
  type: ClusterType.nullable(),
  evidence: EvidenceStrength,
})
export type CaseCard = z.infer<typeof CaseCard>

const caseRecord = Case.shape
export const CaseView = CaseCard.extend({
  periodNote: Bilingual.nullable(),
  typeCite: z.array(Citation),
  stage: Named.nullable(),
  figures: z.array(
    caseRecord.figures.unwrap().element.omit({ cite: true, unit: true }).extend({ unit: Named, cite: Citation }),
  ),
  events: z.array(
    caseRecord.events
      .unwrap()
      .element.omit({ cite: true })
      .extend({ cite: z.array(Citation) }),
  ),
  actors: z.array(
    caseRecord.actors
      .unwrap()
      .element.omit({ cite: true, role: true })
      .extend({ role: Named, cite: z.array(Citation) }),
  ),
  links: z.array(
    caseRecord.links
      .unwrap()
      .element.omit({ cite: true, kind: true })
      .extend({ kind: Named, cite: z.array(Citation) }),
  ),
  interventions: z.array(
    z.strictObject({ status: z.enum(['done', 'wanted']), action: Named, summary: Bilingual, cite: z.array(Citation) }),
  ),
  results: z.array(z.strictObject({ result: Named, cite: z.array(Citation) })),
  discrepancies: z.array(DiscrepancyView),
  sources: z.array(Citation),
  notDocumented: z.array(Bilingual),
  sections: z.array(Section),
  /** The nearest cases, with what they share. */
  neighbours: z.array(z.strictObject({ case: CaseCard, shared: z.array(Named).min(1) })),
})
export type CaseView = z.infer<typeof CaseView>
