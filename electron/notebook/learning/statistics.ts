/**
 * Statistics that claim no more than there is: a rate only from ten answers on, retention only from twenty answers that came on a later
 * day than the one before (what is repeated within a day shows nothing of what is retained).
 */
import type { Named, QuestionCard, Share, StatisticsView } from '../../api/views/index.ts'
import type { AnswerMark } from './answers.ts'
import { dayOf, startOfDay } from './days.ts'
import type { Learnt } from './review.ts'

export const neededForRate = 10
export const neededForRetention = 20
/** Days that are shown one by one. */
const ahead = 14

function shareOf(questions: readonly QuestionCard[], answers: readonly AnswerMark[]): Share {
  const last = new Map(answers.map(({ question, right }) => [question, right]))
  const right = answers.filter((answer) => answer.right).length
  return {
    questions: questions.length,
    met: questions.filter(({ id }) => last.has(id)).length,
    held: questions.filter(({ id }) => last.get(id)).length,
    answers: answers.length,
    right,
    enough: answers.length >= neededForRate,
  }
}

function retentionOf(answers: readonly AnswerMark[]): StatisticsView['retention'] {
  const lastDay = new Map<string, string>()
  let reviews = 0
  let right = 0
  for (const answer of answers) {
    const day = dayOf(new Date(answer.answered))
    const before = lastDay.get(answer.question)
    lastDay.set(answer.question, day)
    if (before === undefined || day <= before) continue
    reviews++
    if (answer.right) right++
  }
  return { reviews, right, enough: reviews >= neededForRetention, needed: neededForRetention }
}

/** What is due on each of the next days, what was due before today counted to today. */
function dueDays(dues: readonly string[], now: Date): Pick<StatisticsView['due'], 'days' | 'later'> {
  const days = Array.from({ length: ahead }, (_, index) => ({ day: dayOf(startOfDay(now, index)), count: 0 }))
  let later = 0
  for (const due of dues) {
    const day = dayOf(new Date(due))
    const found = day <= dayOf(now) ? days[0] : days.find((one) => one.day === day)
    if (found) found.count++
    else later++
  }
  return { days, later }
}

function goneOf(questions: ReadonlySet<string>, answers: readonly AnswerMark[]): StatisticsView['gone'] {
  const gone = new Map<string, StatisticsView['gone'][number]>()
  for (const { question, stem } of answers) {
    if (questions.has(question)) continue
    gone.set(question, { question, stem, answers: (gone.get(question)?.answers ?? 0) + 1 })
  }
  return [...gone.values()]
}

/**
 * @param questions all that the library has
 * @param modules all of them, in the order of the path
 */
export function summarise(
  questions: readonly QuestionCard[],
  modules: readonly Named[],
  { cards, answers }: Learnt,
  now: Date,
): StatisticsView {
  const ids = new Set(questions.map(({ id }) => id))
  const here = answers.filter(({ question }) => ids.has(question))
  const placeOf = new Map(questions.map((question) => [question.id, question]))
  const part = (belongs: (question: QuestionCard) => boolean) =>
    shareOf(
      questions.filter(belongs),
      here.filter(({ question }) => {
        const found = placeOf.get(question)
        return found !== undefined && belongs(found)
      }),
    )
  const kinds = [...new Set(questions.map(({ kind }) => kind))]
  const difficulties = [...new Set(questions.map(({ difficulty }) => difficulty))].toSorted((a, b) => a - b)
  const cardsHere = cards.filter(({ question }) => ids.has(question))
  return {
    all: shareOf(questions, here),
    days: new Set(answers.map(({ answered }) => dayOf(new Date(answered)))).size,
    first: answers[0]?.answered ?? null,
    byModule: modules.map((module) => ({ module, ...part((one) => one.module === module.id) })),
    byKind: kinds.map((kind) => ({ kind, ...part((one) => one.kind === kind) })),
    byDifficulty: difficulties.map((difficulty) => ({
      difficulty,
      ...part((one) => one.difficulty === difficulty),
    })),
    due: {
      ...dueDays(
        cardsHere.map(({ due }) => due),
        now,
      ),
      fresh: questions.length - cardsHere.length,
    },
    retention: retentionOf(answers),
    needed: neededForRate,
    gone: goneOf(ids, answers),
  }
}
