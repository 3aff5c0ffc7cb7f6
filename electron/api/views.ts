/** What the program answers, as the page receives it. Texts come in both languages: the page chooses, and can show both. */
import { z } from 'zod'
import {
  Action,
  Axis,
  Bilingual,
  Case,
  Competence,
  Discrepancy,
  EvidenceStrength,
  Id,
  PassageKind,
  Place,
  Procedure,
  Source,
  Term,
  Typology,
} from '../../content/schema/index.ts'
import { BilingualOrEmpty, Target } from './views/shared.ts'

export * from './views/search.ts'
export * from './views/shared.ts'

/** An entry of a vocabulary, or a record, by its id and name. */
export const Named = z.strictObject({ id: z.string(), name: Bilingual })
export type Named = z.infer<typeof Named>

/** A citation with what it prints. */
export const Citation = z.strictObject({ source: Id, anchor: z.string(), short: Bilingual, locator: Bilingual })
export type Citation = z.infer<typeof Citation>

/** A section of prose; the HTML was sanitised when the library was built. */
export const Section = z.strictObject({ id: z.string(), heading: BilingualOrEmpty(), html: Bilingual })
export type Section = z.infer<typeof Section>

/** Something that cites a passage. */
export const Citing = Target.extend({ title: Bilingual, heading: BilingualOrEmpty() })
export type Citing = z.infer<typeof Citing>

/** A point on which passages do not agree, with what each says. */
export const DiscrepancyView = Discrepancy.omit({ positions: true }).extend({
  positions: z.array(z.strictObject({ says: Bilingual, cite: Citation })),
})
export type DiscrepancyView = z.infer<typeof DiscrepancyView>

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

const ClusterType = z.strictObject({ id: Id, name: Bilingual, letter: z.string() })

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

const Statement = z.strictObject({ text: Bilingual, cite: z.array(Citation) })
const stepRecord = Procedure.shape.steps.element
export const StepView = z.strictObject({
  id: Id,
  name: Bilingual,
  purpose: Bilingual,
  cite: z.array(Citation),
  inputs: z.array(Statement),
  outputs: z.array(Statement),
  who: z.array(Statement),
  duration: Statement.nullable(),
  pitfalls: z.array(Statement),
  competences: z.array(Named),
  cases: z.array(z.strictObject({ case: CaseCard, shows: stepRecord.shape.cases.unwrap().element.shape.shows })),
  html: Bilingual,
})
export type StepView = z.infer<typeof StepView>

export const ProcedureView = z.strictObject({
  id: Id,
  title: Bilingual,
  summary: Bilingual,
  cite: z.array(Citation),
  overview: Bilingual,
  steps: z.array(StepView),
})
export type ProcedureView = z.infer<typeof ProcedureView>

export const CompetenceCard = z.strictObject({
  id: Id,
  axis: Axis,
  title: Bilingual,
  summary: Bilingual,
  items: z.int(),
})
export type CompetenceCard = z.infer<typeof CompetenceCard>
export const CompetenceView = z.strictObject({
  id: Id,
  axis: Axis,
  title: Bilingual,
  summary: Bilingual,
  cite: z.array(Citation),
  items: z.array(Competence.shape.items.element.omit({ cite: true }).extend({ cite: Citation })),
  sections: z.array(Section),
  /** Steps of the method that call on it. */
  steps: z.array(z.strictObject({ procedure: Id, step: Id, name: Bilingual })),
})
export type CompetenceView = z.infer<typeof CompetenceView>

export const GuideView = z.strictObject({
  procedure: z.strictObject({ id: Id, title: Bilingual, summary: Bilingual }),
  stages: z.array(z.strictObject({ id: Id, name: Bilingual, purpose: Bilingual, competences: z.array(Named) })),
  competences: z.array(CompetenceCard),
  /** The other procedures that the documents tell of. */
  procedures: z.array(z.strictObject({ id: Id, title: Bilingual, summary: Bilingual, steps: z.int() })),
})
export type GuideView = z.infer<typeof GuideView>

export const TermCard = z.strictObject({ id: Id, fr: Term.shape.fr, en: Term.shape.en })
export type TermCard = z.infer<typeof TermCard>
export const TermView = TermCard.extend({
  cite: z.array(Citation),
  related: z.array(Named),
  otherwise: z.array(z.strictObject({ fr: z.string(), en: z.string(), cite: Citation })),
})
export type TermView = z.infer<typeof TermView>

export const ActionView = Action.omit({ cite: true, domain: true }).extend({
  domain: Named,
  cite: z.array(Citation),
  cases: z.array(CaseCard),
})
export type ActionView = z.infer<typeof ActionView>

export const HomeView = z.strictObject({
  edition: z.string(),
  counts: z.strictObject({
    sources: z.int(),
    passages: z.int(),
    cases: z.int(),
    types: z.int(),
    actions: z.int(),
    stages: z.int(),
    terms: z.int(),
  }),
  cases: z.array(CaseCard),
})
export type HomeView = z.infer<typeof HomeView>
