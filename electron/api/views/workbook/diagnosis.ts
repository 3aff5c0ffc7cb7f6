/** The tools that say what a cluster is: profile, selection grid, diagnostic, actors, value chain. */
import { z } from 'zod'
import { Day, LibraryId, Long, Money, PartId, Short } from './shared.ts'

export const Profile = z.strictObject({
  place: Short,
  /** ISO 3166-1 code, or ''. */
  country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/)]).default(''),
  /** Id of vocabularies/regions, or '' where the country says it. */
  region: z.union([z.literal(''), LibraryId]).default(''),
  /** Ids of vocabularies/sectors. */
  sectors: z.array(LibraryId).max(12).default([]),
  /** Id of a type of the CNUCED typology, or ''. */
  type: z.union([z.literal(''), LibraryId]).default(''),
  /** Id of vocabularies/stages, or ''. */
  stage: z.union([z.literal(''), LibraryId]).default(''),
  firms: z.number().min(0).nullable().default(null),
  jobs: z.number().min(0).nullable().default(null),
  /** Share of what is sold that is exported, in %. */
  exportShare: z.number().min(0).max(100).nullable().default(null),
  /** ISO 4217 code, for every amount of the cluster's file. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('EUR'),
  about: Long,
})
export type Profile = z.infer<typeof Profile>

/** Weighted criteria by candidate clusters (afd-2009, 3.1/selection; marghich-errabih-2016, 3). Scores run from 1 to 5. */
export const Selection = z.strictObject({
  criteria: z
    .array(
      z.strictObject({
        id: PartId,
        name: Short,
        weight: z.number().min(0).max(10),
        item: z.string().max(120).default(''),
      }),
    )
    .max(60)
    .default([]),
  candidates: z
    .array(z.strictObject({ id: PartId, name: Short, note: Long }))
    .max(40)
    .default([]),
  scores: z
    .array(z.strictObject({ criterion: PartId, candidate: PartId, score: z.int().min(1).max(5), note: Short }))
    .max(2400)
    .default([]),
  decision: Long,
})
export type Selection = z.infer<typeof Selection>

/** The parts of the diagnostic report, as afd-2009 3.2/confection lists them. */
export const reportParts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const

/** The diagnostic study in seven steps with its interviews and its report (afd-2009, 3.2). */
export const Diagnostic = z.strictObject({
  /** By id of the procedure's steps. */
  steps: z.record(LibraryId, z.strictObject({ done: Day, notes: Long })).default({}),
  interviews: z
    .array(
      z.strictObject({
        id: PartId,
        who: Short,
        role: Short,
        /** Id of an actor of the cluster's map, or ''. */
        actor: z.union([z.literal(''), PartId]).default(''),
        date: Day,
        topics: Long,
        heard: Long,
        done: z.boolean().default(false),
      }),
    )
    .max(500)
    .default([]),
  report: z.partialRecord(z.enum(reportParts), Long).default({}),
})
export type Diagnostic = z.infer<typeof Diagnostic>

export const ActorKind = z.enum([
  'firm',
  'association',
  'support',
  'training',
  'finance',
  'authority',
  'buyer',
  'supplier',
  'other',
])
export type ActorKind = z.infer<typeof ActorKind>
export const LinkKind = z.enum(['trade', 'cooperation', 'information', 'finance', 'training', 'authority', 'conflict'])
export type LinkKind = z.infer<typeof LinkKind>

/** Actors and their links, and where each stands on the drawn map. */
export const Actors = z.strictObject({
  actors: z
    .array(
      z.strictObject({
        id: PartId,
        name: Short,
        kind: ActorKind,
        /** People employed, where it is a firm. */
        size: z.number().min(0).nullable().default(null),
        contact: Short,
        notes: Long,
        /** Place on the map, both from 0 to 1; null where it has not been placed by hand. */
        at: z
          .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
          .nullable()
          .default(null),
      }),
    )
    .max(2000)
    .default([]),
  links: z
    .array(
      z.strictObject({
        id: PartId,
        from: PartId,
        to: PartId,
        kind: LinkKind,
        /** 1 occasional, 2 regular, 3 close. */
        strength: z.int().min(1).max(3).default(2),
        /** Wished for and not there yet. */
        wanted: z.boolean().default(false),
        notes: Short,
      }),
    )
    .max(10_000)
    .default([]),
})
export type Actors = z.infer<typeof Actors>

export const Chain = z.strictObject({
  links: z
    .array(
      z.strictObject({
        id: PartId,
        name: Short,
        /** Who does it: ids of actors of the map. */
        actors: z.array(PartId).max(200).default([]),
        where: z.enum(['inside', 'outside', 'both']).default('inside'),
        value: Money.nullable().default(null),
        strengths: Long,
        problems: Long,
        openings: Long,
      }),
    )
    .max(60)
    .default([]),
})
export type Chain = z.infer<typeof Chain>
