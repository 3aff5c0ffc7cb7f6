/** Routes of what the reader learns: the library's path and questions, together with what the notebook keeps. */
import { GrappeError } from '../../errors.ts'
import { listAbilities, listAbilityPlaces } from '../../library/abilities.ts'
import { listQuestionCards, outlineModules } from '../../library/learning.ts'
import type { Reader } from '../../library/shared.ts'
import {
  addAnswer,
  findCard,
  listAnswerMarks,
  listAnswers,
  listCards,
  rateAnswer,
} from '../../notebook/learning/answers.ts'
import { clearLevel, findBegun, listAssessments, setLevel } from '../../notebook/learning/assessments.ts'
import { dayOf } from '../../notebook/learning/days.ts'
import { findExercise, listExercises, saveExercise } from '../../notebook/learning/exercises.ts'
import { axisLevels, propose } from '../../notebook/learning/gap.ts'
import { grade } from '../../notebook/learning/grading.ts'
import { listMarks, removeMark, setMark } from '../../notebook/learning/marks.ts'
import { findNext, measurePath, stepsMarked } from '../../notebook/learning/path.ts'
import { nothingLearnt, planDay, readReviewSize, writeReviewSize, type Learnt } from '../../notebook/learning/review.ts'
import { foresee } from '../../notebook/learning/schedule.ts'
import { summarise } from '../../notebook/learning/statistics.ts'
import type { WritableDatabase } from '../../notebook/open.ts'
import type { learningProgressContract } from '../contract/learning-progress.ts'
import type { Input } from '../contract.ts'
import type { Answered, AssessmentsView, ExerciseText, MarkChange, LearningPath } from '../views/index.ts'
import type { Implementations, Services } from '../services.ts'

/** How long after its beginning a self-assessment can still be changed, in milliseconds. */
const assessmentStaysOpen = 24 * 60 * 60 * 1000

function orNotFound<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new GrappeError('not-found', { id })
  return value
}

const readLearnt = (db: WritableDatabase): Learnt => ({
  size: readReviewSize(db),
  cards: listCards(db),
  answers: listAnswerMarks(db),
})

/** @throws GrappeError not-found */
function findStep(reader: Reader, procedure: string, id: string) {
  return orNotFound(
    reader.get('procedure', procedure).record.steps.find((step) => step.id === id),
    id,
  )
}

/** @throws GrappeError not-found */
function findItem(reader: Reader, competence: string, id: string) {
  return orNotFound(
    reader.get('competence', competence).record.items.find((item) => item.id === id),
    id,
  )
}

/** The set of today's questions. */
function today({ library, notebook }: Services) {
  const reader = library.reader()
  const modules = reader.list('module').map(({ id }) => id)
  const learnt = notebook.read(readLearnt, nothingLearnt)
  return planDay(listQuestionCards(reader), modules, learnt, notebook.clock())
}

function assessments({ library, notebook }: Services): AssessmentsView {
  const kept = notebook.read(listAssessments, [])
  const done = stepsMarked(notebook.read(listMarks, []), 'done')
  return {
    today: dayOf(notebook.clock()),
    assessments: kept,
    proposals: kept[0] ? propose(listAbilities(library.reader()), kept[0].levels, done) : [],
  }
}

function path(services: Services): LearningPath {
  const { library, notebook } = services
  const reader = library.reader()
  const modules = outlineModules(reader)
  const walked = { marks: notebook.read(listMarks, []), cards: notebook.read(listCards, []) }
  const progress = measurePath(modules, listQuestionCards(reader), walked)
  const { proposals, assessments: kept } = assessments(services)
  const { due } = today(services)
  return {
    modules: progress,
    marks: walked.marks,
    next: findNext(modules, progress, proposals, walked, due),
    due,
    axes: axisLevels(listAbilityPlaces(reader), kept[0]?.levels ?? []),
  }
}

function changeMark({ library, notebook }: Services, change: MarkChange) {
  if (!change.set) {
    // What is no longer in the library can be unmarked all the same.
    notebook.write((db) => removeMark(db, change))
  } else {
    const reader = library.reader()
    const title =
      change.kind === 'module'
        ? reader.get('module', change.item).title
        : findStep(reader, change.item, change.part).name
    notebook.write((db) => setMark(db, change, title, notebook.clock()))
  }
  return notebook.read(listMarks, [])
}

