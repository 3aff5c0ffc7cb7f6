/**
 * The set of questions of a day. What was missed today comes again at the end; before it what is due, the longest due first, then
 * questions never answered: those of modules that were begun first, easy ones before hard ones. The size, which the reader
 * chooses, bounds how many different questions a day has; what was answered elsewhere on the same day counts among them.
 */
import type { CardView, DailySet, QuestionCard } from '../../api/views/index.ts'
import { ReviewSize } from '../../api/views/index.ts'
import type { WritableDatabase } from '../open.ts'
import { readSetting, writeSetting } from '../settings.ts'
import type { AnswerMark } from './answers.ts'
import { dayOf, startOfDay } from './days.ts'

const usualSize = 10
const key = 'review-size'

export function readReviewSize(db: WritableDatabase): number {
  return readSetting(db, key, ReviewSize) ?? usualSize
}

export function writeReviewSize(db: WritableDatabase, size: number): void {
  writeSetting(db, key, size)
}

export interface Learnt {
  readonly size: number
  readonly cards: readonly CardView[]
  readonly answers: readonly AnswerMark[]
}

/** What there is where there is no notebook to read. */
export const nothingLearnt: Learnt = { size: usualSize, cards: [], answers: [] }

/** New ones: of modules that were begun, then by module, then the easier first. */
function orderFresh(fresh: readonly QuestionCard[], modules: readonly string[], begun: ReadonlySet<string>) {
  const place = ({ module }: QuestionCard) => modules.indexOf(module) + (begun.has(module) ? 0 : modules.length)
  return fresh.toSorted((a, b) => place(a) - place(b) || a.difficulty - b.difficulty || (a.id < b.id ? -1 : 1))
}

/** The first answer of each question today. */
function firstToday(answers: readonly AnswerMark[], day: string): Map<string, boolean> {
  const first = new Map<string, boolean>()
  for (const { question, right, answered } of answers)
    if (dayOf(new Date(answered)) === day && !first.has(question)) first.set(question, right)
  return first
}

/**
 * @param questions all that the library has
 * @param modules ids in the order of the path
 */
export function planDay(
  questions: readonly QuestionCard[],
  modules: readonly string[],
  { size, cards, answers }: Learnt,
  now: Date,
): DailySet {
  const day = dayOf(now)
  const tomorrow = startOfDay(now, 1).toISOString()
  const byId = new Map(questions.map((question) => [question.id, question]))
  const known = cards.filter(({ question }) => byId.has(question)).toSorted((a, b) => (a.due < b.due ? -1 : 1))
  const today = firstToday(answers, day)
  const asked = (list: readonly CardView[]) => list.flatMap(({ question }) => byId.get(question) ?? [])
  const dueToday = known.filter(({ due }) => due < tomorrow)
  const again = asked(dueToday.filter(({ question }) => today.has(question)))
  const due = asked(dueToday.filter(({ question }) => !today.has(question)))
  const met = new Set(known.map(({ question }) => question))
  const begun = new Set(known.flatMap(({ question }) => byId.get(question)?.module ?? []))
  const fresh = orderFresh(
    questions.filter(({ id }) => !met.has(id)),
    modules,
    begun,
  )
  const answeredHere = [...today].filter(([question]) => byId.has(question))
  const room = Math.max(0, size - answeredHere.length)
  const first = [
    ...due.map((question) => ({ question, why: 'due' as const })),
    ...fresh.map((question) => ({ question, why: 'fresh' as const })),
  ].slice(0, room)
  return {
    day,
    size,
    waiting: [...first, ...again.map((question) => ({ question, why: 'again' as const }))],
    answered: answeredHere.length,
    right: answeredHere.filter(([, right]) => right).length,
    due: dueToday.length,
    fresh: fresh.length,
    next: known.find((card) => card.due >= tomorrow)?.due ?? null,
  }
}
