/**
 * How far the reader went on the path, and what is next. A module is done where the reader marked it so, or where all its steps are done
 * and all its questions were answered; begun where some of it was; ready where those that are better taken first are done. What is
 * next, in this order:
 * - the step that the last self-assessment proposes and that is not done;
 * - the first module that was begun, else the first that is ready, else the first: its next step, then its questions;
 * - where all modules are done, the questions that are due.
 * Any step can be entered at any time: nothing is locked.
 */
import type { CardView, Mark, ModuleProgress, NextAct, Proposal, QuestionCard } from '../../api/views/index.ts'
import type { ModuleOutline } from '../../library/learning.ts'

export interface Walked {
  readonly marks: readonly Mark[]
  readonly cards: readonly CardView[]
}

/** The steps that carry a mark, as `procedure/step`. */
export function stepsMarked(marks: readonly Mark[], wanted: Mark['mark']): Set<string> {
  return new Set(
    marks.filter(({ kind, mark }) => kind === 'step' && mark === wanted).map(({ item, part }) => `${item}/${part}`),
  )
}

const keyOf = ({ procedure, step }: ModuleOutline['steps'][number]) => `${procedure}/${step}`

function measure(module: ModuleOutline, questions: readonly QuestionCard[], { marks, cards }: Walked) {
  const read = stepsMarked(marks, 'read')
  const done = stepsMarked(marks, 'done')
  const own = new Set(questions.filter((one) => one.module === module.id).map(({ id }) => id))
  const answered = cards.filter(({ question }) => own.has(question))
  return {
    steps: {
      total: module.steps.length,
      read: module.steps.filter((step) => read.has(keyOf(step)) || done.has(keyOf(step))).length,
      done: module.steps.filter((step) => done.has(keyOf(step))).length,
    },
    questions: {
      total: own.size,
      answered: answered.length,
      right: answered.filter(({ right }) => right).length,
    },
    marked:
      marks.find(({ kind, item, mark }) => kind === 'module' && item === module.id && mark === 'done')?.marked ?? null,
  }
}

type Measured = ReturnType<typeof measure>

const isDone = ({ steps, questions, marked }: Measured) =>
  marked !== null ||
  (steps.total + questions.total > 0 && steps.done === steps.total && questions.answered === questions.total)

/** Every module with how far the reader went in it, in the order of the path. */
export function measurePath(
  modules: readonly ModuleOutline[],
  questions: readonly QuestionCard[],
  walked: Walked,
): ModuleProgress[] {
  const measured = modules.map((module) => ({ module, progress: measure(module, questions, walked) }))
  const done = new Set(measured.filter(({ progress }) => isDone(progress)).map(({ module }) => module.id))
  return measured.map(({ module: { id, position, name, summary, after }, progress }) => {
    const waitsFor = after.filter((one) => !done.has(one.id))
    const begun = progress.steps.read > 0 || progress.questions.answered > 0
    return {
      id,
      position,
      name,
      summary,
      waitsFor,
      state: done.has(id) ? 'done' : begun ? 'begun' : waitsFor.length > 0 ? 'later' : 'ready',
      ...progress,
    }
  })
}

function nextByGap(proposals: readonly Proposal[]): NextAct | undefined {
  const proposal = proposals.find(({ step }) => step && !step.done)
  if (!proposal?.step) return undefined
  const { procedure, step, name } = proposal.step
  return { why: 'gap', target: { kind: 'procedure', item: procedure, part: step }, name, within: proposal.item.text }
}

function nextInModule(module: ModuleOutline, progress: ModuleProgress, done: ReadonlySet<string>): NextAct {
  const why = progress.state === 'begun' ? 'begun' : 'order'
  const step = module.steps.find((one) => !done.has(keyOf(one)))
  if (step)
    return {
      why,
      target: { kind: 'procedure', item: step.procedure, part: step.step },
      name: step.name,
      within: module.name,
    }
  const target = { kind: 'module' as const, item: module.id, part: '' }
  return { why: progress.state === 'begun' ? 'questions' : why, target, name: module.name, within: null }
}

/** @param due how many questions are due today */
export function findNext(
  modules: readonly ModuleOutline[],
  progress: readonly ModuleProgress[],
  proposals: readonly Proposal[],
  { marks }: Walked,
  due: number,
): NextAct {
  const byGap = nextByGap(proposals)
  if (byGap) return byGap
  const open = progress.filter(({ state }) => state !== 'done')
  const next = open.find(({ state }) => state === 'begun') ?? open.find(({ state }) => state === 'ready') ?? open[0]
  const module = modules.find(({ id }) => id === next?.id)
  if (next && module) return nextInModule(module, next, stepsMarked(marks, 'done'))
  return { why: due > 0 ? 'review' : 'all-done', target: null, name: null, within: null }
}
