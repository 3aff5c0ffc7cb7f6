/** What a self-assessment proposes, and what is next on the path. */
import { describe, expect, test } from 'vitest'
import type { AssessedItem, CardView, Mark, QuestionCard } from '../../electron/api/views/index.ts'
import type { Ability } from '../../electron/library/abilities.ts'
import type { ModuleOutline } from '../../electron/library/learning.ts'
import { axisLevels, propose } from '../../electron/notebook/learning/gap.ts'
import { findNext, measurePath } from '../../electron/notebook/learning/path.ts'

const words = (text: string) => ({ fr: text, en: text })
const steps = (...names: string[]) => names.map((step) => ({ procedure: 'p', step, name: words(step) }))
const ability = (id: string, axis: Ability['axis'], ...near: string[]): Ability => ({
  competence: { id: axis, name: words(axis) },
  axis,
  id,
  text: words(id),
  behaviours: ['one', 'two', 'three', 'four'].map(words),
  exercise: null,
  cases: [],
  steps: steps(...near),
  tools: ['plan'],
  questions: 2,
})
const abilities = [
  ability('o1', 'organise', 's1', 's2'),
  ability('o2', 'organise', 's2'),
  ability('f1', 'formulate', 's3'),
  ability('f2', 'formulate'),
  ability('c1', 'carry-out', 's4'),
]
const level = (item: string, value: number): AssessedItem => ({
  competence: abilities.find(({ id }) => id === item)?.axis ?? '',
  item,
  level: value,
  text: words(item),
  behaviour: words('x'),
})
const proposed = (levels: readonly AssessedItem[], done: readonly string[] = []) =>
  propose(abilities, levels, new Set(done)).map(({ item, step }) => `${item.id} ${step?.step ?? '-'}`)

describe('gaps', () => {
  test('nothing assessed, nothing proposed; a level of 3 or 4 is no gap', () => {
    expect(proposed([])).toEqual([])
    expect(proposed([level('o1', 3), level('f1', 4)])).toEqual([])
  })

  test('each axis proposes its lowest ability, the lowest axis first', () => {
    expect(proposed([level('o1', 2), level('o2', 1), level('f1', 0), level('c1', 2)])).toEqual([
      'f1 s3',
      'o2 s2',
      'c1 s4',
    ])
  })

  test('places left over go to the next lowest; of two as low the earlier in the document comes first', () => {
    expect(proposed([level('f2', 1), level('f1', 1), level('o1', 2), level('o2', 2)])).toEqual([
      'f1 s3',
      'o1 s1',
      'f2 -',
    ])
  })

  test('a proposal says the level to reach, its conduct, and whether the axis is the lowest', () => {
    expect(propose(abilities, [level('o1', 1), level('f1', 2)], new Set())).toMatchObject([
      { item: { id: 'o1' }, level: 1, aim: { level: 2, behaviour: words('two') }, lowestAxis: true },
      { item: { id: 'f1' }, level: 2, aim: { level: 3, behaviour: words('three') }, lowestAxis: false },
    ])
    expect(propose(abilities, [level('o1', 0)], new Set())[0]).toMatchObject({ aim: { level: 1 }, lowestAxis: false })
  })

  test('the step is the closest that is not done; where all are done, the closest', () => {
    expect(proposed([level('o1', 1)], ['p/s1'])).toEqual(['o1 s2'])
    expect(proposed([level('o1', 1)], ['p/s1', 'p/s2'])).toEqual(['o1 s1'])
  })

  test('the mean of an axis is of what was assessed', () => {
    expect(axisLevels(abilities, [level('o1', 1), level('o2', 4)])).toEqual([
      { axis: 'organise', level: 2.5, assessed: 2, items: 2 },
      { axis: 'formulate', level: null, assessed: 0, items: 2 },
      { axis: 'carry-out', level: null, assessed: 0, items: 1 },
    ])
  })
})

describe('the path', () => {
  const module = (id: string, position: number, after: readonly string[], ...through: string[]): ModuleOutline => ({
    id,
    position,
    name: words(id),
    summary: words(id),
    after: after.map((one) => ({ id: one, name: words(one) })),
    steps: steps(...through),
  })
  const modules = [module('m1', 1, [], 's1', 's2'), module('m2', 2, ['m1'], 's3'), module('m3', 3, [])]
  const questions: QuestionCard[] = ['m1', 'm3'].map((one) => ({
    id: `q-${one}`,
    kind: 'single',
    module: one,
    difficulty: 1,
    stem: words('?'),
  }))
  const mark = (part: string, kind: Mark['mark'] = 'done'): Mark => ({
    kind: part.startsWith('m') ? 'module' : 'step',
    item: part.startsWith('m') ? part : 'p',
    part: part.startsWith('m') ? '' : part,
    mark: kind,
    title: words(part),
    marked: '2026-03-02T08:00:00.000Z',
  })
  const card = (id: string, right = true): CardView => ({
    question: id,
    answers: 1,
    right,
    answered: '2026-03-02T08:00:00.000Z',
    due: '2026-03-02T08:00:00.000Z',
  })
  const walk = (
    marks: readonly Mark[],
    cards: readonly CardView[] = [],
    levels: readonly AssessedItem[] = [],
    due = 0,
  ) => {
    const walked = { marks, cards }
    const progress = measurePath(modules, questions, walked)
    const done = new Set(marks.filter((one) => one.mark === 'done').map((one) => `${one.item}/${one.part}`))
    const { why, target } = findNext(modules, progress, propose(abilities, levels, done), walked, due)
    return {
      states: progress.map(({ state }) => state).join(' '),
      next: `${why} ${target ? target.part || target.item : '-'}`,
    }
  }

  test.each<[string, readonly Mark[], readonly CardView[], string, string]>([
    ['at the beginning', [], [], 'ready later ready', 'order s1'],
    ['one step read', [mark('s1', 'read')], [], 'begun later ready', 'begun s1'],
    ['one step done', [mark('s1')], [], 'begun later ready', 'begun s2'],
    ['all steps done', [mark('s1'), mark('s2')], [], 'begun later ready', 'questions m1'],
    ['questions answered too', [mark('s1'), mark('s2')], [card('q-m1')], 'done ready ready', 'order s3'],
    ['entered in the middle', [mark('s3', 'read')], [], 'ready begun ready', 'begun s3'],
    ['marked as done', [mark('m1')], [], 'done ready ready', 'order s3'],
    ['a module of questions alone', [mark('m1'), mark('m2')], [], 'done done ready', 'order m3'],
    ['everything done', [mark('m1'), mark('m2'), mark('m3')], [], 'done done done', 'all-done -'],
  ])('%s', (_, marks, cards, states, next) => {
    expect(walk(marks, cards)).toEqual({ states, next })
  })

  test('a gap comes first while its step is not done', () => {
    expect(walk([], [], [level('c1', 1)]).next).toBe('gap s4')
    expect(walk([mark('s4')], [], [level('c1', 1)]).next).toBe('order s1')
  })

  test('where all is done, what is due is next', () => {
    expect(walk([mark('m1'), mark('m2'), mark('m3')], [], [], 3).next).toBe('review -')
  })
})
