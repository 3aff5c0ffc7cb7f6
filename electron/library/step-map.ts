/**
 * Our reading of the steps of the procedures: the kind of work that each mainly is, and the tools of the workbook that serve it. The
 * documents do not set their lists side by side; the kinds are only a way to look at several together.
 */
import type { WorkKind } from '../api/views/index.ts'
import type { ToolName } from '../api/views/workbook/shared.ts'

export interface StepReading {
  readonly work: WorkKind
  readonly tools: readonly ToolName[]
}

const step = (work: WorkKind, ...tools: ToolName[]): StepReading => ({ work, tools })

/** By procedure, then by step. */
export const stepMap: Readonly<Record<string, Readonly<Record<string, StepReading>>>> = {
  'five-stages': {
    selection: step('choose', 'selection', 'profile'),
    diagnostic: step('study', 'diagnostic', 'actors', 'chain'),
    'vision-and-plan': step('agree', 'vision', 'choices', 'programme', 'plan'),
    implementation: step('act', 'plan', 'balance', 'journal'),
    'monitoring-and-evaluation': step('follow', 'indicators'),
  },
  'diagnostic-in-seven-steps': {
    'basic-data': step('study', 'profile', 'diagnostic'),
    'value-chains': step('study', 'chain'),
    interviews: step('study', 'diagnostic'),
    'first-meeting': step('choose', 'diagnostic', 'journal'),
    'socio-economic-structure': step('study', 'actors', 'diagnostic'),
    'overall-diagnostic': step('study', 'diagnostic'),
    'cluster-map': step('study', 'actors'),
  },
  'export-consortium-in-thirteen-steps': {
    feasibility: step('study', 'procedures', 'profile'),
    mission: step('agree', 'procedures', 'vision'),
    activities: step('agree', 'procedures', 'plan'),
    organisation: step('set-up', 'procedures'),
    'first-year-plan': step('agree', 'procedures', 'plan'),
    budget: step('set-up', 'procedures', 'plan'),
    'members-funding': step('set-up', 'procedures', 'plan'),
    'legal-form': step('set-up', 'procedures'),
    'internal-rules': step('set-up', 'procedures'),
    registration: step('set-up', 'procedures'),
    'business-plan-and-requests': step('set-up', 'procedures', 'plan'),
    conflicts: step('follow', 'procedures', 'journal'),
    networking: step('follow', 'procedures'),
  },
  'morocco-consortia': {
    awareness: step('choose', 'selection', 'procedures'),
    formation: step('agree', 'procedures', 'plan'),
    'national-capacity': step('surround', 'programme'),
    environment: step('surround', 'checks'),
    benchmarking: step('follow', 'indicators'),
  },
  'network-phases': {
    needs: step('study', 'diagnostic', 'vision'),
    projects: step('act', 'plan'),
    maturity: step('follow', 'indicators', 'checks'),
  },
  'networks-in-twelve-steps': {
    'territorial-diagnostic': step('study', 'diagnostic', 'procedures'),
    'firms-and-leaders': step('choose', 'actors', 'procedures'),
    'strategic-study': step('study', 'chain', 'procedures'),
    'joint-meeting': step('agree', 'journal', 'procedures'),
    awareness: step('choose', 'journal', 'procedures'),
    'collective-programme': step('agree', 'plan', 'procedures'),
    feasibility: step('study', 'plan', 'procedures'),
    proposal: step('agree', 'plan', 'procedures'),
    contracts: step('set-up', 'procedures'),
    'steering-and-animator': step('set-up', 'procedures'),
    accompaniment: step('act', 'plan', 'procedures'),
    'monitoring-and-evaluation': step('follow', 'indicators', 'procedures'),
  },
  'profo-stages': {
    preparation: step('choose', 'selection', 'procedures'),
    consolidation: step('act', 'plan', 'procedures'),
    independence: step('follow', 'indicators', 'procedures'),
  },
  'senegal-three-phases': {
    introduction: step('act', 'selection', 'procedures'),
    maturation: step('surround', 'programme', 'procedures'),
    institutionalisation: step('surround', 'checks', 'procedures'),
  },
  'unido-networks-in-four-stages': {
    preparation: step('choose', 'procedures'),
    consolidation: step('set-up', 'procedures'),
    'identification-of-problems': step('study', 'diagnostic', 'procedures'),
    'joint-strategic-projects': step('act', 'plan', 'procedures'),
  },
}

/** What we read in a step; nothing where the map does not know it. */
export const readStepMap = (procedure: string, id: string): StepReading | undefined => stepMap[procedure]?.[id]
