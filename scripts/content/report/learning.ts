/** How whole the guide is: models held as data, behaviours, exercises, questions. */
import type { Content } from '../load.ts'

export interface Learning {
  /** Models of the documents, and those held by a record that is there. */
  readonly models: { readonly listed: number; readonly held: number }
  readonly steps: { readonly total: number; readonly withExercise: number; readonly withCase: number }
  readonly items: { readonly total: number; readonly withBehaviours: number; readonly withExercise: number }
  readonly questions: {
    readonly total: number
    readonly byKind: Readonly<Record<string, number>>
    readonly byDifficulty: Readonly<Record<string, number>>
    /** Modules without any are there with 0. */
    readonly byModule: Readonly<Record<string, number>>
  }
}

function tally<T>(
  list: Iterable<T>,
  keyOf: (one: T) => string | number,
  keys: Iterable<string> = [],
): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries([...keys].map((key) => [key, 0]))
  for (const one of list) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1
  return counts
}

export function learningOf({ entries, modelIndex }: Content): Learning {
  const steps = [...entries.procedure.values()].flatMap(({ record }) => record.value.steps)
  const items = [...entries.competence.values()].flatMap(({ record }) => record.value.items)
  const questions = [...entries.question.values()].map(({ record }) => record.value)
  const models = modelIndex?.value ?? []
  return {
    models: {
      listed: models.length,
      held: models.filter(({ heldBy }) => heldBy.every(({ kind, id }) => entries[kind].has(id))).length,
    },
    steps: {
      total: steps.length,
      withExercise: steps.filter(({ exercise }) => exercise).length,
      withCase: steps.filter(({ cases }) => cases.length > 0).length,
    },
    items: {
      total: items.length,
      withBehaviours: items.filter(({ behaviours }) => behaviours).length,
      withExercise: items.filter(({ exercise }) => exercise).length,
    },
    questions: {
      total: questions.length,
      byKind: tally(questions, ({ kind }) => kind),
      byDifficulty: tally(questions, ({ difficulty }) => difficulty),
      byModule: tally(questions, ({ module }) => module, entries.module.keys()),
    },
  }
}
