/** The workbook: a file for each real or training cluster, whose tools share one set of data. */
import { z } from 'zod'
import { Bilingual, Id } from '../../../../content/schema/index.ts'
import { Actors, Chain, Diagnostic, Profile, Selection } from './diagnosis.ts'
import { Citation, Named } from '../shared.ts'
import { ToolName } from './shared.ts'
import { Balance, Checks, Choices, Indicators, Journal, Plan, Procedures, Programme, Vision } from './strategy.ts'

export * from './diagnosis.ts'
export * from './near.ts'
export * from './paper.ts'
export * from './shared.ts'
export * from './strategy.ts'

/** What each tool holds; every schema makes an empty tool out of `{}`. */
export const tools = {
  profile: Profile,
  selection: Selection,
  diagnostic: Diagnostic,
  actors: Actors,
  chain: Chain,
  vision: Vision,
  plan: Plan,
  procedures: Procedures,
  balance: Balance,
  indicators: Indicators,
  choices: Choices,
  checks: Checks,
  programme: Programme,
  journal: Journal,
} as const satisfies Record<ToolName, z.ZodType>

export type ToolData = { [K in ToolName]: z.output<(typeof tools)[K]> }

const Moment = z.iso.datetime()
export const ClusterId = z.string().regex(/^[a-z0-9-]{8,40}$/)
const ClusterName = z.string().trim().min(1).max(200)

export const Cluster = z.strictObject({
  id: ClusterId,
  name: ClusterName,
  /** True where it is for training, not a real one. */
  training: z.boolean(),
  created: Moment,
  updated: Moment,
  /** When it was put away, or null. */
  archived: Moment.nullable(),
  /** When it was removed, or null; it can be put back. */
  removed: Moment.nullable(),
})
export type Cluster = z.infer<typeof Cluster>

export const NewCluster = z.strictObject({ name: ClusterName, training: z.boolean().default(false) })
export const ClusterChange = z.strictObject({
  name: ClusterName.optional(),
  training: z.boolean().optional(),
  archived: z.boolean().optional(),
  removed: z.boolean().optional(),
})
export type ClusterChange = z.infer<typeof ClusterChange>

/** A tool as it was last saved; `revision` counts its saves, 0 where it never was. */
export const ToolState = z.strictObject({
  tool: ToolName,
  revision: z.int().min(0),
  updated: Moment.nullable(),
})
export type ToolState = z.infer<typeof ToolState>

export const ClusterView = Cluster.extend({ tools: z.array(ToolState) })
export type ClusterView = z.infer<typeof ClusterView>

/** A step of a procedure of the guide that a tool serves. */
export const ToolStep = z.strictObject({ procedure: Named, step: Named })
export type ToolStep = z.infer<typeof ToolStep>

/** `data` is as the schema of the tool gives it. */
export const ToolDocument = ToolState.extend({
  data: z.unknown(),
  /** The passages that the tool comes from. */
  cite: z.array(Citation),
  /** The steps of the guide that fill it, those of the five stages first. */
  steps: z.array(ToolStep),
})
export type ToolDocument = z.infer<typeof ToolDocument>

export const ToolSave = z.strictObject({
  data: z.unknown(),
  /** The revision that the change was made on; another one there means another window saved meanwhile. */
  base: z.int().min(0),
})

/** A worked example that ships with the library and opens as a training cluster. */
export const ExampleCard = z.strictObject({
  id: Id,
  name: Bilingual,
  about: Bilingual,
  case: Named,
  cite: z.array(Citation),
})
export type ExampleCard = z.infer<typeof ExampleCard>

/** A kept state of a tool. */
export const ToolVersion = z.strictObject({ id: z.int(), revision: z.int(), saved: Moment, bytes: z.int() })
export type ToolVersion = z.infer<typeof ToolVersion>

/** What a file of a cluster says of itself; a reader refuses a number above its own. */
export const clusterFileFormat = 1

/** A whole cluster as a file that imports again on another machine. */
export const ClusterFile = z.strictObject({
  format: z.literal('grappe-cluster'),
  version: z.int().positive(),
  exported: Moment,
  cluster: Cluster.pick({ name: true, training: true, created: true }),
  tools: z.partialRecord(ToolName, z.unknown()),
})
export type ClusterFile = z.infer<typeof ClusterFile>
