/** What the reader learns: the path with its marks, exercises, answers, reviews, self-assessments, statistics. */
import { z } from 'zod'
import { Axis, Bilingual, Exercise, Id } from '../../../content/schema/index.ts'
import { ShownCase } from './knowledge.ts'
import { QuestionCard, QuestionKind } from './learning.ts'
import { BilingualOrEmpty, Named, Target } from './shared.ts'
import { ToolName } from './workbook/shared.ts'

const Moment = z.iso.datetime()
/** A calendar day where the reader is, as 2026-03-01. */
export const Day = z.iso.date()

// ---- marks on the path ----

export const MarkTarget = z.strictObject({
  kind: z.enum(['module', 'step']),
  /** The module, or the procedure of the step. */
  item: Id,
  /** The step, or '' for a module. */
  part: z.union([z.literal(''), Id]),
})
export const Mark = MarkTarget.extend({
  mark: z.enum(['read', 'done']),
  /** The words of what is marked, kept with it. */
  title: Bilingual,
  marked: Moment,
})
export type Mark = z.infer<typeof Mark>
export const MarkChange = MarkTarget.extend({
  mark: Mark.shape.mark,
  /** False takes the mark away. */
  set: z.boolean(),
  /** The moment of a mark that is put back; now where it is left out. */
  marked: Moment.optional(),
})
export type MarkChange = z.infer<typeof MarkChange>

export const ModuleProgress = z.strictObject({
  id: Id,
  position: z.int(),
  name: Bilingual,
  summary: Bilingual,
  /** Those that are better taken first and are not done. */
  waitsFor: z.array(Named),
  state: z.enum(['done', 'begun', 'ready', 'later']),
  steps: z.strictObject({ total: z.int(), read: z.int(), done: z.int() }),
  questions: z.strictObject({ total: z.int(), answered: z.int(), right: z.int() }),
  /** When the reader marked it as done. */
  marked: Moment.nullable(),
})
export type ModuleProgress = z.infer<typeof ModuleProgress>

/** What to do next, and why: a gap of the last self-assessment, a module in its order, its questions, or nothing new. */
export const NextAct = z.strictObject({
  why: z.enum(['gap', 'begun', 'order', 'questions', 'review', 'all-done']),
  target: Target.nullable(),
  name: Bilingual.nullable(),
  /** The module it stands in, or the ability that it serves. */
  within: Bilingual.nullable(),
})
export type NextAct = z.infer<typeof NextAct>

export const LearningPath = z.strictObject({
  modules: z.array(ModuleProgress),
  marks: z.array(Mark),
  next: NextAct,
  /** Questions that are due today. */
  due: z.int(),
  /** The mean level of each axis at the last self-assessment, and of how many abilities. */
  axes: z.array(z.strictObject({ axis: Axis, level: z.number().nullable(), assessed: z.int(), items: z.int() })),
})
export type LearningPath = z.infer<typeof LearningPath>

// ---- exercises ----

export const ExerciseTarget = z.strictObject({
  kind: z.enum(['step', 'item']),
  /** The procedure of the step, or the competence of the item. */
  item: Id,
  part: Id,
})
export const exerciseLimit = 20_000
export const ExerciseText = ExerciseTarget.extend({
  title: Bilingual,
  task: Bilingual,
  text: z.string().max(exerciseLimit),
  /** Counts the saves; 0 where nothing was written yet. */
  revision: z.int().min(0),
  updated: Moment.nullable(),
})
export type ExerciseText = z.infer<typeof ExerciseText>
export const ExerciseSave = z.strictObject({
  text: z.string().max(exerciseLimit),
  /** The revision that the text was written on; another one there means another window saved meanwhile. */
  base: z.int().min(0),
})

// ---- answers ----

/** What was answered; what is left out counts as not answered. */
export const Given = z.union([
  z.strictObject({ chosen: z.array(Id).max(8) }),
  z.strictObject({ says: z.boolean() }),
  z.strictObject({ order: z.array(Id).max(8) }),
  /** From the left of each pair to the right that was chosen for it. */
  z.strictObject({ pairs: z.record(Id, Id) }),
])
export type Given = z.infer<typeof Given>

export const Verdict = z.strictObject({
  right: z.boolean(),
  /** From 0 to 1. */
  score: z.number().min(0).max(1),
  /** Each answer, item or pair of the question. */
  parts: z.array(z.strictObject({ id: z.string(), right: z.boolean() })),
})
export type Verdict = z.infer<typeof Verdict>

/** How it went: 1 not known, 2 with trouble, 3 well, 4 easily. */
export const Rating = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type Rating = z.infer<typeof Rating>

