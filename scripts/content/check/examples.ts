/** Worked examples of the workbook: each tool's data are what the tool holds, in both languages, and name what is there. */
import { languages } from '../../../content/schema/index.ts'
import { tools, type ToolData, type ToolName } from '../../../electron/api/views/workbook/index.ts'
import { exampleTools } from '../../../electron/workbook/examples.ts'
import type { Content, Entry } from '../load.ts'
import { describeIssue, type Report } from '../problems.ts'
import { idsOf, type ReferenceCheck } from './reference-check.ts'

const isTool = (name: string): name is ToolName => name in tools

/** The data of the tools that are right, reporting those that are not. */
function parsedTools(entry: Entry<'example'>, report: Report): Partial<ToolData> {
  const { file, value } = entry.record
  const at = (path: readonly PropertyKey[]) => entry.record.at(path)
  const good: Partial<Record<ToolName, unknown>> = {}
  for (const name of Object.keys(value.tools))
    if (!isTool(name)) report.add(file, at(['tools', name]), 'unknown-id', `no tool ${name} in the workbook`)
  for (const language of languages) {
    for (const [name, data] of Object.entries(exampleTools(value, language, (target) => target))) {
      if (!isTool(name)) continue
      const parsed = tools[name].safeParse(data)
      good[name] = parsed.data
      for (const issue of parsed.error?.issues ?? [])
        report.add(file, at(['tools', name, ...issue.path]), 'schema', `${language}: ${describeIssue(issue)}`)
    }
  }
  return good as Partial<ToolData>
}

function checkNames(entry: Entry<'example'>, data: Partial<ToolData>, content: Content, check: ReferenceCheck): void {
  const { profile, checks, procedures, plan, indicators } = data
  profile?.sectors.forEach((id, i) => check.vocabulary(entry, 'sectors', id, ['tools', 'profile', 'sectors', i]))
  if (profile?.stage) check.vocabulary(entry, 'stages', profile.stage, ['tools', 'profile', 'stage'])
  for (const [model, items] of Object.entries(checks?.checked ?? {})) {
    const path = ['tools', 'checks', 'checked', model]
    check.record(entry, 'model', model, path)
    const known = content.entries.model.get(model)?.record.value.items
    for (const item of Object.keys(items))
      if (known) check.among(entry, idsOf(known), item, `item of ${model}`, [...path, item])
  }
  for (const [procedure, steps] of Object.entries(procedures?.followed ?? {})) {
    for (const step of Object.keys(steps))
      check.step(entry, { procedure, step }, ['tools', 'procedures', 'followed', procedure, step])
  }
  plan?.actions.forEach(({ action }, i) => {
    if (action) check.record(entry, 'action', action, ['tools', 'plan', 'actions', i, 'action'])
  })
  indicators?.indicators.forEach(({ indicator }, i) => {
    if (indicator) check.record(entry, 'indicator', indicator, ['tools', 'indicators', 'indicators', i, 'indicator'])
  })
}

export function checkExamples(content: Content, check: ReferenceCheck, report: Report): void {
  for (const entry of content.entries.example.values()) {
    check.record(entry, 'case', entry.record.value.case, ['case'])
    checkNames(entry, parsedTools(entry, report), content, check)
  }
}
