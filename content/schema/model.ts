/** What the documents set out as a list to think with, and what one measures by. */
import { z } from 'zod'
import { Bilingual, Citations, Id } from './common.ts'

const ModelItem = z.strictObject({
  id: Id,
  /** The item in a few words. */
  name: Bilingual,
  /** What it means, in one to three sentences. */
  text: Bilingual,
  /** Turned into a question that one can answer for one's own cluster or programme. */
  question: Bilingual.optional(),
  /** Id of one of the model's groups. */
  group: Id.optional(),
  cite: Citations,
})

/** What a model is for: it decides how it is shown and what one can do with it. */
export const ModelForm = z.enum([
  /** Criteria to tell or choose by. */
  'criteria',
  /** What must hold before one starts or for something to work. */
  'conditions',
  'success-factors',
  'obstacles',
  'principles',
  'lessons',
  'tasks',
  'advantages',
  'effects',
  /** Two or more notions told apart. */
  'definition',
  /** Parts of a whole: pillars, components, levels, dimensions. */
  'components',
  /** Ways that exclude each other, or pull against each other. */
  'choices',
])
export type ModelForm = z.infer<typeof ModelForm>

/** content/models/<id>.yaml: a list of the documents, as data. Matrices are typologies, steps are procedures, what one does is an action. */
export const Model = z.strictObject({
  id: Id,
  form: ModelForm,
  name: Bilingual,
  /** One or two sentences: what it is and what one does with it. */
  summary: Bilingual,
  cite: Citations,
  groups: z.array(z.strictObject({ id: Id, name: Bilingual })).default([]),
  /** True where the order says something: steps of a ladder, levels. */
  ordered: z.boolean().default(false),
  items: z.array(ModelItem).min(2),
  /** Ids of cases that show it. */
  cases: z.array(z.strictObject({ case: Id, shows: Bilingual })).default([]),
  /** Ids of terms that a reader needs. */
  terms: z.array(Id).default([]),
  note: Bilingual.optional(),
})
export type Model = z.infer<typeof Model>

/** The four dimensions by which a programme is followed (afd-2009, 3.3). */
export const IndicatorDimension = z.enum(['extension', 'efficiency', 'effectiveness', 'durability'])
export type IndicatorDimension = z.infer<typeof IndicatorDimension>

/** The links of the logic chain (afd-2009, 3.3/figure-chaine-logique). */
export const LogicLevel = z.enum(['inputs', 'activities', 'outputs', 'outcomes', 'impact'])
export type LogicLevel = z.infer<typeof LogicLevel>

/** content/indicators/<id>.yaml */
export const Indicator = z.strictObject({
  id: Id,
  name: Bilingual,
  dimension: IndicatorDimension,
  /** Its family in the document: governance, competitiveness, poverty… (id in vocabularies/indicator-families). */
  family: Id,
  level: LogicLevel,
  /** What it tells of. */
  focus: z.enum(['growth', 'pro-poor', 'both']),
  /** The unit in words: "firms", "% of sales", "yes or no". */
  unit: Bilingual,
  /** How to measure it, with which source, how often; ours, and said as ours where the document does not say. */
  measure: Bilingual,
  /** Which way is better. */
  direction: z.enum(['up', 'down', 'none']),
  cite: Citations,
})
export type Indicator = z.infer<typeof Indicator>

/** content/model-index.yaml: every model of the documents, and the record that holds it as data. */
export const ModelIndex = z.array(
  z.strictObject({
    id: Id,
    name: Bilingual,
    cite: Citations,
    /** The records that hold it; `part` where it is only a part of one. */
    heldBy: z
      .array(
        z.strictObject({
          kind: z.enum([
            'typology',
            'procedure',
            'competence',
            'action',
            'indicator',
            'model',
            'term',
            'diagram',
            'case',
          ]),
          id: Id,
          part: Id.optional(),
        }),
      )
      .min(1),
  }),
)
export type ModelIndex = z.infer<typeof ModelIndex>
