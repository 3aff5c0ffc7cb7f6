/** What a self-check says as a whole: how many of each answer, and what to look at first. */
import type { ModelForm } from '../../../../../content/schema/index.ts'
import type { Checks } from '../../../../../electron/api/views/workbook/index.ts'

export type State = 'yes' | 'partly' | 'no' | 'unknown'
export const states: readonly State[] = ['yes', 'partly', 'no', 'unknown']

/** The models that one can hold against a cluster. */
export const checkable = [
  'success-factors',
  'conditions',
  'criteria',
  'principles',
  'lessons',
  'obstacles',
  'advantages',
] as const satisfies readonly ModelForm[]

export const isCheckable = (form: ModelForm): boolean => checkable.some((one) => one === form)

type Answers = Checks['checked'][string]

export interface Summary {
  readonly counts: Readonly<Record<State, number>>
  readonly unanswered: number
  /** Ids of the items that call for something, the worst first; what is well is left out. */
  readonly first: readonly string[]
}

/** An obstacle is bad where it is there; anything else where it is not. */
export function isBad(form: ModelForm, state: State): boolean {
  return state === (form === 'obstacles' ? 'yes' : 'no')
}

/** @param items ids in the order of the model, which equals keep */
export function summarise(form: ModelForm, items: readonly string[], answers: Answers): Summary {
  const stateOf = (id: string): State | undefined => answers[id]?.state
  const count = (state: State) => items.filter((id) => stateOf(id) === state).length
  const urgency = (id: string) => {
    const state = stateOf(id)
    if (state === undefined) return undefined
    if (isBad(form, state)) return 0
    return state === 'partly' ? 1 : state === 'unknown' ? 2 : undefined
  }
  return {
    counts: { yes: count('yes'), partly: count('partly'), no: count('no'), unknown: count('unknown') },
    unanswered: items.filter((id) => stateOf(id) === undefined).length,
    first: items.filter((id) => urgency(id) !== undefined).toSorted((a, b) => (urgency(a) ?? 0) - (urgency(b) ?? 0)),
  }
}
