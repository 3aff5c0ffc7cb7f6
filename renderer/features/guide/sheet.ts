/** Draws the questions of a sheet: the same seed over the same questions always gives the same sheet. */
import type { Question } from '../../../content/schema/index.ts'
import type { QuestionView } from '../../../electron/api/views/index.ts'
import { seedOf, shuffled } from '../../lib/shuffle.ts'

export interface SheetWish {
  readonly module: string
  readonly difficulty: string
  readonly count: number
  readonly seed: number
}

const byId = (a: QuestionView, b: QuestionView) => (a.question.id < b.question.id ? -1 : 1)

export function drawSheet(
  questions: readonly QuestionView[],
  { module, difficulty, count, seed }: SheetWish,
): QuestionView[] {
  const wanted = questions.filter(
    ({ question }) =>
      (module === '' || question.module === module) &&
      (difficulty === '' || String(question.difficulty) === difficulty),
  )
  return shuffled(wanted.toSorted(byId), seed).slice(0, count)
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