export const AnswerEvent = z.strictObject({
  id: z.int(),
  question: Id,
  kind: QuestionKind,
  module: Id,
  difficulty: z.int(),
  stem: Bilingual,
  given: Given,
  right: z.boolean(),
  score: z.number(),
  rating: Rating,
  answered: Moment,
})
export type AnswerEvent = z.infer<typeof AnswerEvent>

export const Answered = z.strictObject({
  verdict: Verdict,
  /** The answer as it was kept; null where the notebook cannot be written to. */
  answer: AnswerEvent.nullable(),
  /** When the question comes back, for each rating that the answer allows. */
  returns: z.array(z.strictObject({ rating: Rating, due: Moment })),
})
export type Answered = z.infer<typeof Answered>

/** How a question that was answered stands. */
export const CardView = z.strictObject({
  question: Id,
  answers: z.int(),
  /** Whether the last answer was right. */
  right: z.boolean(),
  answered: Moment,
  due: Moment,
})
export type CardView = z.infer<typeof CardView>

// ---- reviews ----

export const ReviewSize = z.int().min(1).max(100)
export const DailySet = z.strictObject({
  day: Day,
  size: ReviewSize,
  /** What is left for today, in order; `fresh` was never answered, `again` was missed today. */
  waiting: z.array(z.strictObject({ question: QuestionCard, why: z.enum(['due', 'fresh', 'again']) })),
  /** Questions answered today, and how many of them right at the first try. */
  answered: z.int(),
  right: z.int(),
  /** All that are due today, those beyond the size too. */
  due: z.int(),
  /** All that were never answered. */
  fresh: z.int(),
  /** When the next one is due, after today. */
  next: Moment.nullable(),
})
export type DailySet = z.infer<typeof DailySet>

// ---- self-assessment ----

export const Level = z.int().min(0).max(4)
export const AssessedItem = z.strictObject({
  competence: Id,
  item: Id,
  level: Level,
  /** The words of the ability and of the level chosen, kept with it. */
  text: Bilingual,
  behaviour: BilingualOrEmpty(),
})
export type AssessedItem = z.infer<typeof AssessedItem>
export const Assessment = z.strictObject({
  day: Day,
  begun: Moment,
  updated: Moment,
  levels: z.array(AssessedItem),
})
export type Assessment = z.infer<typeof Assessment>
export const LevelChange = z.strictObject({
  competence: Id,
  item: Id,
  /** Null takes the level away. */
  level: Level.nullable(),
})

/** An ability to work on, with what the guide has for it. */
export const Proposal = z.strictObject({
  competence: Named,
  axis: Axis,
  item: z.strictObject({ id: Id, text: Bilingual }),
  level: Level,
  /** The level to reach, and what one sees someone do there. */
  aim: z.strictObject({ level: Level, behaviour: Bilingual.nullable() }),
  /** True where the axis is the lowest of the three. */
  lowestAxis: z.boolean(),
  step: z.strictObject({ procedure: Id, step: Id, name: Bilingual, done: z.boolean() }).nullable(),
  exercise: Exercise.nullable(),
  cases: z.array(ShownCase),
  tools: z.array(ToolName),
  questions: z.int(),
})
export type Proposal = z.infer<typeof Proposal>

export const AssessmentsView = z.strictObject({
  today: Day,
  /** The newest first. */
  assessments: z.array(Assessment),
  /** From the newest; none before the first. */
  proposals: z.array(Proposal),
})
export type AssessmentsView = z.infer<typeof AssessmentsView>

// ---- statistics ----

const Share = z.strictObject({
  /** Questions of the library, and how many of them were answered. */
  questions: z.int(),
  met: z.int(),
  /** Those whose last answer was right. */
  held: z.int(),
  answers: z.int(),
  right: z.int(),
  /** True where there are answers enough for a rate to mean something. */
  enough: z.boolean(),
})
export type Share = z.infer<typeof Share>
export const StatisticsView = z.strictObject({
  all: Share,
  /** Days on which something was answered. */
  days: z.int(),
  first: Moment.nullable(),
  byModule: z.array(Share.extend({ module: Named })),
  byKind: z.array(Share.extend({ kind: QuestionKind })),
  byDifficulty: z.array(Share.extend({ difficulty: z.int() })),
  due: z.strictObject({ days: z.array(z.strictObject({ day: Day, count: z.int() })), later: z.int(), fresh: z.int() }),
  /** Answers that came on a later day than the one before. */
  retention: z.strictObject({ reviews: z.int(), right: z.int(), enough: z.boolean(), needed: z.int() }),
  /** Answers needed before a rate is shown. */
  needed: z.int(),
  /** Questions that were answered and are not in this edition. */
  gone: z.array(z.strictObject({ question: Id, stem: Bilingual, answers: z.int() })),
})
export type StatisticsView = z.infer<typeof StatisticsView>
