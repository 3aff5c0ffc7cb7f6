/** Draws the questions of a sheet: the same seed over the same questions always gives the same sheet. */
import type { Question } from '../../../content/schema/index.ts'
import type { QuestionCard } from '../../../electron/api/views/index.ts'
import { seedOf, shuffled } from '../../lib/shuffle.ts'

export interface SheetWish {
  readonly module: string
  readonly difficulty: string
  readonly count: number
  readonly seed: number
}

type Drawn = Pick<QuestionCard, 'id' | 'module' | 'difficulty'>

export function drawSheet<T extends Drawn>(questions: readonly T[], wish: SheetWish): T[] {
  const wanted = questions.filter(
    (question) =>
      (wish.module === '' || question.module === wish.module) &&
      (wish.difficulty === '' || String(question.difficulty) === wish.difficulty),
  )
  const inOrder = wanted.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return shuffled(inOrder, wish.seed).slice(0, wish.count)
}

/** What an address wishes; a number that is none is the usual one. */
export function readWish(params: URLSearchParams): SheetWish {
  const number = (name: string, usual: number, most: number) => {
    const value = Number(params.get(name) ?? usual)
    return Number.isInteger(value) && value > 0 && value <= most ? value : usual
  }
  return {
    module: params.get('module') ?? '',
    difficulty: params.get('difficulty') ?? '',
    count: number('count', 10, 100),
    seed: number('seed', 1, 999_999),
  }
}

/** The parts of a question in the order in which the sheet prints them; ordered items are never in their right order. */
export function partsOnSheet<T extends { readonly id: string }>(
  question: Question,
  parts: readonly T[],
  seed: number,
): T[] {
  const mixed = shuffled(parts, seed ^ seedOf(question.id))
  const asWritten = question.kind === 'ordering' && mixed.every((part, index) => part === parts[index])
  return asWritten ? mixed.toReversed() : mixed
}

export const letterOf = (index: number) => String.fromCodePoint(65 + index)

/** The key of a question: letters, or numbers with their letters. */
export function keyOf(question: Question, seed: number, says: (right: boolean) => string): string {
  switch (question.kind) {
    case 'true-false':
      return says(question.right)
    case 'ordering': {
      const shown = partsOnSheet(question, question.items, seed)
      return question.items.map((item) => letterOf(shown.indexOf(item))).join(' – ')
    }
    case 'matching': {
      const shown = partsOnSheet(question, question.pairs, seed)
      return question.pairs.map((pair, index) => `${index + 1}${letterOf(shown.indexOf(pair))}`).join(', ')
    }
    case 'single':
    case 'multiple':
    case 'case':
      return partsOnSheet(question, question.answers, seed)
        .flatMap(({ right }, index) => (right ? [letterOf(index)] : []))
        .join(', ')
    default:
      return question satisfies never
  }
}
