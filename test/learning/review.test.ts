/** Answers, the cards that follow from them, and the set of a day, over a real notebook and a clock of its own. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Question } from '../../content/schema/index.ts'
import type { QuestionCard } from '../../electron/api/views/index.ts'
import {
  addAnswer,
  listAnswerMarks,
  listAnswers,
  listCards,
  rateAnswer,
} from '../../electron/notebook/learning/answers.ts'
import { planDay, readReviewSize, writeReviewSize } from '../../electron/notebook/learning/review.ts'
import { foresee, replay } from '../../electron/notebook/learning/schedule.ts'
import { neededForRate, neededForRetention, summarise } from '../../electron/notebook/learning/statistics.ts'
import { openNotebookFile, type WritableDatabase } from '../../electron/notebook/open.ts'
import { fixedClock, type FixedClock } from '../helpers/clock.ts'
import { opened } from '../helpers/notebooks.ts'
import { newFolder } from '../helpers/scratch.ts'

const minute = 60 * 1000
const day = 24 * 60 * minute
let db: WritableDatabase
let clock: FixedClock
beforeEach(() => {
  clock = fixedClock('2026-03-02T08:00:00.000Z')
  db = opened(openNotebookFile(newFolder(), clock()))
})
afterEach(() => db.close())

const question = (id: string, module = 'm1', difficulty = 1) =>
  Question.parse({
    id,
    kind: 'true-false',
    module,
    difficulty,
    stem: { fr: `${id} ?`, en: `${id}?` },
    cite: 'a#p1',
    right: true,
    feedback: { true: { fr: 'Oui.', en: 'Yes.' }, false: { fr: 'Non.', en: 'No.' } },
  })
const cardOf = ({ id, kind, module, difficulty, stem }: Question): QuestionCard => ({
  id,
  kind,
  module,
  difficulty,
  stem,
})
const answer = (id: string, right: boolean, module?: string) =>
  addAnswer(db, question(id, module), { says: right }, { right, score: Number(right), parts: [] }, clock())
const learnt = () => ({ size: readReviewSize(db), cards: listCards(db), answers: listAnswerMarks(db) })
const all = [
  cardOf(question('b1', 'm2', 1)),
  cardOf(question('a3', 'm1', 3)),
  cardOf(question('a1', 'm1', 1)),
  cardOf(question('a2', 'm1', 2)),
]
const plan = () => planDay(all, ['m1', 'm2'], learnt(), clock())
const waiting = () => plan().waiting.map((one) => `${one.question.id} ${one.why}`)

describe('schedule', () => {
  test('what is missed comes back within minutes, what is known within days, ever later', () => {
    const dues = foresee(undefined, true, clock()).map(({ rating, due }) => [
      rating,
      Date.parse(due) - clock().getTime(),
    ])
    expect(dues).toEqual([
      [2, 15 * minute],
      [3, 2 * day],
      [4, 8 * day],
    ])
    expect(foresee(undefined, false, clock())).toEqual([
      { rating: 1, due: new Date(clock().getTime() + 10 * minute).toISOString() },
    ])
    const gaps: number[] = []
    const reviews: { rating: 3; answered: string }[] = []
    let at = clock()
    for (let round = 0; round < 5; round++) {
      reviews.push({ rating: 3, answered: at.toISOString() })
      const due = replay(reviews)?.due ?? at
      gaps.push(due.getTime() - at.getTime())
      at = due
    }
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
    expect(new Set(gaps).size).toBe(gaps.length)
  })

  test('the same answers give the same dates', () => {
    const reviews = [1, 3, 2, 4].map((rating, index) => ({
      rating: rating as 1 | 2 | 3 | 4,
      answered: new Date(clock().getTime() + index * 3 * day).toISOString(),
    }))
    expect(replay(reviews)).toEqual(replay(reviews))
    expect(replay([])).toBeUndefined()
  })
})

describe('answers', () => {
  test('each is kept as it was given, with the words of its question', () => {
    answer('a1', false)
    clock.advance(minute)
    answer('a1', true)
    expect(listAnswers(db, 'a1')).toMatchObject([
      { id: 2, given: { says: true }, right: true, rating: 3, stem: { fr: 'a1 ?', en: 'a1?' } },
      { id: 1, given: { says: false }, right: false, rating: 1, answered: '2026-03-02T08:00:00.000Z' },
    ])
    expect(listCards(db)).toMatchObject([{ question: 'a1', answers: 2, right: true }])
  })

  test('the reader’s own judgement moves a right answer, never a wrong one', () => {
    const right = answer('a1', true)
    expect(listCards(db)[0]?.due).toBe('2026-03-04T08:00:00.000Z')
    expect(rateAnswer(db, right.id, 4)?.rating).toBe(4)
    expect(listCards(db)[0]?.due).toBe('2026-03-10T08:00:00.000Z')
    expect(rateAnswer(db, right.id, 1)?.rating).toBe(4)
    const wrong = answer('a2', false)
    expect(rateAnswer(db, wrong.id, 4)?.rating).toBe(1)
    expect(rateAnswer(db, 99, 3)).toBeUndefined()
  })
})

describe('the set of a day', () => {
  test('at first new ones, by module and the easier first, as many as the size', () => {
    expect(waiting()).toEqual(['a1 fresh', 'a2 fresh', 'a3 fresh', 'b1 fresh'])
    writeReviewSize(db, 2)
    expect(waiting()).toEqual(['a1 fresh', 'a2 fresh'])
    expect(plan()).toMatchObject({ day: '2026-03-02', size: 2, answered: 0, due: 0, fresh: 4, next: null })
  })

  test('a module that was begun goes on before another begins', () => {
    answer('b1', true, 'm2')
    const questions = [...all, cardOf(question('b2', 'm2', 3))]
    expect(planDay(questions, ['m1', 'm2'], learnt(), clock()).waiting[0]?.question.id).toBe('b2')
  })

  test('what was missed comes again at the end, and is not a new place in the set', () => {
    writeReviewSize(db, 3)
    answer('a1', false)
    expect(waiting()).toEqual(['a2 fresh', 'a3 fresh', 'a1 again'])
    answer('a2', true)
    answer('a3', true)
    expect(waiting()).toEqual(['a1 again'])
    answer('a1', true)
    expect(plan()).toMatchObject({ waiting: [], answered: 3, right: 2, next: expect.any(String) as string })
  })

  test('what is due comes before what is new, the longest due first', () => {
    answer('a1', true)
    clock.advance(minute)
    answer('b1', true, 'm2')
    clock.advance(5 * day)
    expect(waiting()).toEqual(['a1 due', 'b1 due', 'a2 fresh', 'a3 fresh'])
    expect(plan().due).toBe(2)
    writeReviewSize(db, 1)
    expect(waiting()).toEqual(['a1 due'])
  })

  test('questions that the library no longer has are left out, and their answers stay', () => {
    answer('gone', true, 'm9')
    expect(plan()).toMatchObject({ answered: 0, fresh: 4 })
    expect(summarise(all, [], learnt(), clock()).gone).toEqual([
      { question: 'gone', stem: { fr: 'gone ?', en: 'gone?' }, answers: 1 },
    ])
  })
})

describe('statistics', () => {
  const modules = [
    { id: 'm1', name: { fr: 'Un', en: 'One' } },
    { id: 'm2', name: { fr: 'Deux', en: 'Two' } },
  ]
  const statistics = () => summarise(all, modules, learnt(), clock())

  test('nothing is claimed of nothing', () => {
    expect(statistics()).toMatchObject({
      all: { questions: 4, met: 0, answers: 0, enough: false },
      days: 0,
      first: null,
      retention: { reviews: 0, right: 0, enough: false },
      gone: [],
    })
  })

  test('questions met and held, by module, kind and difficulty', () => {
    answer('a1', false)
    answer('a1', true)
    answer('a2', true)
    answer('a2', false)
    answer('b1', true, 'm2')
    expect(statistics()).toMatchObject({
      all: { questions: 4, met: 3, held: 2, answers: 5, right: 3 },
      byModule: [
        { module: { id: 'm1' }, questions: 3, met: 2, held: 1, answers: 4, right: 2 },
        { module: { id: 'm2' }, questions: 1, met: 1, held: 1 },
      ],
      byKind: [{ kind: 'true-false', answers: 5 }],
      byDifficulty: [{ difficulty: 1, questions: 2 }, { difficulty: 2 }, { difficulty: 3, met: 0 }],
      days: 1,
    })
  })

  test('a rate is claimed from enough answers on, not before', () => {
    for (let count = 1; count < neededForRate; count++) answer('a1', true)
    expect(statistics().all.enough).toBe(false)
    answer('a1', true)
    expect(statistics().all.enough).toBe(true)
  })

  test('retention counts only answers of a later day than the one before, and is claimed when there are enough', () => {
    answer('a1', true)
    for (let count = 1; count < neededForRetention; count++) {
      clock.advance(day)
      answer('a1', count % 4 !== 0)
      clock.advance(minute)
      answer('a1', true)
    }
    expect(statistics().retention).toMatchObject({ reviews: neededForRetention - 1, enough: false })
    clock.advance(day)
    answer('a1', true)
    const right = neededForRetention - 4
    expect(statistics().retention).toMatchObject({ reviews: neededForRetention, right, enough: true })
  })

  test('what is due is told by day, what is late counted to today', () => {
    answer('a1', true)
    expect(statistics().due.days.filter(({ count }) => count > 0)).toEqual([{ day: '2026-03-04', count: 1 }])
    clock.advance(9 * day)
    expect(statistics().due).toMatchObject({
      days: [{ day: '2026-03-11', count: 1 }, ...Array.from({ length: 13 }, () => ({ count: 0 }))],
      later: 0,
      fresh: 3,
    })
  })
})
