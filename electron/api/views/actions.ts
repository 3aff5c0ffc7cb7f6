/** Collective actions: the catalogue, and one with the cases that did it, wished for it, or could. */
import { z } from 'zod'
import { Action, Bilingual } from '../../../content/schema/index.ts'
import { CaseCard } from './cases.ts'
import { Citation, Named } from './shared.ts'

/**
 * What public authorities have done for clusters (cnuced-1998, §35 and §37): the usual initiatives, then measures by kind. An action is
 * of a kind where it cites the paragraph on that kind.
 */
export const Measure = z.enum(['initiative', 'institutional', 'financial', 'regulatory', 'purchase'])
export type Measure = z.infer<typeof Measure>

/** What the cases that did an action tell of themselves; none of it says that the action caused it. */
export const ActionEvidence = z.strictObject({
  /** How many of the cases have evidence of each strength. */
  strengths: z.strictObject({ strong: z.int(), moderate: z.int(), weak: z.int() }),
  /** How many of the cases report any result. */
  reporting: z.int(),
  /** What they report, in how many cases; what most report first. */
  results: z.array(Named.extend({ cases: z.int() })),
})
export type ActionEvidence = z.infer<typeof ActionEvidence>

const ActionBase = Action.omit({ cite: true, domain: true }).extend({
  domain: Named,
  cite: z.array(Citation),
  measures: z.array(Measure),
  evidence: ActionEvidence,
})

export const ActionCard = ActionBase.extend({
  done: z.array(Named),
  wanted: z.array(Named),
  /** How many cases could have done it. */
  could: z.int(),
})
export type ActionCard = z.infer<typeof ActionCard>

export const MeasureView = z.strictObject({ id: Measure, cite: z.array(Citation) })
export const LevelView = z.strictObject({
  id: Action.shape.level,
  name: Bilingual,
  summary: Bilingual,
  cite: z.array(Citation),
})

export const ActionsView = z.strictObject({
  /** By domain, then as the catalogue has them. */
  actions: z.array(ActionCard),
  /** The levels, from the typology that tells them apart; none where the library has none. */
  levels: z.array(LevelView),
  measures: z.array(MeasureView),
})
export type ActionsView = z.infer<typeof ActionsView>

const Telling = z.strictObject({ case: CaseCard, cite: z.array(Citation) })

/** Why a case could do what others did: what it has in common with which of them. */
export const ActionReason = z.strictObject({
  kind: z.enum(['sector', 'type', 'stage']),
  what: Named,
  like: z.array(Named).min(1),
})
export type ActionReason = z.infer<typeof ActionReason>

export const ActionView = ActionBase.extend({
  done: z.array(Telling),
  wanted: z.array(Telling),
  could: z.array(z.strictObject({ case: CaseCard, reasons: z.array(ActionReason).min(1) })),
  /** The other actions of its domain. */
  beside: z.array(Named),
})
export type ActionView = z.infer<typeof ActionView>
