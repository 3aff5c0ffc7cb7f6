/** The tools that say where a cluster goes: vision, action plan, indicators, choices, checks, programme, journal. */
import { z } from 'zod'
import { Axis } from '../../../../content/schema/index.ts'
import { Day, LibraryId, Long, Money, PartId, Short } from './shared.ts'

export const Vision = z.strictObject({
  statement: Long,
  /** The year that it looks to, or null. */
  horizon: z.int().min(1900).max(2200).nullable().default(null),
  today: Long,
  strengths: Long,
  principles: Long,
  /** Who shares it. */
  shared: Long,
  agreed: Day,
})
export type Vision = z.infer<typeof Vision>

export const ActionStatus = z.enum(['idea', 'agreed', 'under-way', 'done', 'dropped'])

const PlannedAction = z
  .strictObject({
    id: PartId,
    title: Short,
    /** Id of an action of the catalogue, or ''. */
    action: z.union([z.literal(''), LibraryId]).default(''),
    axis: z.union([z.literal(''), Axis]).default(''),
    objective: Long,
    /** Ids of actors of the map, or names where they are not on it. */
    lead: Short,
    partners: z.array(Short).max(40).default([]),
    start: Day,
    end: Day,
    status: ActionStatus.default('idea'),
    /** In %. */
    progress: z.int().min(0).max(100).default(0),
    costs: z
      .array(z.strictObject({ id: PartId, what: Short, amount: Money }))
      .max(60)
      .default([]),
    funding: z
      .array(z.strictObject({ id: PartId, source: Short, amount: Money, secured: z.boolean().default(false) }))
      .max(40)
      .default([]),
    /** Ids of actions of the plan that come first. */
    after: z.array(PartId).max(40).default([]),
    notes: Long,
  })
  .refine(({ start, end }) => start === '' || end === '' || start <= end, {
    path: ['end'],
    message: 'ends before it starts',
  })

export const Plan = z.strictObject({ actions: z.array(PlannedAction).max(2000).default([]) })
export type Plan = z.infer<typeof Plan>
export type PlannedAction = Plan['actions'][number]

/** Procedures followed as checklists: by procedure, then by step. */
export const Procedures = z.strictObject({
  followed: z.record(LibraryId, z.record(LibraryId, z.strictObject({ done: Day, notes: Long }))).default({}),
})
export type Procedures = z.infer<typeof Procedures>

/** Where a cluster stands between the two poles of each axis (afd-2009, 1.6): -2 the first, 0 in balance, 2 the second. */
export const Balance = z.strictObject({
  readings: z
    .array(
      z.strictObject({
        id: PartId,
        date: Day,
        values: z.partialRecord(Axis, z.int().min(-2).max(2)).default({}),
        reasons: z.partialRecord(Axis, Long).default({}),
      }),
    )
    .max(200)
    .default([]),
})
export type Balance = z.infer<typeof Balance>

export const Indicators = z.strictObject({
  indicators: z
    .array(
      z.strictObject({
        id: PartId,
        /** Id of an indicator of the library, or '' where it is one's own. */
        indicator: z.union([z.literal(''), LibraryId]).default(''),
        name: Short,
        dimension: z.enum(['extension', 'efficiency', 'effectiveness', 'durability']),
        level: z.enum(['inputs', 'activities', 'outputs', 'outcomes', 'impact']),
        unit: Short,
        direction: z.enum(['up', 'down', 'none']).default('up'),
        source: Short,
        baseline: z.strictObject({ date: Day, value: z.number().nullable().default(null) }).prefault({}),
        target: z.strictObject({ date: Day, value: z.number().nullable().default(null) }).prefault({}),
        measures: z
          .array(z.strictObject({ id: PartId, date: z.iso.date(), value: z.number(), note: Short }))
          .max(2000)
          .default([]),
        /** Ids of actions of the plan that it follows. */
        actions: z.array(PartId).max(60).default([]),
      }),
    )
    .max(300)
    .default([]),
})
export type Indicators = z.infer<typeof Indicators>

/** Pro-poor choices: where one stands on each trade-off, from -2 to 2, and why (onudi-2010, 4). */
export const Choices = z.strictObject({
  tradeOffs: z
    .record(LibraryId, z.strictObject({ position: z.int().min(-2).max(2).nullable().default(null), reason: Long }))
    .default({}),
  /** The two tracks of the strategy: what creates opportunities, what removes the other obstacles (onudi-2010, 2.2). */
  growth: Long,
  poverty: Long,
  /** How each extra constraint of the poor shows here, by id of the model's items. */
  constraints: z.record(LibraryId, Long).default({}),
  decision: Long,
})
export type Choices = z.infer<typeof Choices>

export const CheckState = z.enum(['yes', 'partly', 'no', 'unknown'])

/** Models taken as self-checks: by model, then by item. */
export const Checks = z.strictObject({
  checked: z.record(LibraryId, z.record(LibraryId, z.strictObject({ state: CheckState, note: Long }))).default({}),
})
export type Checks = z.infer<typeof Checks>

/** A support programme in three components (afd-2009, 4.2). */
export const Programme = z.strictObject({
  title: Short,
  aim: Long,
  beneficiaries: Long,
  start: Day,
  end: Day,
  components: z
    .record(
      LibraryId,
      z.strictObject({
        content: Long,
        partners: Long,
        activities: z
          .array(z.strictObject({ id: PartId, what: Short, amount: Money.nullable().default(null) }))
          .max(60)
          .default([]),
      }),
    )
    .default({}),
  funding: z
    .array(z.strictObject({ id: PartId, source: Short, amount: Money }))
    .max(40)
    .default([]),
  risks: Long,
})
export type Programme = z.infer<typeof Programme>

export const Journal = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        id: PartId,
        date: z.iso.date(),
        title: Short,
        text: Long,
        /** Addresses in the app of what it is about. */
        links: z
          .array(
            z.strictObject({
              path: z
                .string()
                .regex(/^\/[^\s]*$/)
                .max(300),
              title: Short,
            }),
          )
          .max(40)
          .default([]),
      }),
    )
    .max(5000)
    .default([]),
})
export type Journal = z.infer<typeof Journal>
