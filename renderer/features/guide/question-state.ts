/** An answer while it is being given. */
import type { Question } from '../../../content/schema/index.ts'
import type { Given } from '../../../electron/api/views/index.ts'
import { seedOf, shuffled } from '../../lib/shuffle.ts'

export interface Draft {
  readonly chosen: readonly string[]
  readonly says: boolean | null
  readonly order: readonly string[]
  readonly pairs: Readonly<Record<string, string>>
}

/** The items of an ordering as they are first shown: never in the right order. */
function firstOrder(ids: readonly string[], seed: number): string[] {
  const order = shuffled(ids, seed)
  return order.every((id, index) => id === ids[index]) ? order.toReversed() : order
}

/** @param round makes each time that a question is asked another order */
export function emptyDraft(question: Question, round: number): Draft {
  const seed = seedOf(`${question.id} ${round}`)
  const order =
    question.kind === 'ordering'
      ? firstOrder(
          question.items.map(({ id }) => id),
          seed,
        )
      : []
  return { chosen: [], says: null, order, pairs: {} }
}

/** What is sent to be graded, or undefined while nothing was answered. */
export function toGiven(question: Question, { chosen, says, order, pairs }: Draft): Given | undefined {
  switch (question.kind) {
    case 'true-false':
      return says === null ? undefined : { says }
    case 'ordering':
      return { order: [...order] }
    case 'matching':
      return Object.keys(pairs).length > 0 ? { pairs: { ...pairs } } : undefined
    case 'single':
    case 'multiple':
    case 'case':
      return chosen.length > 0 ? { chosen: [...chosen] } : undefined
    default:
      return question satisfies never
  }
}

/** True where several answers of a choice may be chosen. */
export function takesSeveral(question: Question): boolean {
  if (question.kind === 'multiple') return true
  return question.kind === 'case' && question.answers.filter(({ right }) => right).length > 1
}
