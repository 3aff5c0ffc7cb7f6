/** Cases, as a card in a list and whole. */
import { z } from 'zod'
import { Bilingual, Case, CaseScope, EvidenceStrength, Id, Place } from '../../../content/schema/index.ts'
import { Citation, ClusterType, DiscrepancyView, Named, Section } from './shared.ts'

export const CaseCard = z.strictObject({
  id: Id,
  depth: Case.shape.depth,
  kind: Named,
  title: Bilingual,
  summary: Bilingual,
  places: z.array(Place),
  countries: z.array(z.string()),
  /** Why it has no country, where it has none. */
  scope: CaseScope.nullable(),
  regions: z.array(Named),
  sectors: z.array(Named),
  period: z.string(),
  type: ClusterType.nullable(),
  evidence: EvidenceStrength,
  stage: Named.nullable(),
  /** Ids of the roles of its actors; their names are in the vocabulary of the cases, as are those of the next three. */
  roles: z.array(z.string()),
  /** Ids of the actions that were carried out. */
  actions: z.array(z.string()),
  /** Ids of the results that are reported. */
  outcomes: z.array(z.string()),
  /** Ids of the documents that tell of it. */
  documents: z.array(z.string()),
  /** How many firms it has or brings together, where a key figure says so. */
  size: z.number().nullable(),
})
export type CaseCard = z.infer<typeof CaseCard>

const caseRecord = Case.shape
export const CaseView = CaseCard.extend({
  periodNote: Bilingual.nullable(),
  typeCite: z.array(Citation),
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

/** The names of what the cards give by id alone, and the order in which facets show them. */
export const CaseVocabulary = z.strictObject({
  regions: z.array(Named),
  sectors: z.array(Named),
  kinds: z.array(Named),
  types: z.array(ClusterType),
  stages: z.array(Named),
  roles: z.array(Named),
  domains: z.array(Named),
  /** With the id of their domain. */
  actions: z.array(Named.extend({ domain: z.string() })),
  results: z.array(Named),
  sources: z.array(Named),
})
export type CaseVocabulary = z.infer<typeof CaseVocabulary>

/** What happened in a case, for the line of time that several share. */
export const CaseEvents = z.strictObject({
  case: Id,
  events: z.array(caseRecord.events.unwrap().element.omit({ cite: true, dated: true }).extend({ date: z.string() })),
})
export type CaseEvents = z.infer<typeof CaseEvents>

export const criteria = [
  'place',
  'sector',
  'kind',
  'period',
  'size',
  'type',
  'stage',
  'evidence',
  'figures',
  'actors',
  'done',
  'wanted',
  'results',
  'gaps',
] as const
export const Criterion = z.enum(criteria)
export type Criterion = z.infer<typeof Criterion>

/** One thing that a case has under a criterion; what two cases both have bears the same key. */
const ComparedItem = z.strictObject({
  key: z.string(),
  text: Bilingual,
  cite: z.array(Citation),
  /** How many of the compared cases have it. */
  cases: z.int(),
})
export const ComparisonView = z.strictObject({
  cases: z.array(CaseCard),
  rows: z.array(
    z.strictObject({
      criterion: Criterion,
      /** `same` where all cases have the same, `unlike` where no two share anything, `part` between. */
      agreement: z.enum(['same', 'part', 'unlike']),
      /** In the order of the cases; an empty cell is what the documents do not say. */
      cells: z.array(z.array(ComparedItem)),
    }),
  ),
  /** What is learnt from each, as sanitised HTML; null where the library has no such section. */
  lessons: z.array(Bilingual.nullable()),
  /** Cases that could stand beside them, with what they share with those compared. */
  peers: z.array(z.strictObject({ case: CaseCard, shared: z.array(Named).min(1) })),
})
export type ComparisonView = z.infer<typeof ComparisonView>
