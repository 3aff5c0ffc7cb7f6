/** Answers to questions, each kept as it was given, and the cards that follow from them. */
import type { Card } from 'ts-fsrs'
import type { Question } from '../../../content/schema/index.ts'
import type { AnswerEvent, CardView, Given, Rating, Verdict } from '../../api/views/index.ts'
import type { WritableDatabase } from '../open.ts'
import { allowedRatings, replay } from './schedule.ts'

interface AnswerRow {
  id: number
  question: string
  kind: AnswerEvent['kind']
  module: string
  difficulty: number
  stem_fr: string
  stem_en: string
  given: string
  correct: number
  score: number
  rating: Rating
  answered: string
}

function toEvent({ stem_fr, stem_en, given, correct, ...row }: AnswerRow): AnswerEvent {
  // Written by `addAnswer` from what the route had checked.
  return { ...row, stem: { fr: stem_fr, en: stem_en }, given: JSON.parse(given) as Given, right: correct === 1 }
}

/** The answers to a question, the last first. */
export function listAnswers(db: WritableDatabase, question: string): AnswerEvent[] {
  return db
    .prepare<[string], AnswerRow>('SELECT * FROM answer WHERE question = ? ORDER BY id DESC')
    .all(question)
    .map(toEvent)
}

/** What statistics and daily sets need of an answer. */
export type AnswerMark = Pick<
  AnswerEvent,
  'id' | 'question' | 'kind' | 'module' | 'difficulty' | 'right' | 'answered' | 'stem'
>

/** All answers, the first first, without what was given. */
export function listAnswerMarks(db: WritableDatabase): AnswerMark[] {
  return db
    .prepare<[], Omit<AnswerRow, 'given' | 'score' | 'rating'>>(
      'SELECT id, question, kind, module, difficulty, stem_fr, stem_en, correct, answered FROM answer ORDER BY id',
    )
    .all()
    .map(({ stem_fr, stem_en, correct, ...row }) => ({
      ...row,
      stem: { fr: stem_fr, en: stem_en },
      right: correct === 1,
    }))
}

/** The card of a question before it is answered again. */
export function findCard(db: WritableDatabase, question: string): Card | undefined {
  return replay(listAnswers(db, question).toReversed())
}

/** Works the card out again from all answers to its question. */
function renewCard(db: WritableDatabase, question: string): void {
  const card = findCard(db, question)
  if (!card) return
  db.prepare<[string, string, string]>(
    'INSERT INTO card VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET due = excluded.due, state = excluded.state',
  ).run(question, card.due.toISOString(), JSON.stringify(card))
}

function findAnswer(db: WritableDatabase, id: number): AnswerEvent | undefined {
  const row = db.prepare<[number], AnswerRow>('SELECT * FROM answer WHERE id = ?').get(id)
  return row && toEvent(row)
}

/** Keeps an answer with the words of its question; a right one counts as known well until the reader says otherwise. */
export function addAnswer(
  db: WritableDatabase,
  question: Question,
  given: Given,
  { right, score }: Verdict,
  now: Date,
): AnswerEvent {
  return db.transaction(() => {
    const row = db
      .prepare<Omit<AnswerRow, 'id'>, AnswerRow>(
        `INSERT INTO answer (question, kind, module, difficulty, stem_fr, stem_en, given, correct, score, rating, answered)
         VALUES (@question, @kind, @module, @difficulty, @stem_fr, @stem_en, @given, @correct, @score, @rating, @answered)
         RETURNING *`,
      )
      .get({
        question: question.id,
        kind: question.kind,
        module: question.module,
        difficulty: question.difficulty,
        stem_fr: question.stem.fr,
        stem_en: question.stem.en,
        given: JSON.stringify(given),
        correct: Number(right),
        score,
        rating: right ? 3 : 1,
        answered: now.toISOString(),
      })
    if (!row) throw new Error('SQLite gave no row back for an answer just kept')
    renewCard(db, question.id)
    return toEvent(row)
  })()
}

/** Changes how an answer went; a rating that it does not allow leaves it as it is. */
export function rateAnswer(db: WritableDatabase, id: number, rating: Rating): AnswerEvent | undefined {
  const answer = findAnswer(db, id)
  if (!answer || !allowedRatings(answer.right).includes(rating)) return answer
  return db.transaction(() => {
    db.prepare<[number, number]>('UPDATE answer SET rating = ? WHERE id = ?').run(rating, id)
    renewCard(db, answer.question)
    return { ...answer, rating }
  })()
}

/** How each question that was answered stands, by its id. */
export function listCards(db: WritableDatabase): CardView[] {
  return db
    .prepare<[], Omit<CardView, 'right'> & { correct: number }>(
      `SELECT c.question, n.answers, a.correct, a.answered, c.due FROM card c
       JOIN (SELECT question, count(*) AS answers, max(id) AS last FROM answer GROUP BY question) n
         ON n.question = c.question
       JOIN answer a ON a.id = n.last ORDER BY c.question`,
    )
    .all()
    .map(({ correct, ...card }) => ({ ...card, right: correct === 1 }))
}