type ExerciseTarget = Pick<ExerciseText, 'kind' | 'item' | 'part'>

/** @throws GrappeError not-found where there is no such exercise */
function aboutExercise(reader: Reader, { kind, item, part }: ExerciseTarget) {
  const [exercise, title] =
    kind === 'step'
      ? [findStep(reader, item, part).exercise, findStep(reader, item, part).name]
      : [findItem(reader, item, part).exercise, findItem(reader, item, part).text]
  return { title, task: orNotFound(exercise, part).task }
}

/** What was written stays readable where the library no longer has the exercise. */
function readExercise({ library, notebook }: Services, target: ExerciseTarget): ExerciseText {
  const kept = notebook.read((db) => findExercise(db, target), undefined)
  return kept ?? { ...target, ...aboutExercise(library.reader(), target), text: '', revision: 0, updated: null }
}

function answer({ library, notebook }: Services, { question: id, given }: Input<'answer'>['body']): Answered {
  const question = library.reader().get('question', id).record
  const verdict = grade(question, given)
  const now = notebook.clock()
  const card = notebook.read((db) => findCard(db, id), undefined)
  const writable = notebook.status.state === 'ready' || notebook.status.state === 'recovered'
  return {
    verdict,
    answer: writable ? notebook.write((db) => addAnswer(db, question, given, verdict, now)) : null,
    returns: foresee(card, verdict.right, now),
  }
}

/** @throws GrappeError assessment-closed */
function checkOpen(db: WritableDatabase, day: string, now: Date): void {
  if (day === dayOf(now)) return
  const begun = findBegun(db, day)
  if (!begun || now.getTime() - Date.parse(begun) > assessmentStaysOpen)
    throw new GrappeError('assessment-closed', { day })
}

function assess(services: Services, wanted: string, { competence, item, level }: Input<'assess'>['body']) {
  const { library, notebook } = services
  const { text, behaviours } = findItem(library.reader(), competence, item)
  const now = notebook.clock()
  const day = wanted === 'today' ? dayOf(now) : wanted
  notebook.write((db) => {
    checkOpen(db, day, now)
    const behaviour = (level && behaviours?.[level - 1]) || { fr: '', en: '' }
    if (level === null) clearLevel(db, day, competence, item)
    else setLevel(db, day, { competence, item, level, text, behaviour }, now)
  })
  return assessments(services)
}

export const learningRoutes: Implementations<keyof typeof learningProgressContract> = {
  path: (_, services) => path(services),
  mark: ({ body }, services) => changeMark(services, body),
  marks: (_, { notebook }) => notebook.read(listMarks, []),
  exercises: (_, { notebook }) => notebook.read(listExercises, []),
  exercise: ({ params }, services) => readExercise(services, params),
  saveExercise: ({ params, body }, { library, notebook }) => {
    const about = aboutExercise(library.reader(), params)
    return notebook.write((db) => saveExercise(db, params, about, body, notebook.clock()))
  },
  cards: (_, { notebook }) => notebook.read(listCards, []),
  answers: ({ query }, { notebook }) => notebook.read((db) => listAnswers(db, query.question), []),
  answer: ({ body }, services) => answer(services, body),
  rate: ({ params: { id }, body }, { notebook }) =>
    notebook.write((db) => orNotFound(rateAnswer(db, id, body.rating), String(id))),
  review: (_, services) => today(services),
  reviewSize: ({ body }, services) => {
    services.notebook.write((db) => writeReviewSize(db, body.size))
    return today(services)
  },
  statistics: (_, { library, notebook }) => {
    const reader = library.reader()
    const modules = reader.list('module').map(({ id, title }) => ({ id, name: title }))
    return summarise(listQuestionCards(reader), modules, notebook.read(readLearnt, nothingLearnt), notebook.clock())
  },
  assessments: (_, services) => assessments(services),
  assess: ({ params: { day }, body }, services) => assess(services, day, body),
}
