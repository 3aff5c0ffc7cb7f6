/** The method: procedures with their steps, competences, actions. */
import { z } from 'zod'
import { Axis, Bilingual, Competence, Exercise, Id } from '../../../content/schema/index.ts'
import { ShownCase } from './knowledge.ts'
import { Citation, DiscrepancyView, Named, Section } from './shared.ts'
import { ToolName } from './workbook/shared.ts'

/** What kind of work a step mainly is, in our reading: choosing, studying, agreeing, setting up, acting, the setting, following up. */
export const WorkKind = z.enum(['choose', 'study', 'agree', 'set-up', 'act', 'surround', 'follow'])
export type WorkKind = z.infer<typeof WorkKind>

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
  /** Tools of the workbook that serve it. */
  tools: z.array(ToolName),
  /** Questions that belong to it. */
  questions: z.int(),
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

/** Two or three procedures side by side. */
export const ProcedureComparison = z.strictObject({
  procedures: z.array(
    z.strictObject({
      id: Id,
      title: Bilingual,
      summary: Bilingual,
      cite: z.array(Citation),
      steps: z.array(
        StepView.pick({ id: true, name: true, purpose: true, cite: true, who: true, duration: true }).extend({
          work: WorkKind.nullable(),
        }),
      ),
      /** The axes whose competences its steps call on. */
      axes: z.array(Axis),
    }),
  ),
  /** For each kind of work, whether all of them, some, or only one has a step of it; kinds that none has are left out. */
  works: z.array(z.strictObject({ work: WorkKind, held: z.enum(['all', 'some', 'one']) })),
  /** Points on which the documents of the procedures do not agree. */
  discrepancies: z.array(DiscrepancyView),
})
export type ProcedureComparison = z.infer<typeof ProcedureComparison>

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
