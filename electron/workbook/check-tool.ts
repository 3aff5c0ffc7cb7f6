/** Checks the data of a tool and says what is wrong with it in words that its user can follow. */
import { tools, type ToolData, type ToolName } from '../api/views/workbook/index.ts'
import { GrappeError } from '../errors.ts'

/** How many faults a message names. */
const told = 3

/**
 * @returns the data as the tool's schema gives it, with what is missing filled in
 * @throws GrappeError invalid-input, naming the fields
 */
export function checkTool<K extends ToolName>(tool: K, data: unknown): ToolData[K] {
  const parsed = tools[tool].safeParse(data)
  if (parsed.success) return parsed.data as ToolData[K]
  const { issues } = parsed.error
  const lines = issues.slice(0, told).map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new GrappeError('invalid-input', {
    issues: [...lines, ...(issues.length > told ? [`+ ${issues.length - told}`] : [])].join('; '),
  })
}

/** An empty tool. */
export function emptyTool<K extends ToolName>(tool: K): ToolData[K] {
  return checkTool(tool, {})
}
