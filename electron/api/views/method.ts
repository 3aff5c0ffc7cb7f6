/** The method: procedures with their steps, competences, actions. */
import { z } from 'zod'
import { Action, Axis, Bilingual, Competence, Exercise, Id } from '../../../content/schema/index.ts'
import { CaseCard } from './cases.ts'
import { ShownCase } from './knowledge.ts'
import { Citation, Named, Section } from './shared.ts'

const Statement = z.strictObject({ text: Bilingual, cite: z.array(Citation) })
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
  cases: z.array(ShownCase),
  exercise: Exercise,
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
  items: z.array(
    Competence.shape.items.element.omit({ cite: true, duration: true, support: true, cases: true }).extend({
      cite: Citation,
      duration: Statement.nullable(),
      support: z.array(Citation),
      cases: z.array(ShownCase),
    }),
  ),
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

export const ActionView = Action.omit({ cite: true, domain: true }).extend({
  domain: Named,
  cite: z.array(Citation),
  cases: z.array(CaseCard),
})
export type ActionView = z.infer<typeof ActionView>
