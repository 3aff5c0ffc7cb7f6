/** Answers of the classifier as the page words them and changes them. */
import { positionsOf, range, rowsOf, type Answers } from '../../../content/classifying/index.ts'
import type { Language } from '../../../content/schema/common.ts'
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { capitalise } from '../../lib/format.ts'

type Characteristic = TypologyView['characteristics'][number]

/** The address parameter that names the saved classification which is open. */
export const savedParameter = 'saved'

/** What can be chosen for a characteristic, in words: its levels, or the different texts of its row. */
export function choicesOf(typology: TypologyView, characteristic: Characteristic, language: Language): string[] {
  const names = positionsOf(typology, { scale: characteristic.scale, characteristic: characteristic.id })
  if (characteristic.scale === 'ordinal') return typology.levels.map(({ name }) => name[language])
  return names.map(
    (type) =>
      typology.cells.find((cell) => cell.characteristic === characteristic.id && cell.type === type)?.text[language] ??
      type,
  )
}

const between: Record<Language, { to: string; or: string }> = {
  fr: { to: ' à ', or: ' ou ' },
  en: { to: ' to ', or: ' or ' },
}

/** "faible à moyen", "microentreprises ou PME". */
export function wordsOf(
  typology: TypologyView,
  characteristic: Characteristic,
  positions: readonly number[],
  language: Language,
): string {
  const choices = choicesOf(typology, characteristic, language)
  const nameOf = (position: number) => choices[position] ?? ''
  if (characteristic.scale === 'text') return positions.map(nameOf).join(between[language].or)
  const [low, high] = [Math.min(...positions), Math.max(...positions)]
  return low === high ? nameOf(low) : `${nameOf(low)}${between[language].to}${nameOf(high)}`
}

/**
 * A range after one of its levels was pressed: a level outside widens it to there; an end is taken off; a level inside takes off the
 * shorter side from there, the upper one where both are as long.
 */
export function pressLevel(positions: readonly number[], level: number): number[] {
  if (positions.length === 0) return [level]
  const [low, high] = [Math.min(...positions), Math.max(...positions)]
  if (level < low || level > high) return range(Math.min(low, level), Math.max(high, level))
  return level - low < high - level ? range(level + 1, high) : range(low, level - 1)
}

/** The answers without those that are empty. */
export function withAnswer(answers: Answers, characteristic: string, positions: readonly number[]): Answers {
  const others = Object.entries(answers).filter(([id]) => id !== characteristic)
  return Object.fromEntries(positions.length > 0 ? [...others, [characteristic, positions]] : others)
}

/** Names of characteristics or types in a sentence: "confiance, coopération". */
export function namesIn(
  list: readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[],
  ids: readonly string[],
  language: Language,
): string {
  return ids.map((id) => list.find((one) => one.id === id)?.name[language] ?? id).join(', ')
}

/** The same, the first letter capital. */
export function titleOf(
  list: readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[],
  id: string,
  language: Language,
): string {
  return capitalise(namesIn(list, [id], language), language)
}

/** Whether a characteristic is answered as a range. */
export function isRange(typology: TypologyView, answers: Answers, id: string): boolean {
  const row = rowsOf(typology).find(({ characteristic }) => characteristic === id)
  return row !== undefined && (answers[id]?.length ?? 0) > 1
}
