/** The kinds of text of a drawing and their measures. */
import { wrap, type WidthOf } from './wrap.ts'

export const textStyles = {
  label: { size: 14, weight: 500, line: 18 },
  main: { size: 14, weight: 600, line: 18 },
  ground: { size: 13, weight: 600, line: 17 },
  detail: { size: 12.5, weight: 400, line: 16 },
  arrow: { size: 12.5, weight: 500, line: 16 },
} as const
export type TextStyle = keyof typeof textStyles

/** The width of a text in one of the styles. */
export type Measure = (text: string, style: TextStyle) => number

export interface Line {
  readonly text: string
  readonly style: TextStyle
}

export function linesOf(text: string, style: TextStyle, width: number, measure: Measure): Line[] {
  const widthOf: WidthOf = (part) => measure(part, style)
  return wrap(text, width, widthOf).map((line) => ({ text: line, style }))
}

export const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { style }) => sum + textStyles[style].line, 0)
