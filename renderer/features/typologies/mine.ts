/** A kept cluster as one more column of the matrix. */
import { readAnswers } from '../../../content/classifying/index.ts'
import type { Language } from '../../../content/schema/common.ts'
import type { SavedClassification, TypologyView } from '../../../electron/api/views/index.ts'
import { wordsOf } from './answers.ts'

export interface MineCell {
  readonly text: string | undefined
  readonly level: number | [number, number] | undefined
}

/** What was answered on each characteristic; no text where nothing was. */
export function mineCells(typology: TypologyView, one: SavedClassification, language: Language): Map<string, MineCell> {
  const answers = readAnswers(typology, one.answers)
  return new Map(
    typology.characteristics.map((characteristic): [string, MineCell] => {
      const positions = answers[characteristic.id]
      if (!positions) return [characteristic.id, { text: undefined, level: undefined }]
      const level: [number, number] | undefined =
        characteristic.scale === 'ordinal' ? [Math.min(...positions), Math.max(...positions)] : undefined
      return [characteristic.id, { text: wordsOf(typology, characteristic, positions, language), level }]
    }),
  )
}
