/** How far a diagnostic study is: its steps, its interviews, the parts of its report. */
import type { Diagnostic } from '../../../../../electron/api/views/workbook/index.ts'

export const reportParts = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
] as const satisfies readonly (keyof Diagnostic['report'])[]

export interface Count {
  readonly done: number
  readonly of: number
}

/** @param steps ids of the procedure's steps; what is noted for another step does not count */
export function progressOf(
  data: Diagnostic,
  steps: readonly string[],
): Record<'steps' | 'interviews' | 'report', Count> {
  return {
    steps: { done: steps.filter((id) => (data.steps[id]?.done ?? '') !== '').length, of: steps.length },
    interviews: { done: data.interviews.filter(({ done }) => done).length, of: data.interviews.length },
    report: {
      done: reportParts.filter((part) => (data.report[part] ?? '').trim() !== '').length,
      of: reportParts.length,
    },
  }
}

/** The first step that is not done, in the order of the procedure. */
export function nextStep(data: Diagnostic, steps: readonly string[]): string | undefined {
  return steps.find((id) => (data.steps[id]?.done ?? '') === '')
}
