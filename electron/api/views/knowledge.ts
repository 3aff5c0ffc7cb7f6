/** Models, indicators, bodies, people, references and diagrams: what the documents set out or name. */
import { z } from 'zod'
import {
  Bilingual,
  Body,
  Diagram,
  Id,
  Indicator,
  languages,
  Model,
  ModelIndex,
  Person,
  Reference,
} from '../../../content/schema/index.ts'
import { CaseCard } from './cases.ts'
import { Citation, Named } from './shared.ts'

const cite = z.array(Citation)

/** How many there are of each thing that the documents name or set out. */
export const KnowledgeCounts = z.strictObject({
  glossary: z.int(),
  models: z.int(),
  figures: z.int(),
  indicators: z.int(),
  bibliography: z.int(),
  bodies: z.int(),
  people: z.int(),
})
export type KnowledgeCounts = z.infer<typeof KnowledgeCounts>

/** A case and what to look at in it. */
export const ShownCase = z.strictObject({ case: CaseCard, shows: Bilingual })
export type ShownCase = z.infer<typeof ShownCase>

export const DiagramView = Diagram.omit({ cite: true, passage: true, uncertain: true }).extend({
  passage: Citation,
  cite,
  uncertain: Bilingual.nullable(),
})
export type DiagramView = z.infer<typeof DiagramView>

export const ModelCard = Model.pick({ id: true, form: true, name: true, summary: true }).extend({
  items: z.int(),
  /** Ids of the documents that it comes from. */
  sources: z.array(Id),
})
export type ModelCard = z.infer<typeof ModelCard>

export const ModelView = Model.omit({ cite: true, items: true, cases: true, terms: true, note: true }).extend({
  cite,
  items: z.array(Model.shape.items.element.omit({ cite: true }).extend({ cite })),
  cases: z.array(ShownCase),
  terms: z.array(Named),
  note: Bilingual.nullable(),
  /** The figures that stand at the passages which it cites. */
  diagrams: z.array(DiagramView),
})
export type ModelView = z.infer<typeof ModelView>

const indexed = ModelIndex.element

/** A model of the documents, and the records that hold it as data. */
export const ModelIndexEntry = indexed.omit({ cite: true, heldBy: true }).extend({
  cite,
  heldBy: z.array(
    indexed.shape.heldBy.element.omit({ part: true }).extend({
      /** The part of the record, or ''. */
      part: z.string(),
      name: Bilingual,
      partName: Bilingual.nullable(),
    }),
  ),
})
export type ModelIndexEntry = z.infer<typeof ModelIndexEntry>

export const IndicatorView = Indicator.omit({ cite: true, family: true }).extend({ family: Named, cite })
export type IndicatorView = z.infer<typeof IndicatorView>

export const BodyCard = Body.pick({ id: true, name: true }).extend({
  acronym: Bilingual.nullable(),
  kind: Named,
  country: Body.shape.country.unwrap().nullable(),
  /** How many cases it takes part in. */
  cases: z.int(),
})
export type BodyCard = z.infer<typeof BodyCard>

export const BodyView = BodyCard.omit({ cases: true }).extend({
  otherNames: z.array(z.string()),
  about: Bilingual,
  partOf: Named.nullable(),
  parts: z.array(Named),
  people: z.array(Named),
  cite,
  /** What it is and does in each case. */
  roles: z.array(z.strictObject({ case: CaseCard, actor: Named, role: Named, about: Bilingual.nullable() })),
})
export type BodyView = z.infer<typeof BodyView>

export const ReferenceView = Reference.omit({ listed: true, citedIn: true, people: true, note: true }).extend({
  listed: cite,
  citedIn: cite,
  people: z.array(Named),
  note: Bilingual.nullable(),
  /** As French and as English readers write it. */
  printed: Bilingual,
})
export type ReferenceView = z.infer<typeof ReferenceView>

/** The works to take along as a file, in the order in which they are to stand; the language is that of the notes. */
export const ReferencesToFile = z.strictObject({
  ids: z.array(Id).min(1).max(2000),
  format: z.enum(['bibtex', 'ris', 'csl-json']),
  language: z.enum(languages),
})
export type ReferencesToFile = z.infer<typeof ReferencesToFile>

export const PersonCard = Person.pick({ id: true, family: true }).extend({
  given: z.string().nullable(),
  about: Bilingual,
  /** How many works of the bibliography. */
  works: z.int(),
})
export type PersonCard = z.infer<typeof PersonCard>

export const PersonView = PersonCard.omit({ works: true }).extend({
  bodies: z.array(Named),
  cite,
  works: z.array(ReferenceView),
})
export type PersonView = z.infer<typeof PersonView>
