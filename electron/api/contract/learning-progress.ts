/** Routes of what the reader learns. */
import { z } from 'zod'
import { Id } from '../../../content/schema/common.ts'
import {
  AnswerEvent,
  Answered,
  AssessmentsView,
  CardView,
  DailySet,
  Day,
  ExerciseSave,
  ExerciseTarget,
  ExerciseText,
  Given,
  LevelChange,
  Mark,
  MarkChange,
  LearningPath,
  Rating,
  ReviewSize,
  StatisticsView,
} from '../views/index.ts'
import type { Routes } from './route.ts'

export const learningProgressContract = {
  /** The path as far as the reader went, and what is next. */
  path: { method: 'get', path: '/api/learning/path', result: LearningPath },
  /** Sets or takes away a mark; answers all marks. */
  mark: { method: 'put', path: '/api/learning/marks', body: MarkChange, result: z.array(Mark) },
  marks: { method: 'get', path: '/api/learning/marks', result: z.array(Mark) },
  /** All exercises that were answered, the last written first. */
  exercises: { method: 'get', path: '/api/learning/exercises', result: z.array(ExerciseText) },
  exercise: {
    method: 'get',
    path: '/api/learning/exercises/:kind/:item/:part',
    params: ExerciseTarget,
    result: ExerciseText,
  },
  saveExercise: {
    method: 'put',
    path: '/api/learning/exercises/:kind/:item/:part',
    params: ExerciseTarget,
    body: ExerciseSave,
    result: ExerciseText,
  },
  /** How each question that was answered stands. */
  cards: { method: 'get', path: '/api/learning/cards', result: z.array(CardView) },
  /** The answers to a question, the last first. */
  answers: {
    method: 'get',
    path: '/api/learning/answers',
    query: z.strictObject({ question: Id }),
    result: z.array(AnswerEvent),
  },
  /** Tells right from wrong and keeps the answer, where the notebook can be written to. */
  answer: {
    method: 'post',
    path: '/api/learning/answers',
    body: z.strictObject({ question: Id, given: Given }),
    result: Answered,
  },
  /** How it went, in the reader's own judgement; a wrong answer stays one. */
  rate: {
    method: 'patch',
    path: '/api/learning/answers/:id',
    params: z.strictObject({ id: z.coerce.number().int().positive() }),
    body: z.strictObject({ rating: Rating }),
    result: AnswerEvent,
  },
  review: { method: 'get', path: '/api/learning/review', result: DailySet },
  reviewSize: {
    method: 'put',
    path: '/api/learning/review',
    body: z.strictObject({ size: ReviewSize }),
    result: DailySet,
  },
  statistics: { method: 'get', path: '/api/learning/statistics', result: StatisticsView },
  assessments: { method: 'get', path: '/api/learning/assessments', result: AssessmentsView },
  /** Sets a level in the self-assessment of a day: today's, or one that was begun less than a day ago. */
  assess: {
    method: 'put',
    path: '/api/learning/assessments/:day',
    params: z.strictObject({ day: z.union([Day, z.literal('today')]) }),
    body: LevelChange,
    result: AssessmentsView,
  },
} as const satisfies Routes
