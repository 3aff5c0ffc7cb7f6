/** The tools of a cluster's file, in the order of the work with the code that shows each. */
import type { ComponentType } from 'react'
import type { ToolName } from '../../../electron/api/views/workbook/index.ts'
import type { ToolProps } from './use-tool.ts'

/** What the file of a tool exports. */
export interface ToolModule {
  // Each tool knows the type of its own data; the list forgets which is whose.
  readonly Tool: ComponentType<ToolProps<never, never>>
  /** Asks for what the tool needs besides its own data: other tools of the cluster, records of the library. */
  readonly load?: (cluster: string) => Promise<unknown>
}

export interface ToolEntry {
  readonly name: ToolName
  readonly load: () => Promise<ToolModule>
}

export interface ToolGroup {
  readonly id: 'know' | 'decide' | 'act' | 'follow'
  readonly tools: readonly ToolEntry[]
}

/** A tool's module as the list keeps it. */
const forget = (module: object): ToolModule => module as ToolModule

export const toolGroups: readonly ToolGroup[] = [
  {
    id: 'know',
    tools: [
      { name: 'profile', load: () => import('./tools/profile/index.tsx').then(forget) },
      { name: 'selection', load: () => import('./tools/selection/index.tsx').then(forget) },
      { name: 'diagnostic', load: () => import('./tools/diagnostic/index.tsx').then(forget) },
      { name: 'actors', load: () => import('./tools/actors/actors.tsx').then(forget) },
      { name: 'chain', load: () => import('./tools/chain/chain.tsx').then(forget) },
    ],
  },
  {
    id: 'decide',
    tools: [
      {
        name: 'vision',
        load: () => import('./tools/vision.tsx').then(forget),
      },
      { name: 'choices', load: () => import('./tools/choices/index.tsx').then(forget) },
      { name: 'programme', load: () => import('./tools/programme/index.tsx').then(forget) },
    ],
  },
  {
    id: 'act',
    tools: [
      { name: 'plan', load: () => import('./tools/plan/plan.tsx').then(forget) },
      { name: 'procedures', load: () => import('./tools/procedures/index.tsx').then(forget) },
    ],
  },
  {
    id: 'follow',
    tools: [
      { name: 'indicators', load: () => import('./tools/indicators/indicators.tsx').then(forget) },
      { name: 'balance', load: () => import('./tools/balance/index.tsx').then(forget) },
      { name: 'checks', load: () => import('./tools/checks/index.tsx').then(forget) },
      { name: 'journal', load: () => import('./tools/journal/index.tsx').then(forget) },
    ],
  },
]

/** The tools before and after one, in the order of the work. */
export function toolsBeside(name: ToolName): readonly [before: ToolName | undefined, after: ToolName | undefined] {
  const names = toolGroups.flatMap(({ tools }) => tools.map((tool) => tool.name))
  const at = names.indexOf(name)
  return [names[at - 1], names[at + 1]]
}

export function findToolEntry(name: string): ToolEntry | undefined {
  return toolGroups.flatMap(({ tools }) => tools).find((tool) => tool.name === name)
}
