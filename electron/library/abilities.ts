/** The abilities of the animator with what the guide has for each: steps, exercise, cases, tools, questions. */
import type { Axis, Bilingual, Exercise } from '../../content/schema/index.ts'
import type { Named, ShownCase } from '../api/views/index.ts'
import type { ToolName } from '../api/views/workbook/shared.ts'
import { shownCases } from './case-cards.ts'
import { countQuestions } from './learning.ts'
import type { Reader } from './shared.ts'
import { readStepMap } from './step-map.ts'

export interface AbilityStep {
  readonly procedure: string
  readonly step: string
  readonly name: Bilingual
}

/** Which ability it is, and on which axis. */
export interface AbilityPlace {
  readonly competence: Named
  readonly axis: Axis
  readonly id: string
}

export interface Ability extends AbilityPlace {
  readonly text: Bilingual
  /** What one sees someone do at the levels 1 to 4; empty where the library has no words for it. */
  readonly behaviours: readonly Bilingual[]
  readonly exercise: Exercise | null
  readonly cases: readonly ShownCase[]
  /** The steps to practise it in, the closest first. */
  readonly steps: readonly AbilityStep[]
  readonly tools: readonly ToolName[]
  readonly questions: number
}

/** Steps that questions tie to an ability, those with the most questions first; else the stages that call on its competence. */
function stepsFor(reader: Reader, competence: string, item: string): AbilityStep[] {
  const counts = new Map<string, number>()
  for (const { record } of reader.list('question'))
    if (record.step && record.item?.competence === competence && record.item.item === item) {
      const key = `${record.step.procedure}/${record.step.step}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  const all = reader.list('procedure').flatMap(({ id, record }) =>
    record.steps.map((step) => ({
      key: `${id}/${step.id}`,
      calls: record.spine && step.competences.includes(competence),
      found: { procedure: id, step: step.id, name: step.name },
    })),
  )
  const tied = all.filter(({ key }) => counts.has(key))
  const chosen =
    tied.length > 0
      ? tied.toSorted((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0))
      : all.filter(({ calls }) => calls)
  return chosen.map(({ found }) => found)
}

/** The places of all abilities, without what the guide has for them. */
export const listAbilityPlaces = (reader: Reader): AbilityPlace[] =>
  reader
    .list('competence')
    .flatMap(({ id, title, record }) =>
      record.items.map((item) => ({ competence: { id, name: title }, axis: record.axis, id: item.id })),
    )

/** All abilities, by competence in the order of the library. */
export const listAbilities = (reader: Reader): Ability[] => reader.once('abilities', () => makeAbilities(reader))

function makeAbilities(reader: Reader): Ability[] {
  return reader.list('competence').flatMap(({ id, title, record }) =>
    record.items.map((item) => {
      const steps = stepsFor(reader, id, item.id)
      const [first] = steps
      return {
        competence: { id, name: title },
        axis: record.axis,
        id: item.id,
        text: item.text,
        behaviours: item.behaviours ?? [],
        exercise: item.exercise ?? null,
        cases: shownCases(reader, item.cases),
        steps,
        tools: (first && readStepMap(first.procedure, first.step)?.tools) ?? [],
        questions: countQuestions(reader, { competence: id, item: item.id }),
      }
    }),
  )
}
