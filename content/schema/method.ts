/** The method of cluster animation: procedures with their steps, competences with their items, actions. */
import { z } from 'zod'
import { Bilingual, Citations, CitationTarget, Id, SummarisedProse } from './common.ts'
import { Exercise } from './guide.ts'

/** A short cited statement. */
const Statement = z.strictObject({ text: Bilingual, cite: Citations })

const Step = z.strictObject({
  id: Id,
  name: Bilingual,
  /** What the step is for, in a sentence. */
  purpose: Bilingual,
  cite: Citations,
  /** What must be there before it starts. */
  inputs: z.array(Statement).default([]),
  /** What comes out of it. */
  outputs: z.array(Statement).default([]),
  /** Who does it. */
  who: z.array(Statement).default([]),
  /** How long it takes; left out where the documents do not say. */
  duration: Statement.optional(),
  pitfalls: z.array(Statement).default([]),
  /** Ids of the competences that it calls on. */
  competences: z.array(Id).default([]),
  /** Ids of the cases that show it, each with what to look at. */
  cases: z.array(z.strictObject({ case: Id, shows: Bilingual })).default([]),
  exercise: Exercise,
})

/** content/procedures/<id>/procedure.yaml: ordered steps; the prose has a section `overview` and one per step. */
export const Procedure = z.strictObject({
  id: Id,
  cite: Citations,
  /** True for the five-stage method, the one that the guide follows. */
  spine: z.boolean().default(false),
  steps: z.array(Step).min(1),
})
export type Procedure = z.infer<typeof Procedure>

/** The three axes of animation, worked at the same time. */
export const Axis = z.enum(['organise', 'formulate', 'carry-out'])
export type Axis = z.infer<typeof Axis>

/** content/competences/<id>/competence.yaml; the prose has the sections `overview` and `practice`. */
export const Competence = z.strictObject({
  id: Id,
  position: z.int().positive(),
  axis: Axis,
  cite: Citations,
  items: z
    .array(
      z.strictObject({
        id: Id,
        /** What the animator is able to do. */
        text: Bilingual,
        cite: CitationTarget,
        /** What it is for, in a sentence. */
        purpose: Bilingual,
        /** What to do, in two to five sentences. */
        practice: Bilingual,
        /** What comes out where it is done well. */
        output: Bilingual,
        /** What goes wrong. */
        pitfall: Bilingual,
        /** How long it takes; left out where the documents do not say. */
        duration: Statement.optional(),
        /** The passages that the four above rest on, besides the item's own. */
        support: z.array(CitationTarget).default([]),
        /** The case that shows it. */
        cases: z.array(z.strictObject({ case: Id, shows: Bilingual })).default([]),
        /** What one sees someone do, from beginner to master. */
        behaviours: z.tuple([Bilingual, Bilingual, Bilingual, Bilingual]),
        exercise: Exercise,
      }),
    )
    .min(1),
})
export type Competence = z.infer<typeof Competence>

/** content/actions/<id>.yaml: something that firms, bodies or authorities do for a cluster. */
export const Action = z.strictObject({
  id: Id,
  name: Bilingual,
  /** One sentence. */
  summary: Bilingual,
  /** Id in vocabularies/action-domains. */
  domain: Id,
  /** Who it serves: a group of firms, the whole cluster, or either. */
  scope: z.enum(['group', 'cluster', 'either']),
  /** At which level it works (cnuced-1998, §36 and note 5). */
  level: z.enum(['micro', 'meso', 'macro', 'meta']),
  cite: Citations,
})
export type Action = z.infer<typeof Action>

/** Front matter of the prose of procedures and competences. */
export const MethodProse = SummarisedProse
