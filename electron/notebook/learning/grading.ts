/** Tells right from wrong for every kind of question. */
import type { Question } from '../../../content/schema/index.ts'
import type { Given, Verdict } from '../../api/views/index.ts'
import { GrappeError } from '../../errors.ts'

type Part = Verdict['parts'][number]
type OfKind<K extends Question['kind']> = Extract<Question, { kind: K }>

const unfit = (issues: string) => new GrappeError('invalid-input', { issues })

/** @throws GrappeError invalid-input where an id is none of the question's */
function checkKnown(given: readonly string[], known: readonly { readonly id: string }[]): void {
  for (const id of given) if (!known.some((one) => one.id === id)) throw unfit(`given: ${id}`)
}

const shareOf = (parts: readonly Part[]) => parts.filter(({ right }) => right).length / parts.length

/** Each right answer that was chosen counts for, each wrong one against; never under nothing. */
function gradeChoice({ answers }: OfKind<'single' | 'multiple' | 'case'>, chosen: readonly string[]): Verdict {
  checkKnown(chosen, answers)
  const parts = answers.map(({ id, right }) => ({ id, right: right === chosen.includes(id) }))
  const wanted = answers.filter(({ right }) => right)
  const hits = wanted.filter(({ id }) => chosen.includes(id)).length
  const misses = new Set(chosen).size - hits
  return {
    right: parts.every(({ right }) => right),
    score: Math.max(0, Math.min(1, (hits - misses) / wanted.length)),
    parts,
  }
}

/** The score is the share of all pairs of items that stand in the right order to each other (Kendall). */
function gradeOrdering({ items }: OfKind<'ordering'>, order: readonly string[]): Verdict {
  checkKnown(order, items)
  if (new Set(order).size !== order.length) throw unfit('given: order')
  const parts = items.map(({ id }, index) => ({ id, right: order[index] === id }))
  const placeOf = new Map(order.map((id, index) => [id, index]))
  const places = items.map(({ id }) => placeOf.get(id))
  let inOrder = 0
  let pairs = 0
  for (const [at, place] of places.entries())
    for (const later of places.slice(at + 1)) {
      pairs++
      if (place !== undefined && later !== undefined && place < later) inOrder++
    }
  return { right: parts.every(({ right }) => right), score: inOrder / pairs, parts }
}

/** Two rights with the same words are the same right. */
function gradeMatching({ pairs }: OfKind<'matching'>, given: Readonly<Record<string, string>>): Verdict {
  checkKnown([...Object.keys(given), ...Object.values(given)], pairs)
  const wordsOf = (id: string | undefined) => pairs.find((pair) => pair.id === id)?.right.fr
  const parts = pairs.map(({ id, right }) => ({ id, right: wordsOf(given[id]) === right.fr }))
  return { right: parts.every(({ right }) => right), score: shareOf(parts), parts }
}

/**
 * The verdict on an answer. What is left out counts as not answered, hence not right.
 * @throws GrappeError invalid-input where the answer is not one to this question
 */
export function grade(question: Question, given: Given): Verdict {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'case':
      if (!('chosen' in given)) throw unfit('given: chosen')
      return gradeChoice(question, given.chosen)
    case 'true-false': {
      if (!('says' in given)) throw unfit('given: says')
      const right = given.says === question.right
      return { right, score: Number(right), parts: [{ id: String(given.says), right }] }
    }
    case 'ordering':
      if (!('order' in given)) throw unfit('given: order')
      return gradeOrdering(question, given.order)
    case 'matching':
      if (!('pairs' in given)) throw unfit('given: pairs')
      return gradeMatching(question, given.pairs)
    default:
      return question satisfies never
  }
}
