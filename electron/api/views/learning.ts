/** The animator's path: modules and questions. */
import { z } from 'zod'
import { Bilingual, Id, Module, Question } from '../../../content/schema/index.ts'
import { CaseCard } from './cases.ts'
import { Citation, Named } from './shared.ts'

export const QuestionKind = z.enum(['single', 'multiple', 'true-false', 'ordering', 'matching', 'case'])

/** Which questions: those of all that is named. */
export const QuestionFilter = z.strictObject({
  module: Id.optional(),
  /** A step goes with its procedure, an item with its competence. */
  procedure: Id.optional(),
  step: Id.optional(),
  competence: Id.optional(),
  item: Id.optional(),
})
export type QuestionFilter = z.infer<typeof QuestionFilter>

/** A question as a list shows it. */
export const QuestionCard = z.strictObject({
  id: Id,
  kind: QuestionKind,
  module: Id,
  difficulty: z.int(),
  stem: Bilingual,
})
export type QuestionCard = z.infer<typeof QuestionCard>

export const ModuleCard = Module.pick({ id: true, position: true, name: true, summary: true }).extend({
  /** Ids of modules that are better taken first. */
  after: z.array(Id),
  steps: z.int(),
  questions: z.int(),
})
export type ModuleCard = z.infer<typeof ModuleCard>

export const ModuleView = Module.omit({
  after: true,
  cite: true,
  steps: true,
  competences: true,
  models: true,
  typologies: true,
  cases: true,
}).extend({
  after: z.array(Named),
  cite: z.array(Citation),
  steps: z.array(z.strictObject({ procedure: Named, step: Named, purpose: Bilingual })),
  competences: z.array(Named),
  models: z.array(Named),
  typologies: z.array(Named),
  cases: z.array(CaseCard),
  questions: z.int(),
})
export type ModuleView = z.infer<typeof ModuleView>

/** A question with its answers: the page tells right from wrong itself. */
export const QuestionView = z.strictObject({
  question: Question,
  cite: z.array(Citation),
  module: Named,
  /** The step, the competence item or the case that it belongs to, as links. */
  step: z.strictObject({ procedure: Id, step: Id, name: Bilingual }).nullable(),
  item: z.strictObject({ competence: Id, item: Id, text: Bilingual }).nullable(),
  case: Named.nullable(),
})
export type QuestionView = z.infer<typeof QuestionView>
