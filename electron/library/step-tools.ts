/** The steps of the procedures that fill a tool of the workbook. */
import type { ToolName, ToolStep } from '../api/views/workbook/index.ts'
import type { Reader } from './shared.ts'
import { readStepMap } from './step-map.ts'

/** The procedure that is the guide's own path. */
const spine = 'five-stages'

/** In the order of each procedure; the five stages come first. */
export function stepsOfTool(reader: Reader, tool: ToolName): ToolStep[] {
  return reader
    .list('procedure')
    .toSorted((a, b) => Number(b.id === spine) - Number(a.id === spine))
    .flatMap(({ id, title, record }) =>
      record.steps
        .filter((step) => readStepMap(id, step.id)?.tools.includes(tool))
        .map((step) => ({ procedure: { id, name: title }, step: { id: step.id, name: step.name } })),
    )
}
