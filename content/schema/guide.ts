/** What one learns and practises by: modules, exercises, questions. */
import { z } from 'zod'
import { Bilingual, Citations, Id } from './common.ts'

/** A task for the reader, ours; it makes no claim of its own. */
export const Exercise = z.strictObject({
  task: Bilingual,
  /** What one has in hand at the end. */
  yields: Bilingual,
  minutes: z.int().positive(),
})
export type Exercise = z.infer<typeof Exercise>

/** content/modules/<id>.yaml: a stretch of the animator's path. */
export const Module = z.strictObject({
  id: Id,
  position: z.int().positive(),
  name: Bilingual,
  /** What one can do after it, in one or two sentences. */
  summary: Bilingual,
  cite: Citations,
  /** Ids of modules that are better taken first. */
  after: z.array(Id).default([]),
  /** What it goes through, in order. */
  steps: z.array(z.strictObject({ procedure: Id, step: Id })).default([]),
  /** Ids of competences. */
  competences: z.array(Id).default([]),
  /** Ids of models. */
  models: z.array(Id).default([]),
  /** Ids of typologies. */
  typologies: z.array(Id).default([]),
  /** Ids of cases that it leans on. */
  cases: z.array(Id).default([]),
})
export type Module = z.infer<typeof Module>

const Answer = z.strictObject({
  id: Id,
  text: Bilingual,
  right: z.boolean().default(false),
  /** Why it is right or wrong, shown to whoever chose it. */
  feedback: Bilingual,
})

const common = {
  id: Id,
  /** Id of a module. */
  module: Id,
  /** The step it belongs to, where it belongs to one. */
  step: z.strictObject({ procedure: Id, step: Id }).optional(),
  /** The competence item it belongs to, where it belongs to one. */
  item: z.strictObject({ competence: Id, item: Id }).optional(),
  /** 1 recalls, 2 understands, 3 applies or judges. */
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  stem: Bilingual,
  /** The passages that settle it. */
  cite: Citations,
}

const answers = z.array(Answer).min(3).max(6)

const rightOnes = (list: readonly { right: boolean }[]) => list.filter(({ right }) => right).length

/** content/questions/<id>.yaml */
export const Question = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('single'),
    answers: answers.refine((list) => rightOnes(list) === 1, 'a question of kind single has one right answer'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('multiple'),
    answers: answers.refine(
      (list) => rightOnes(list) >= 2,
      'a question of kind multiple has two right answers or more',
    ),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('true-false'),
    /** Whether the statement in the stem is true. */
    right: z.boolean(),
    feedback: z.strictObject({ true: Bilingual, false: Bilingual }),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('ordering'),
    /** In the right order. */
    items: z
      .array(z.strictObject({ id: Id, text: Bilingual }))
      .min(3)
      .max(8),
    feedback: z.strictObject({ right: Bilingual, wrong: Bilingual }),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('matching'),
    pairs: z
      .array(z.strictObject({ id: Id, left: Bilingual, right: Bilingual, feedback: Bilingual }))
      .min(3)
      .max(7),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('case'),
    /** A situation of three to six sentences; invented ones say so, those of a case name it. */
    situation: Bilingual,
    /** Id of a case, where the situation is its. */
    case: Id.optional(),
    answers: answers.refine((list) => rightOnes(list) >= 1, 'a question of kind case has a right answer'),
  }),
])
export type Question = z.infer<typeof Question>
export type QuestionKind = Question['kind']
