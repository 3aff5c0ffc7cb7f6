/**
 * When a question comes back: FSRS, as the library ts-fsrs works it out, with one step of ten minutes for what was missed, so that it
 * returns the same day, and without chance, so that the same answers always give the same dates.
 */
import { createEmptyCard, fsrs, type Card, type Grade } from 'ts-fsrs'
import type { Rating } from '../../api/views/index.ts'

const scheduler = fsrs({ learning_steps: ['10m'], relearning_steps: ['10m'], enable_fuzz: false })

export interface Review {
  readonly rating: Rating
  /** ISO moment. */
  readonly answered: string
}

/** A rating has the numbers that FSRS gives to its grades. */
const gradeOf = (rating: Rating): Grade => rating

/** The card after all reviews of a question, in the order in which they were; undefined before the first. */
export function replay(reviews: readonly Review[]): Card | undefined {
  let card: Card | undefined
  for (const { rating, answered } of reviews) {
    const moment = new Date(answered)
    card = scheduler.next(card ?? createEmptyCard(moment), moment, gradeOf(rating)).card
  }
  return card
}

/** The ratings that an answer allows: one that is wrong is not known, whatever the reader thinks of it. */
export const allowedRatings = (right: boolean): readonly Rating[] => (right ? [2, 3, 4] : [1])

/** When the question would come back after each rating, had it been answered at a moment. */
export function foresee(card: Card | undefined, right: boolean, answered: Date): { rating: Rating; due: string }[] {
  const from: Card = card ?? createEmptyCard(answered)
  return allowedRatings(right).map((rating) => ({
    rating,
    due: scheduler.next(from, answered, gradeOf(rating)).card.due.toISOString(),
  }))
}
